import type { Confidence, FindingKind } from '#base/finding.ts';
import { overlaps } from '#base/span.ts';
import type { Match, MatchedFinding } from '#matching/match.ts';
import type { Finding, Reading, Sentence } from '#reading/reading.ts';

/** Below these, someone looks. Set so that a mail filed by itself is almost never wrong, at the price of abstaining. */
const SURE: Readonly<Record<'language' | 'account' | 'item' | 'finding' | 'reference', Confidence>> = {
  language: 0.9,
  account: 0.95,
  item: 0.9,
  finding: 0.9,
  reference: 0.5,
};
/** How far the next best kind must be behind. */
const CLEAR_LEAD: Confidence = 0.3;
/** More findings than this in one mail are a long letter: each may hide a condition. */
const MOST_FINDINGS = 3;
/** A sentence of fewer words is a courtesy or a heading; a longer one that we heard nothing in may say something. */
const COURTESY_WORDS = 6;
/** Longer sentences with nothing heard in them that a mail may hold: one to lead in. */
const MOST_UNHEARD = 2;
/** These need an item, else we do not know what is paid or contested. */
const NEEDS_ITEM: readonly FindingKind[] = ['dispute', 'promise', 'paid'];
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
  { because: 'a finding is not sure', when: (_, { findings }) => !findings.every(isClear) },
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
  { because: 'an amount or a day belongs to no finding', when: hasLooseFact },
  { because: 'a promise names another day too', when: hasSecondDay },
  { because: 'there is more in it than was understood', when: saysMore },
];

/** Whether the reader would file the mail with nobody looking. */
export function isSettled(reading: Reading, match: Match): boolean {
  return doubtsOf(reading, match).length === 0;
}

/** Why someone should look at the mail; none when it is settled. */
export function doubtsOf(reading: Reading, match: Match): readonly string[] {
  return DOUBTS.filter(({ when }) => when(reading, match)).map(({ because }) => because);
}

function isClear({ confidence, runnerUp }: MatchedFinding): boolean {
  return confidence >= SURE.finding && (!runnerUp || confidence - runnerUp.confidence >= CLEAR_LEAD);
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

/** A machine's answer speaks of days and amounts that bind nobody. */
function hasLooseFact(reading: Reading): boolean {
  if (isMachine(reading)) return false;
  const heard = reading.sentences.filter((sentence) => isHeard(sentence, reading.findings));
  return [...reading.amounts, ...reading.days]
    .filter(({ evidence, confidence }) => evidence.in !== 'subject' && confidence >= SURE.reference)
    .some(({ evidence }) => !heard.some((sentence) => isSamePlace(sentence, evidence)));
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

function saysMore(reading: Reading): boolean {
  if (isMachine(reading)) return false;
  const unheard = reading.sentences.filter(
    (sentence) =>
      sentence.in !== 'subject' &&
      wordCount(sentence.text) >= COURTESY_WORDS &&
      !isHeard(sentence, reading.findings),
  );
  return unheard.length > MOST_UNHEARD;
}

function isMachine({ findings }: Reading): boolean {
  return findings.some(({ kind }) => kind === 'auto_reply');
}

function isHeard(sentence: Sentence, findings: readonly Finding[]): boolean {
  return findings.some(({ evidence }) => isSamePlace(sentence, evidence));
}

type Placed = { readonly in: string; readonly start: number; readonly end: number };

function isSamePlace(a: Placed, b: Placed): boolean {
  return a.in === b.in && overlaps(a, b);
}

function wordCount(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
