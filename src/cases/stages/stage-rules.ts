import type { CalendarDate } from '#base/calendar-date.ts';
import type { ItemState } from '../collection-case.ts';
import { isOpenDispute } from '../disputes/dispute.ts';
import { WHOLE } from '../item-states.ts';
import type { Stage, StageSpan } from './stage.ts';
import type { Standing } from './standing.ts';

type StageRule = {
  readonly stage: Stage;
  readonly because: string;
  readonly when: (standing: Standing) => boolean;
};

/** Words that still wait for something, a dispute aside. */
const PENDING: readonly ItemState[] = ['legal', 'insolvency', 'plan_requested', 'promised', 'claimed_paid'];

/** The first rule that fits tells the stage. */
export const STAGE_RULES: readonly StageRule[] = [
  {
    stage: 'closed',
    because: 'someone closed it and nothing new was said',
    when: ({ isClosed }) => isClosed,
  },
  {
    stage: 'closed',
    because: 'all is paid and nothing was contested: nobody needs to close it',
    when: (standing) => standing.disputes.length === 0 && isAllSettled(standing),
  },
  { stage: 'resolved', because: 'nothing in it is open any more', when: isResolved },
  { stage: 'waiting_for_customer', because: 'we asked and wait', when: ({ isAsked }) => isAsked },
  {
    stage: 'with_resolver',
    because: 'the one who can resolve it has it',
    when: ({ isGiven, disputes }) => isGiven && disputes.some(isOpenDispute),
  },
  {
    stage: 'promised',
    because: 'the customer named a day',
    when: ({ disputes, items }) => !disputes.some(isOpenDispute) && isAny(items, 'promised'),
  },
  {
    stage: 'reopened',
    because: 'it had ended and the customer came back',
    when: ({ wasEnded, isUnanswered }) => wasEnded && isUnanswered,
  },
  {
    stage: 'acknowledged',
    because: 'the customer has an answer',
    when: ({ isAnswered, isUnanswered }) => isAnswered && !isUnanswered,
  },
  { stage: 'identified', because: 'we know whose it is and what it is about', when: () => true },
];

/** The standing with its stage of that day; a stage that goes on keeps its first day. */
export function stageAfter(standing: Standing, on: CalendarDate): Standing {
  const stage = STAGE_RULES.find(({ when }) => when(standing))?.stage ?? 'identified';
  const { stages } = standing;
  return stages.at(-1)?.stage === stage
    ? standing
    : { ...standing, stages: begun(stages, { stage, since: on }) };
}

function begun(stages: readonly StageSpan[], span: StageSpan): readonly StageSpan[] {
  return [...stages, span];
}

/** All items are settled; or all disputes have ended, and no word waits for anything. */
function isResolved(standing: Standing): boolean {
  const { items, disputes } = standing;
  if (isAllSettled(standing)) return true;
  if (disputes.length === 0 || disputes.some(isOpenDispute)) return false;
  return ![...items.values()].some(({ state }) => PENDING.includes(state));
}

function isAllSettled({ items }: Standing): boolean {
  let isNamed = false;
  for (const { number, state } of items.values()) {
    if (state !== 'settled') return false;
    isNamed ||= number !== WHOLE;
  }
  return isNamed;
}

function isAny(items: Standing['items'], state: ItemState): boolean {
  for (const item of items.values()) if (item.state === state) return true;
  return false;
}
