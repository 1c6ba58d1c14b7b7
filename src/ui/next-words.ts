import type { CaseView } from '#contract/contract.ts';
import type { Labels } from '#languages/shape/labels.ts';
import { fill } from './format.ts';

/** What we propose, in words; where the rules know who can settle a dispute, they are named. */
export function nextWords(
  { nextAction, disputes }: Pick<CaseView, 'nextAction' | 'disputes'>,
  { actions, deeds, roles }: Labels,
): string {
  const resolver = disputes.find(({ end }) => end === null)?.resolver ?? null;
  return nextAction.action === 'find_resolver' && resolver !== null
    ? fill(deeds.giveTo, { resolver: roles[resolver] })
    : actions[nextAction.action];
}
