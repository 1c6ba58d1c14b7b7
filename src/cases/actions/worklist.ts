import { compareText } from '#base/compare-text.ts';
import type { ToneLabel } from '#base/finding.ts';
import { TONES } from '#base/finding.ts';
import { decimalsOf, type Money } from '#base/money.ts';
import { NEXT_ACTIONS, type NextActionKind } from './next-action.ts';

/** What orders a line of the worklist; `on` is an ISO day. */
export type Workable = {
  readonly caseId: string;
  readonly tone: ToneLabel;
  readonly atStake: Money | null;
  readonly nextAction: { readonly action: NextActionKind; readonly on: string };
};

/**
 * What to do first stands first: what is due by today before what waits; then the weight of the action, the angrier
 * customer, the larger sum. Sums of different currencies are compared by their figures: an order, not an account.
 */
export function orderWorklist<Line extends Workable>(lines: readonly Line[], today: string): readonly Line[] {
  return lines.toSorted(
    (a, b) =>
      Number(isIdle(a)) - Number(isIdle(b)) ||
      compareText(dueOn(a, today), dueOn(b, today)) ||
      NEXT_ACTIONS.indexOf(a.nextAction.action) - NEXT_ACTIONS.indexOf(b.nextAction.action) ||
      TONES.indexOf(a.tone) - TONES.indexOf(b.tone) ||
      figureOf(b) - figureOf(a) ||
      compareText(a.caseId, b.caseId),
  );
}

function isIdle({ nextAction }: Workable): boolean {
  return nextAction.action === 'none';
}

/** All that is due by today is due alike. */
function dueOn({ nextAction }: Workable, today: string): string {
  return nextAction.on < today ? today : nextAction.on;
}

function figureOf({ atStake }: Workable): number {
  return atStake ? atStake.minor / 10 ** decimalsOf(atStake.currency) : 0;
}
