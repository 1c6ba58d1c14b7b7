import type { CalendarDate } from '#base/calendar-date.ts';
import type { FindingKind } from '#base/finding.ts';
import { proposeNextAction } from '../actions/propose-next-action.ts';
import type { CollectionCase } from '../collection-case.ts';
import { isOpenDispute } from '../disputes/dispute.ts';
import { dunningBlockOf } from '../dunning/dunning-block.ts';
import { follow } from '../follow.ts';
import type { LetterKind } from '../letters/letter-kind.ts';
import type { HouseRules } from '../policy/house-rules.ts';
import { promisesOf } from '../promises/promises.ts';
import { stageOn } from '../stages/time-in-stages.ts';
import type { CaseStep, CaseStepOf } from './case-step.ts';

/** Why a step does not fit a case; the service has the words and the way out of each. */
export const STEP_PROBLEMS = [
  'no_dispute',
  'day_past',
  'no_item',
  'nothing_to_tell',
  'nothing_claimed',
  'no_bank_change',
  'not_proposed',
  'no_later_day',
  'not_blocked',
  'dispute_open',
  'promise_open',
  'closed_already',
  'not_closed',
  'all_settled',
] as const;
export type StepProblem = {
  readonly code: (typeof STEP_PROBLEMS)[number];
  /** The item, day or action that does not fit; empty where it is the case as a whole. */
  readonly about: string;
};

type Checked = {
  readonly collectionCase: CollectionCase;
  readonly today: CalendarDate;
  readonly house: HouseRules;
};

/** What of a letter must be true of the case; letters that are not here fit any case. */
const LETTER_NEEDS: Partial<Readonly<Record<LetterKind, (checked: Checked) => boolean>>> = {
  outcome: ({ collectionCase }) => collectionCase.disputes.some(({ end }) => end !== null),
  promise: ({ collectionCase }) => hasHeard(collectionCase, 'promise'),
  plan: ({ collectionCase }) => hasHeard(collectionCase, 'plan_request'),
  payment_lookup: ({ collectionCase }) => hasHeard(collectionCase, 'paid'),
};

/** Whether a step fits what is known of the case today; null where it does. */
export function checkStep(checked: Checked, step: CaseStep): StepProblem | null {
  const { collectionCase, today } = checked;
  switch (step.kind) {
    case 'assigned':
      if (!isToGive(collectionCase)) return problem('no_dispute');
      return step.dueOn < today ? problem('day_past', step.dueOn) : null;
    case 'outcome-recorded':
      return unknownItem(collectionCase, step.items) ?? undisputed(collectionCase, step);
    case 'payment-looked-up':
      if (!hasHeard(collectionCase, 'paid')) return problem('nothing_claimed');
      return unknownItem(collectionCase, step.items);
    case 'customer-told':
      return (LETTER_NEEDS[step.letter]?.(checked) ?? true) ? null : problem('nothing_to_tell', step.letter);
    case 'bank-verified':
      return hasHeard(collectionCase, 'bank_change') ? null : problem('no_bank_change');
    case 'action-decided':
      return checkDecision(checked, step);
    case 'dunning-blocked':
      return step.until !== null && step.until < today ? problem('day_past', step.until) : null;
    case 'dunning-lifted':
      return dunningBlockOf([collectionCase], today) ? null : problem('not_blocked');
    case 'case-closed':
      return checkClosing(checked);
    case 'case-reopened':
      return checkReopening(checked);
    case 'owner-changed':
      return null;
  }
}

/** What is contested is given to who can resolve it; insolvency and law to who knows them. */
function isToGive({ disputes, state }: CollectionCase): boolean {
  return disputes.some(isOpenDispute) || state === 'insolvency' || state === 'legal';
}

function problem(code: StepProblem['code'], about = ''): StepProblem {
  return { code, about };
}

function unknownItem({ items }: CollectionCase, numbers: readonly string[]): StepProblem | null {
  const unknown = numbers.find((number) => !items.some((item) => item.number === number));
  return unknown === undefined ? null : problem('no_item', unknown);
}

/** Each item named must be contested; where none is named, something must be. */
function undisputed(
  { disputes }: CollectionCase,
  { items }: CaseStepOf<'outcome-recorded'>,
): StepProblem | null {
  const open = disputes.filter(isOpenDispute);
  if (open.length === 0) return problem('no_dispute');
  const isContested = (number: string) =>
    open.some((dispute) => dispute.items.length === 0 || dispute.items.includes(number));
  const free = items.find((number) => !isContested(number));
  return free === undefined ? null : problem('no_dispute', free);
}

function hasHeard({ mails }: CollectionCase, kind: FindingKind): boolean {
  return mails.some(
    ({ direction, findings }) =>
      direction !== 'outbound' && findings.some((finding) => finding.kind === kind),
  );
}

/** Accepted is what is proposed now; put off is to a later day. */
function checkDecision(
  { collectionCase, today, house }: Checked,
  { decision, action, until }: CaseStepOf<'action-decided'>,
): StepProblem | null {
  if (until !== null && until < today) return problem('day_past', until);
  if (decision === 'changed') return null;
  if (decision === 'postponed' && (until === null || until <= today)) return problem('no_later_day');
  const proposed = proposeNextAction(collectionCase, today, house).action;
  return proposed === action ? null : problem('not_proposed', proposed);
}

/** A case is closed when nobody waits for anything; what is closed already is not closed again. */
function checkClosing({ collectionCase, today, house }: Checked): StepProblem | null {
  if (stageOn(collectionCase, today, house.policy.graceDays).stage === 'closed')
    return problem('closed_already');
  const dispute = collectionCase.disputes.find(isOpenDispute);
  if (dispute) return problem('dispute_open', dispute.items.join(', '));
  if (isAllSettled(collectionCase)) return null;
  const running = promisesOf(collectionCase, today, house.policy.graceDays).find(
    ({ status }) => status === 'open' || status === 'due_today',
  );
  return running ? problem('promise_open', running.by ?? '') : null;
}

/** What is paid in full waits for no promise, not even for one that named no item. */
function isAllSettled({ items }: CollectionCase): boolean {
  return items.length > 0 && items.every(({ state }) => state === 'settled');
}

/** Opened again it must be open: what all is paid of stays closed until something new is said. */
function checkReopening({ collectionCase, today, house }: Checked): StepProblem | null {
  if (stageOn(collectionCase, today, house.policy.graceDays).stage !== 'closed') return problem('not_closed');
  const tried = follow(collectionCase, {
    id: '',
    caseId: collectionCase.id,
    at: today,
    by: '',
    kind: 'case-reopened',
    on: today,
  });
  return stageOn(tried, today, house.policy.graceDays).stage === 'closed' ? problem('all_settled') : null;
}
