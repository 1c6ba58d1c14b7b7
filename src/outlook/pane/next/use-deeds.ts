import { useState } from 'preact/hooks';
import type { CaseView, NewStep } from '#contract/contract.ts';
import type { Desk } from '../desk.ts';
import { type StepOutcome, takeStep } from '../desk-steps.ts';
import type { DraftOutcome } from '../draft-letter.ts';

/** What went wrong with the last thing tried, and is shown beside it. */
export type Hitch = Exclude<StepOutcome | DraftOutcome, { readonly is: 'done' | 'opened' }>;

/** Does one thing at a time; a hitch stays until the next try. */
export function useDeeds(desk: Desk, collectionCase: CaseView) {
  const [isBusy, busy] = useState(false);
  const [hitch, meet] = useState<Hitch | null>(null);
  const attempt = async (deed: () => Promise<StepOutcome | DraftOutcome>): Promise<boolean> => {
    if (isBusy) return false;
    busy(true);
    const outcome = await deed();
    busy(false);
    const isDone = outcome.is === 'done' || outcome.is === 'opened';
    meet(isDone ? null : outcome);
    return isDone;
  };
  const take = (step: NewStep) => attempt(() => takeStep(desk, collectionCase, step));
  return { isBusy, hitch, forget: () => meet(null), attempt, take };
}

export type Deeds = ReturnType<typeof useDeeds>;
