import { parseCalendarDate } from '#base/calendar-date.ts';
import type { Evidence } from '#base/span.ts';
import type { Match, MatchedFinding } from '#matching/match.ts';
import { addMissed } from './add-missed.ts';
import type { Correction } from './correction.ts';
import { CERTAIN, type Draft, hasItem, itemOf } from './draft.ts';

/** Where a person adds an item that no words show. */
const NO_WORDS: Evidence = { text: '', in: 'subject', start: 0, end: 0 };

/**
 * The match as its reader corrected it, in the order given. Pure: to undo a correction, leave it out. A correction
 * that fits nothing (an unknown finding, a day that is none) changes nothing.
 */
export function applyCorrections(match: Match, corrections: readonly Correction[]): Match {
  const corrected = corrections.reduce<Draft>(correctOne, match);
  return { ...corrected, findings: corrected.findings.filter((finding) => finding !== null) };
}

/**
 * The findings as they stand after the corrections, each in its first place, those that were missed after them; null
 * is one that "is not there".
 */
export function findingsInPlace(
  match: Match,
  corrections: readonly Correction[],
): readonly (MatchedFinding | null)[] {
  return corrections.reduce<Draft>(correctOne, match).findings;
}

function correctOne(draft: Draft, correction: Correction): Draft {
  switch (correction.field) {
    case 'right':
      return confirm(draft, correction.finding);
    case 'account':
      return { ...draft, account: accountOf(draft, correction.to) };
    case 'items':
      return correction.finding === null
        ? correctAllItems(draft, correction.to)
        : correctItems(draft, correction.finding, correction.to);
    case 'kind':
      return correctKind(draft, correction.finding, correction.to);
    case 'reason':
      return change(draft, correction.finding, (finding) => ({ ...finding, reason: correction.to }));
    case 'day':
      return correctDay(draft, correction.finding, correction.to);
    case 'amount':
      return change(draft, correction.finding, (finding) => ({ ...finding, amount: correction.to }));
    case 'missed':
      return addMissed(draft, correction);
    case 'tone':
    case 'case':
      return draft;
  }
}

function change(draft: Draft, at: number, to: (finding: MatchedFinding) => MatchedFinding): Draft {
  const findings = draft.findings.map((finding, place) =>
    place === at && finding ? { ...to(finding), confidence: CERTAIN, runnerUp: null } : finding,
  );
  return { ...draft, findings };
}

function confirm(draft: Draft, at: number | null): Draft {
  if (at !== null) return change(draft, at, (finding) => finding);
  const account = draft.account && { ...draft.account, confidence: CERTAIN };
  const all = draft.findings.reduce<Draft>((now, _, place) => confirm(now, place), draft);
  return { ...all, account, items: all.items.map((item) => ({ ...item, confidence: CERTAIN })) };
}

function accountOf(draft: Draft, number: string | null): Match['account'] {
  if (number === null) return null;
  const known = draft.candidates.find((candidate) => candidate.number === number);
  return { number, confidence: CERTAIN, because: known?.because ?? [] };
}

function correctKind(draft: Draft, at: number, kind: MatchedFinding['kind'] | null): Draft {
  if (kind !== null) {
    return change(draft, at, (finding) => ({
      ...finding,
      kind,
      reason: kind === 'dispute' ? finding.reason : null,
    }));
  }
  return { ...draft, findings: draft.findings.map((finding, place) => (place === at ? null : finding)) };
}

function correctDay(draft: Draft, at: number, to: string | null): Draft {
  const on = to === null ? null : parseCalendarDate(to);
  if (to !== null && on === null) return draft;
  return change(draft, at, (finding) => ({ ...finding, on }));
}

/** The finding gets these items; the mail loses those that nothing in it speaks of any more. */
function correctItems(draft: Draft, at: number, numbers: readonly string[]): Draft {
  const finding = draft.findings[at];
  if (!finding) return draft;
  const items = numbers.map((number) => itemOf(number, [...finding.items, ...draft.items], finding.evidence));
  const next = change(draft, at, (before) => ({ ...before, items }));
  const dropped = new Set(finding.items.map(({ number }) => number));
  const spoken = next.findings.flatMap((other) => other?.items ?? []);
  const kept = draft.items.filter(({ number }) => !dropped.has(number) || hasItem(spoken, number));
  return { ...next, items: [...kept, ...items.filter(({ number }) => !hasItem(kept, number))] };
}

/** The mail gets these items; a finding that loses all its own speaks of the ones added instead. */
function correctAllItems(draft: Draft, numbers: readonly string[]): Draft {
  const items = numbers.map((number) => itemOf(number, draft.items, draft.items[0]?.evidence ?? NO_WORDS));
  const added = items.filter(({ number }) => !hasItem(draft.items, number));
  const findings = draft.findings.map((finding) => {
    if (!finding || finding.items.length === 0) return finding;
    const kept = finding.items.filter(({ number }) => numbers.includes(number));
    return { ...finding, items: kept.length > 0 ? kept : added };
  });
  return { ...draft, items, findings };
}
