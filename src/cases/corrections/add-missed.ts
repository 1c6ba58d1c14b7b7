import { parseCalendarDate } from '#base/calendar-date.ts';
import type { MatchedFinding } from '#matching/match.ts';
import type { Missed } from './correction.ts';
import { CERTAIN, CORRECTED, type Draft, hasItem, itemOf } from './draft.ts';

/** With a finding that was missed, in its place; where one stands there or the day is none, nothing changes. */
export function addMissed(draft: Draft, missed: Missed & { readonly place?: number }): Draft {
  const { place = draft.findings.length } = missed;
  const finding = findingOf(missed, draft);
  if (!finding || draft.findings[place]) return draft;
  const length = Math.max(draft.findings.length, place + 1);
  const findings = Array.from({ length }, (_, at) => (at === place ? finding : (draft.findings[at] ?? null)));
  const added = finding.items.filter(({ number }) => !hasItem(draft.items, number));
  return { ...draft, findings, items: [...draft.items, ...added] };
}

/** As a person tells it: certain, and nothing but what they said. */
function findingOf(
  { evidence, kind, reason, amount, ...missed }: Missed,
  draft: Draft,
): MatchedFinding | null {
  const on = missed.on === null ? null : parseCalendarDate(missed.on);
  if (missed.on !== null && on === null) return null;
  return {
    kind,
    reason: kind === 'dispute' ? reason : null,
    document: null,
    outcome: null,
    instalments: null,
    amount,
    on,
    items: [...new Set(missed.items)].map((number) => itemOf(number, draft.items, evidence)),
    evidence,
    confidence: CERTAIN,
    runnerUp: null,
    because: CORRECTED,
  };
}
