import type { Confidence, FindingKind } from '#base/finding.ts';
import type { Match, MatchedFinding } from '#matching/match.ts';
import type { Reading } from '#reading/reading.ts';

/** Below these, someone looks. Set so that a mail filed by itself is almost never wrong, at the price of abstaining. */
const SURE: Readonly<Record<'language' | 'account' | 'item' | 'finding', Confidence>> = {
  language: 0.9,
  account: 0.95,
  item: 0.9,
  finding: 0.9,
};
/** How far the next best kind must be behind. */
const CLEAR_LEAD: Confidence = 0.3;
/** More findings than this in one mail are a long letter: each may hide a condition. */
const MOST_FINDINGS = 3;
/** These need an item, else we do not know what is paid or contested. */
const NEEDS_ITEM: readonly FindingKind[] = ['dispute', 'promise', 'paid'];
/** These are never filed without a person: money or law hangs on them. */
const ALWAYS_LOOKED_AT: readonly FindingKind[] = ['bank_change', 'legal', 'insolvency', 'unrelated'];

/** Whether the reader would file the mail with nobody looking: account, items and every finding beyond doubt. */
export function isSettled(reading: Reading, match: Match): boolean {
  return (
    reading.languageConfidence >= SURE.language &&
    match.account !== null &&
    match.account.confidence >= SURE.account &&
    match.items.every(({ confidence }) => confidence >= SURE.item) &&
    match.findings.length > 0 &&
    match.findings.length <= MOST_FINDINGS &&
    match.findings.every(isBeyondDoubt)
  );
}

function isBeyondDoubt(finding: MatchedFinding): boolean {
  const { kind, confidence, runnerUp } = finding;
  const isClear = confidence >= SURE.finding && (!runnerUp || confidence - runnerUp.confidence >= CLEAR_LEAD);
  return isClear && !ALWAYS_LOOKED_AT.includes(kind) && isComplete(finding);
}

/** A promise has its day, a dispute its reason, and both their items. */
function isComplete({ kind, items, on, reason }: MatchedFinding): boolean {
  if (NEEDS_ITEM.includes(kind) && items.length === 0) return false;
  if (kind === 'promise') return on !== null;
  return kind !== 'dispute' || (reason !== null && reason !== 'other');
}
