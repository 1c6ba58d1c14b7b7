import type { CalendarDate } from '#base/calendar-date.ts';
import type {
  Confidence,
  DisputeReason,
  DocumentKind,
  FindingKind,
  Outcome,
  ToneLabel,
} from '#base/finding.ts';
import type { CurrencyCode } from '#base/money.ts';
import type { Evidence, Span } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';

/** What a number in a mail is said to be; `number` when nothing says so. */
export type ReferenceKind = 'invoice' | 'credit_note' | 'order' | 'delivery' | 'account' | 'vat' | 'number';

/** A number named in the mail: in full, shortened ("the 4512", "…0187") or mistyped; matching finds out which. */
export type NumberReference = {
  readonly form: 'number';
  readonly kind: ReferenceKind;
  /** The number as written, without the word before it: `RE-2026-00828`, `4512`. */
  readonly number: string;
  /** Set where the writer shows that digits are left out ("…0187", "ending 0187"). */
  readonly isTail: boolean;
  /** Set where what is said leaves it out: "all but 4512". */
  readonly isExcepted: boolean;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
};

/** "3183 to 3203": two ends as written; matching decides whether a range or just two. */
export type RangeReference = {
  readonly form: 'range';
  readonly kind: ReferenceKind;
  readonly from: string;
  readonly to: string;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
};

/** What pointing words point at. */
export type PointedAt =
  /** "this invoice", "it", "die Rechnung": what was last spoken of, else the items of the mail answered. */
  | { readonly what: 'this' }
  /** "these", "both", "the two invoices below"; `count` where told. */
  | { readonly what: 'these'; readonly count: number | null }
  /** "the other one", "the rest", "all the others": what was spoken of in the mail answered, less those named here. */
  | { readonly what: 'others'; readonly count: number | null }
  /** "all open items", "your statement", "the whole account". */
  | { readonly what: 'all_open' }
  | { readonly what: 'all_overdue' }
  /** "the March one", "January's invoices": issued in that month (1–12), the latest such year on or before the mail; `count` where told. */
  | {
      readonly what: 'month';
      readonly month: number;
      readonly year: number | null;
      readonly count: number | null;
    }
  /** "the invoice of 31.01.": issued on that day. */
  | { readonly what: 'issued_on'; readonly on: CalendarDate }
  | { readonly what: 'due_on'; readonly on: CalendarDate }
  /** "the invoice for 473.10": item of that amount; decimal as in `AmountSeen`. */
  | { readonly what: 'amount'; readonly decimal: string; readonly currency: CurrencyCode | null }
  /** "the big one", "the small one", "the oldest", "the last", "the first", "the second" (of those in play). */
  | { readonly what: 'rank'; readonly rank: 'largest' | 'smallest' | 'oldest' | 'newest' | number };

/** Said by pointing, resolved by matching against the items in play. */
export type PointingReference = {
  readonly form: 'pointing';
  /** `invoice` or `credit_note`; `number` when the words do not tell. */
  readonly kind: ReferenceKind;
  readonly at: PointedAt;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
};

export type Reference = NumberReference | RangeReference | PointingReference;

/**
 * An amount as said. `decimal` is a plain decimal ("4165.37"); matching turns it into money, in the item's
 * currency where the mail names none. `share` is an amount relative to the items: rest 'rest', half 0.5, 60 % 0.6.
 */
export type AmountSeen = {
  readonly decimal: string | null;
  readonly currency: CurrencyCode | null;
  readonly share: number | 'rest' | null;
  /** True for a written total of a list ("Summe", "total"). */
  readonly isTotal: boolean;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
};

/**
 * A day as said, read both ways: "on the 15th" looks forward in a promise and back in a payment; "by Friday" the
 * same. For a full date both are that date; a reading the words rule out is null. `toItem` is a day relative
 * to the items ("when it falls due", "10 days after invoice date"): matching resolves it.
 */
export type DaySeen = {
  readonly future: CalendarDate | null;
  readonly past: CalendarDate | null;
  readonly toItem: {
    readonly base: 'due' | 'issue';
    readonly days: number;
    readonly isEndOfMonth: boolean;
  } | null;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
};

/** A sentence, a line or a table row of the text that is read. */
export type Sentence = Span & { readonly in: 'subject' | 'body' | 'forwarded'; readonly text: string };

/** One thing the mail says, tied to its own references, amount and day. Fields as in docs/words.md. */
export type Finding = {
  readonly kind: FindingKind;
  readonly reason: DisputeReason | null;
  readonly document: DocumentKind | null;
  readonly outcome: Outcome | null;
  readonly instalments: number | null;
  readonly references: readonly Reference[];
  readonly amount: AmountSeen | null;
  readonly day: DaySeen | null;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
  /** The next best kind, if any came near. */
  readonly runnerUp: { readonly kind: FindingKind; readonly confidence: Confidence } | null;
  /** Why: the rule's reason or the words that decided. */
  readonly because: string;
};

export type Tone = {
  readonly label: ToneLabel /** −1 hostile to +1 cordial. */;
  readonly score: number;
  readonly evidence: Evidence | null;
};

export type Escalation = { readonly evidence: Evidence; readonly because: string };

/** What one mail says. Needs no ledger. Places: subject, newest text (`body`), forwarded text. */
export type Reading = {
  readonly language: LanguageCode;
  readonly languageConfidence: Confidence;
  /** The texts that evidence points into. */
  readonly texts: { readonly subject: string; readonly body: string; readonly forwarded: string | null };
  readonly sentences: readonly Sentence[];
  /** All references of subject, newest text and forwarded text, in reading order. */
  readonly references: readonly Reference[];
  readonly amounts: readonly AmountSeen[];
  readonly days: readonly DaySeen[];
  /** References of the quoted history, nearest mail first: context for pointing words, never findings. */
  readonly quotedReferences: readonly NumberReference[];
  readonly findings: readonly Finding[];
  /** How sure it is that the mail says these kinds of things and no others. */
  readonly sureness: Confidence;
  readonly primary: FindingKind | null;
  readonly tone: Tone;
  readonly escalation: Escalation | null;
};
