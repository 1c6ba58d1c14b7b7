import { addDays, type CalendarDate, daysBetween } from '#base/calendar-date.ts';
import type { CollectionCase } from '../collection-case.ts';
import { DEFAULT_POLICY } from '../policy/default-policy.ts';
import { lastInTime, promisesOf } from '../promises/promises.ts';
import type { Stage, StageSpan } from './stage.ts';

/** Where a case stands today. A promise whose day has passed without the money is no promise any more. */
export function stageOn(
  collectionCase: CollectionCase,
  today: CalendarDate,
  graceDays: number = DEFAULT_POLICY.graceDays,
): StageSpan {
  const last = collectionCase.stages.at(-1) ?? { stage: 'identified', since: collectionCase.openedOn };
  if (last.stage !== 'promised') return last;
  const promises = promisesOf(collectionCase, today, graceDays);
  const isWaiting = promises.some(({ status }) => status === 'open' || status === 'due_today');
  const broken = promises.findLast(({ status }) => status === 'broken' || status === 'partly_kept');
  if (isWaiting || !broken?.by) return last;
  return { stage: 'reopened', since: addDays(lastInTime(broken.by, graceDays), 1) };
}

/** Days spent in each stage until today; those never reached are left out. */
export function timeInStages({ stages }: CollectionCase, today: CalendarDate): ReadonlyMap<Stage, number> {
  const days = new Map<Stage, number>();
  stages.forEach(({ stage, since }, at) => {
    const until = stages[at + 1]?.since ?? today;
    days.set(stage, (days.get(stage) ?? 0) + Math.max(0, daysBetween(since, until)));
  });
  return days;
}
