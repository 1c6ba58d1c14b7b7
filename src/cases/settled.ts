import type { Confidence, FindingKind } from '#base/finding.ts';
import { overlaps } from '#base/span.ts';
import type { Match, MatchedFinding } from '#matching/match.ts';
import type { Finding, Reading, Sentence } from '#reading/reading.ts';

/** Below these, someone looks. Set so that a mail filed by itself is almost never wrong, at the price of abstaining. */
const SURE: Readonly<Record<'language' | 'account' | 'item' | 'finding' | 'reference' | 'mail', Confidence>> =
  {
    language: 0.8,
    account: 0.9,
    item: 0.87,
    finding: 0.85,
    reference: 0.5,
    /** That it says these things and nothing else: docs/decisions/0014. */
    mail: 0.6,
  };
/** More findings than this in one mail are a long letter: each may hide a condition. */
const MOST_FINDINGS = 3;
/** These need an item, else we do not know what is paid, contested or asked for. */
const NEEDS_ITEM: readonly FindingKind[] = [
  'dispute',
  'promise',
  'paid',
  'plan_request',
  'document_request',
  'question',
];
/** These are never filed without a person: money or law hangs on them. */
const ALWAYS_LOOKED_AT: readonly FindingKind[] = ['bank_change', 'legal', 'insolvency', 'unrelated'];
/** Where one of these stands beside a dispute, one of the two may be a condition, or the past. */
const AT_ODDS_WITH_DISPUTE: readonly FindingKind[] = ['promise', 'paid', 'resolution', 'acknowledgement'];

type Doubt = { readonly because: string; readonly when: (reading: Reading, match: Match) => boolean };

/** Every reason for which someone looks at a mail. */
const DOUBTS: readonly Doubt[] = [
  {
    because: 'the language is not sure',
    when: ({ languageConfidence }) => languageConfidence < SURE.language,
  },
  { because: 'the account is not sure', when: (_, { account }) => (account?.confidence ?? 0) < SURE.account },
  {
    because: 'an item is not sure',
    when: (_, { items }) => items.some(({ confidence }) => confidence < SURE.item),
  },
  { because: 'nothing was found', when: (_, { findings }) => findings.length === 0 },
  { because: 'it says many things', when: (_, { findings }) => findings.length > MOST_FINDINGS },
  {
    because: 'a finding is not sure',
    when: (_, { findings }) => findings.some(({ confidence }) => confidence < SURE.finding),
  },
  { because: 'it may say more, or something else', when: ({ sureness }) => sureness < SURE.mail },
  {
    because: 'money or law hangs on it',
    when: (_, { findings }) => findings.some(({ kind }) => ALWAYS_LOOKED_AT.includes(kind)),
  },
  {
    because: 'a finding lacks its item, day or reason',
    when: (_, { findings }) => !findings.every(isComplete),
  },
  { because: 'findings speak against each other', when: (_, { findings }) => isAtOdds(findings) },
  { because: 'a number was not found in the ledger', when: hasUnknownNumber },
  { because: 'a promise names another day too', when: hasSecondDay },
];

/** Whether the reader would file the mail with nobody looking. */
export function isSettled(reading: Reading, match: Match): boolean {
  return doubtsOf(reading, match).length === 0;
}

/** Why someone should look at the mail; none when it is settled. */
export function doubtsOf(reading: Reading, match: Match): readonly string[] {
  return DOUBTS.filter(({ when }) => when(reading, match)).map(({ because }) => because);
}

/** A promise has its day, a dispute its reason, and both their items. */
function isComplete({ kind, items, on, reason }: MatchedFinding): boolean {
  if (NEEDS_ITEM.includes(kind) && items.length === 0) return false;
  if (kind === 'promise') return on !== null;
  return kind !== 'dispute' || (reason !== null && reason !== 'other');
}

function isAtOdds(findings: readonly MatchedFinding[]): boolean {
  const disputes = findings.filter(({ kind }) => kind === 'dispute').length;
  return disputes > 1 || (disputes === 1 && findings.some(({ kind }) => AT_ODDS_WITH_DISPUTE.includes(kind)));
}

/** A number that is said to be an invoice or a credit note, and is none of the customer's. */
function hasUnknownNumber({ references }: Reading, { items }: Match): boolean {
  return references.some(
    ({ form, kind, confidence, evidence }) =>
      form === 'number' &&
      (kind === 'invoice' || kind === 'credit_note') &&
      confidence >= SURE.reference &&
      !items.some((item) => item.evidence.text === evidence.text || isSamePlace(item.evidence, evidence)),
  );
}

/** "Half on Friday, the rest by the end of the month": a day ahead, beside a promise, that no finding took. */
function hasSecondDay({ sentences, findings, days }: Reading): boolean {
  const promises = findings.filter(({ kind }) => kind === 'promise');
  const promising = sentences.filter((sentence) => isHeard(sentence, promises));
  const taken = findings.flatMap(({ day }) => (day ? [day.evidence] : []));
  return days.some(
    ({ future, evidence }) =>
      future !== null &&
      promising.some((sentence) => isSamePlace(sentence, evidence)) &&
      !taken.some((other) => isSamePlace(other, evidence)),
  );
}

function isHeard(sentence: Sentence, findings: readonly Finding[]): boolean {
  return findings.some(({ evidence }) => isSamePlace(sentence, evidence));
}

type Placed = { readonly in: string; readonly start: number; readonly end: number };

function isSamePlace(a: Placed, b: Placed): boolean {
  return a.in === b.in && overlaps(a, b);
}
