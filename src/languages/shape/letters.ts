import type { DisputeReason, ToneLabel } from '#base/finding.ts';
import type { LetterLabel, RoleLabel } from './case-labels.ts';

/**
 * What we write to customers, in formal address. `{name}` is a field; every one is in `LETTER_FIELDS`, and a letter whose
 * field has no value is not written. A paragraph that is `{items}` or `{instalments}` alone becomes a list; `{rest}` alone
 * becomes one of the texts of `rest`.
 */
export type Letters = {
  readonly dates: LetterDates;
  readonly money: LetterMoney;
  /** Between the last two of a list: ` and `. */
  readonly and: string;
  /** `named` with `{contact}`; `anyone` where no name is known. Neither tells a gender. */
  readonly greeting: { readonly named: string; readonly anyone: string };
  /** The first words after the greeting: `answer` to a mail, `news` of a matter that has gone on since. */
  readonly openings: Readonly<Record<'answer' | 'news', Readonly<Record<OpeningTone, string>>>>;
  readonly templates: LetterTemplates;
  /** How an outcome ends: what is left to pay, or that nothing is. */
  readonly rest: { readonly due: string; readonly nothing: string };
  /** Who of us looks after it, where a name is known. */
  readonly contactPerson: string;
  readonly closings: Readonly<Record<ToneLabel, string>>;
  readonly reference: string;
  readonly signOffs: Readonly<Record<ToneLabel, string>>;
  /** What is contested, as it stands in `{reason}`. */
  readonly reasons: Readonly<Record<DisputeReason, string>>;
  /** What helps to settle such a dispute, as it stands in `{document}`. */
  readonly evidence: Readonly<Record<DisputeReason, string>>;
  /** Who of us decides, as it stands in `{resolver}`. */
  readonly resolvers: Readonly<Record<RoleLabel, string>>;
  readonly lists: LetterLists;
  /** Words by which a sender's name is a department's, not a person's. */
  readonly notPeople: readonly string[];
};

/** `again`: someone annoyed who has to write more than once. */
export type OpeningTone = ToneLabel | 'again';

/** `{weekday}`, `{d}`, `{dd}`, `{mm}`, `{month}`, `{year}`. Names of days and months come from the calendar. */
export type LetterDates = {
  /** A day to come: `Friday 25 September 2026`. */
  readonly ahead: string;
  /** A day that was: `25 September 2026`. */
  readonly past: string;
  /** In lists. */
  readonly short: string;
  /** The first of a month, where it is written in a way of its own: `1er`. */
  readonly first: string;
  readonly hasCapitals: boolean;
};

/** `{sign}`, `{amount}`, `{currency}`: the sign of the euro and the pound, the letters of any other. */
export type LetterMoney = {
  readonly group: string;
  readonly decimal: string;
  readonly withSign: string;
  readonly withLetters: string;
};

/** Lists of items and of instalments: as lines, and as tables where there are several. */
export type LetterLists = {
  readonly types: Readonly<Record<'invoice' | 'credit_note' | 'payment_on_account', string>>;
  /** `{type}`, `{number}`, `{dueOn}`, `{open}`, `{amount}`. What is the customer's (`credit`) has no day. */
  readonly lines: Readonly<Record<'open' | 'partly' | 'settled' | 'credit' | 'total', string>>;
  readonly columns: Readonly<Record<'item' | 'dueOn' | 'amount' | 'open', string>>;
  readonly total: string;
  /** Items left out of a long list: `{count}`. */
  readonly more: string;
  /** Items left out of a subject: `{numbers}`, `{count}`. */
  readonly moreNumbers: string;
  /** `{on}`, `{amount}`. */
  readonly instalment: string;
  readonly instalmentColumns: Readonly<Record<'on' | 'amount', string>>;
};

export type LetterTemplate = { readonly subject: string; readonly paragraphs: readonly string[] };

/**
 * The letters of each kind. `missing`: what we ask for; `payment` is what was promised and did not come. `credit_follows`: the credit is decided, its note not yet written.
 * `hand_over`: to one of us; `matter` where the ledger has no item or sum. `part`: of the sum only. `late`: past the day by which it should be settled.
 */
export const LETTER_VARIANTS = {
  acknowledgement: ['part', 'dispute', 'message'],
  missing: ['day', 'payment', 'proof', 'document', 'amount'],
  status: ['late', 'resolver', 'open'],
  outcome: ['credited', 'credit_follows', 'redelivered', 'corrected', 'refused', 'other'],
  promise: ['several', 'part', 'whole'],
  plan: ['part', 'whole'],
  payment_lookup: ['dated', 'undated'],
  hand_over: ['items', 'matter'],
} as const satisfies Readonly<Record<LetterLabel, readonly string[]>>;
export type LetterVariant = (typeof LETTER_VARIANTS)[LetterLabel][number];
export type LetterTemplates = {
  readonly [Kind in LetterLabel]: Readonly<Record<(typeof LETTER_VARIANTS)[Kind][number], LetterTemplate>>;
};

/** Fields that stand in a sentence. */
export const LETTER_FIELDS = [
  'caseNumber',
  /** The customer's person we write to. */
  'contact',
  /** Our person. */
  'collector',
  /** The day of the mail that is answered. */
  'heardOn',
  /** Numbers of the items: `HR26-10436 and HR26-10440`. */
  'numbers',
  'reason',
  'document',
  'resolver',
  /** By when someone answers: we in some letters, the customer in others. */
  'answerBy',
  'payBy',
  'disputed',
  'undisputed',
  'creditNote',
  'credited',
  /** What is left to pay. */
  'remaining',
  'promisedOn',
  'promisedAmount',
  /** What the instalments come to. */
  'total',
  'paidOn',
  /** Who owes us, for a reader among us. */
  'customer',
  'account',
  /** The reason as the screens name it. */
  'matter',
  /** What the customer wrote, word by word. */
  'words',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

/** Fields that are a paragraph of their own. */
export const LETTER_LISTS = ['items', 'instalments'] as const;
export type LetterList = (typeof LETTER_LISTS)[number];
