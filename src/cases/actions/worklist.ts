import { compareText } from '#base/compare-text.ts';
import type { ToneLabel } from '#base/finding.ts';
import { TONES } from '#base/finding.ts';
import { decimalsOf, type Money } from '#base/money.ts';
import { NEXT_ACTIONS, type NextActionKind, type NextRuleName } from './next-action.ts';
import { RAISING, URGENCIES, type Urgency } from './urgency.ts';

/** What orders a line of the worklist; `on` is an ISO day. */
export type Workable = {
  readonly caseId: string;
  readonly urgency: Urgency;
  readonly tone: ToneLabel;
  readonly atStake: Money | null;
  readonly nextAction: { readonly action: NextActionKind; readonly on: string; readonly rule: NextRuleName };
};

/**
 * What to do first stands first: the groups of the worklist in their order, what waits by its day; within a group what
 * customers press for, then the money at stake. Sums of different currencies are compared by their figures: an order,
 * not an account.
 */
export function orderWorklist<Line extends Workable>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted(
    (a, b) =>
      URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
      compareText(waitsUntil(a), waitsUntil(b)) ||
      Number(isRaised(b)) - Number(isRaised(a)) ||
      figureOf(b) - figureOf(a) ||
      NEXT_ACTIONS.indexOf(a.nextAction.action) - NEXT_ACTIONS.indexOf(b.nextAction.action) ||
      TONES.indexOf(a.tone) - TONES.indexOf(b.tone) ||
      compareText(a.caseId, b.caseId),
  );
}

/** Whether a person put the case off to a later day: until then it is on nobody's list. */
export function isPutOff({ nextAction }: Pick<Workable, 'nextAction'>, today: string): boolean {
  return nextAction.rule === 'put_off' && nextAction.on > today;
}

/** All that is due is due alike. */
function waitsUntil({ urgency, nextAction }: Workable): string {
  return urgency === 'later' ? nextAction.on : '';
}

function isRaised({ nextAction }: Workable): boolean {
  return RAISING.includes(nextAction.rule);
}

function figureOf({ atStake }: Workable): number {
  return atStake ? atStake.minor / 10 ** decimalsOf(atStake.currency) : 0;
}
