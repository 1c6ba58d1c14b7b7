import { type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import { parseMoney } from '#base/money.ts';
import { type Evidence, evidenceAt } from '#base/span.ts';
import type { Customer, Ledger, OpenItem, OpenItemType, Payment } from '#ledger/ledger.ts';
import { directionOf } from '#mail/direction.ts';
import type { Mail, Person } from '#mail/mail.ts';
import type { EarlierMail, MailParts } from '#mail/mail-parts.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import type { MailToMatch } from '#matching/evidence-of-account.ts';
import { keysOf, withConversation } from '#matching/keys-of.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import type { Conversation, Match } from '#matching/match.ts';
import { match } from '#matching/match-mail.ts';
import type {
  AmountSeen,
  DaySeen,
  Finding,
  NumberReference,
  PointedAt,
  PointingReference,
  Reading,
  Reference,
  ReferenceKind,
  Sentence,
} from '#reading/reading.ts';

/** Builders for matching's tests: invented customers, items and readings, without the reading station. */

export const US = ['tessel-supply.example'];

export function on(day: string): CalendarDate {
  const read = parseCalendarDate(day);
  if (!read) throw new Error(`test/no-day: ${day}`);
  return read;
}

export function customer(accountNumber: string, name: string, more: Partial<Customer> = {}): Customer {
  const domain = `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')}.example`;
  return {
    accountNumber,
    name,
    legalName: name,
    country: 'FR',
    language: null,
    currency: 'EUR',
    vatId: '',
    emailDomains: [domain],
    contacts: [],
    bankDetails: '',
    phone: '',
    paymentTermsDays: 30,
    creditLimit: null,
    segment: '',
    collector: '',
    ...more,
  };
}

type ItemMore = {
  readonly type?: OpenItemType;
  readonly due?: string;
  readonly order?: string;
  readonly currency?: string;
};

export function item(
  accountNumber: string,
  number: string,
  [issuedOn, amount]: readonly [string, string],
  more: ItemMore = {},
): OpenItem {
  const money = parseMoney(amount, more.currency ?? 'EUR');
  if (!money) throw new Error(`test/no-money: ${amount}`);
  return {
    number,
    accountNumber,
    type: more.type ?? 'invoice',
    issuedOn: on(issuedOn),
    dueOn: on(more.due ?? issuedOn),
    amount: money,
    openAtExport: null,
    orderNumber: more.order ?? '',
  };
}

export function paid(settled: OpenItem, day: string): Payment {
  const { accountNumber, amount, number } = settled;
  return { reference: `P-${number}`, accountNumber, paidOn: on(day), amount, itemNumber: number };
}

/** What a test says of one mail; `says` are references, amounts and findings by their words in the text. */
export type Told = {
  readonly from?: string;
  readonly fromName?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text: string;
  readonly sentOn?: string;
  readonly says?: readonly Saying[];
  readonly findings?: readonly FindingTold[];
  readonly quoted?: readonly string[];
  readonly quotedTo?: string;
  readonly forwardedFrom?: string;
  readonly conversation?: Partial<Conversation>;
};

export type Saying =
  | { readonly words: string; readonly is: ReferenceKind; readonly isTail?: boolean; readonly sure?: number }
  | { readonly words: string; readonly is: 'range'; readonly from: string; readonly to: string }
  | { readonly words: string; readonly at: PointedAt; readonly kind?: ReferenceKind; readonly sure?: number }
  | {
      readonly words: string;
      readonly amount: string;
      readonly currency?: string;
      readonly share?: number | 'rest';
    }
  | { readonly words: string; readonly day: Partial<Pick<DaySeen, 'past' | 'future' | 'toItem'>> };

export type FindingTold = Pick<Finding, 'kind'> & {
  readonly reason?: Finding['reason'];
  readonly words: string;
  /** The words of its references, amount and day, as in `says`. */
  readonly with?: readonly string[];
};

export function mailOf(told: Told): Mail {
  const person = (email: string, name = ''): Person => ({ name, email });
  return {
    messageId: 'm@test',
    inReplyTo: null,
    references: [],
    conversationId: null,
    from: person(told.from ?? 'someone@nowhere.example', told.fromName ?? ''),
    replyTo: [],
    to: [person(told.to ?? `ar@${US[0]}`)],
    cc: [],
    sentAt: null,
    sentOn: on(told.sentOn ?? '2026-03-10'),
    subject: told.subject ?? '',
    text: told.text,
    attachments: [],
    automatic: { isBounce: false, isAutoReply: false },
    notes: [],
  };
}

export function partsOf(told: Told): MailParts {
  const earlier = (from: string | undefined, to: string | undefined): EarlierMail => ({
    from: from ? { name: '', email: from } : null,
    to: to ? [{ name: '', email: to }] : [],
    sentOn: null,
    subject: null,
    text: '',
  });
  return {
    newest: { text: told.text, marks: [] },
    quoted: told.quotedTo ? [earlier(undefined, told.quotedTo)] : [],
    forwarded: told.forwardedFrom ? { ...earlier(told.forwardedFrom, undefined), marks: [] } : null,
    isOnlyForward: false,
  };
}

export function readingOf(told: Told): Reading {
  const subject = told.subject ?? '';
  const seen = (told.says ?? []).map((saying) => ({ saying, evidence: placeOf(told, saying.words) }));
  const references = seen.flatMap(({ saying, evidence }) => referenceOf(saying, evidence));
  const amounts = seen.flatMap(({ saying, evidence }) => amountOf(saying, evidence));
  const days = seen.flatMap(({ saying, evidence }) => dayOf(saying, evidence));
  return {
    language: 'en',
    languageConfidence: 1,
    texts: { subject, body: told.text, forwarded: null },
    sentences: [...sentencesOf('subject', subject), ...sentencesOf('body', told.text)],
    references: inOrder(references),
    amounts,
    days,
    quotedReferences: (told.quoted ?? []).map(quotedReference),
    findings: (told.findings ?? []).map((finding) => findingOf(told, finding, { references, amounts, days })),
    sureness: 1,
    primary: null,
    tone: { label: 'neutral', score: 0, evidence: null },
    escalation: null,
  };
}

function inOrder(references: readonly Reference[]): readonly Reference[] {
  const at = ({ evidence }: Reference) => evidence.start + (evidence.in === 'subject' ? 0 : 1_000_000);
  return [...references].sort((a, b) => at(a) - at(b));
}

function placeOf(told: Told, words: string): Evidence {
  const inBody = told.text.indexOf(words);
  if (inBody >= 0) return evidenceAt('body', told.text, inBody, inBody + words.length);
  const inSubject = (told.subject ?? '').indexOf(words);
  if (inSubject < 0) throw new Error(`test/no-such-words: ${words}`);
  return evidenceAt('subject', told.subject ?? '', inSubject, inSubject + words.length);
}

function referenceOf(saying: Saying, evidence: Evidence): readonly Reference[] {
  if ('at' in saying) {
    const pointing: PointingReference = {
      form: 'pointing',
      kind: saying.kind ?? 'invoice',
      at: saying.at,
      evidence,
      confidence: saying.sure ?? 1,
    };
    return [pointing];
  }
  if (!('is' in saying)) return [];
  if (saying.is === 'range') {
    const { from, to } = saying;
    return [{ form: 'range', kind: 'invoice', from, to, evidence, confidence: 1 }];
  }
  const read = numberReference(saying.words, saying.is, evidence, saying.isTail ?? false);
  return [{ ...read, confidence: saying.sure ?? read.confidence }];
}

function numberReference(
  number: string,
  kind: ReferenceKind,
  evidence: Evidence,
  isTail = false,
): NumberReference {
  return { form: 'number', kind, number, isTail, isExcepted: false, evidence, confidence: 1 };
}

function quotedReference(number: string): NumberReference {
  return numberReference(number, 'invoice', { text: number, in: 'quoted', start: 0, end: number.length });
}

function amountOf(saying: Saying, evidence: Evidence): readonly AmountSeen[] {
  if (!('amount' in saying)) return [];
  const { amount, currency = null, share = null } = saying;
  const decimal = amount === '' ? null : amount;
  return [{ decimal, currency, share, isTotal: false, evidence, confidence: 1 }];
}

function dayOf(saying: Saying, evidence: Evidence): readonly DaySeen[] {
  if (!('day' in saying)) return [];
  return [{ past: null, future: null, toItem: null, ...saying.day, evidence, confidence: 1 }];
}

function sentencesOf(place: 'subject' | 'body', text: string): readonly Sentence[] {
  const found = [...text.matchAll(/[^.!?\n](?:[^!?\n.]|[.](?=\S))*[.!?\n]?/g)];
  return found.map((one) => ({ in: place, text: one[0], start: one.index, end: one.index + one[0].length }));
}

type Seen = {
  readonly references: readonly Reference[];
  readonly amounts: readonly AmountSeen[];
  readonly days: readonly DaySeen[];
};

function findingOf(told: Told, finding: FindingTold, seen: Seen): Finding {
  const own = (evidence: Evidence) => (finding.with ?? []).includes(evidence.text);
  return {
    kind: finding.kind,
    reason: finding.reason ?? null,
    document: null,
    outcome: null,
    instalments: null,
    references: seen.references.filter((one) => own(one.evidence)),
    amount: seen.amounts.find((one) => own(one.evidence)) ?? null,
    day: seen.days.find((one) => own(one.evidence)) ?? null,
    evidence: placeOf(told, finding.words),
    confidence: 0.9,
    runnerUp: null,
    because: 'told by the test',
  };
}

/** The whole station over one told mail. */
export function matchTold(ledger: Ledger, told: Told): Match {
  const mail = mailOf(told);
  const parts = partsOf(told);
  const reading = readingOf(told);
  const conversation: Conversation = { accounts: [], items: [], ...told.conversation };
  const keys = withConversation(keysOf(reading, mail, parts), conversation);
  const read: MailToMatch = { mail, parts, reading, direction: directionOf(mail, US) };
  return match(read, candidatesFor(indexLedger(ledger), keys), conversation);
}
