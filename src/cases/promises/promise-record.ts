import { type CalendarDate, daysBetween } from '#base/calendar-date.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { PromiseToPay } from './promise-to-pay.ts';
import { promisesOf } from './promises.ts';

/** How a customer keeps promises. */
export type PromiseRecord = {
  /** Promises whose day has come, superseded and withdrawn ones left out. */
  readonly settled: number;
  readonly kept: number;
  readonly partlyKept: number;
  readonly broken: number;
  /** Promises made again over the same items. */
  readonly repeated: number;
  /** Calendar days between day promised and money, over those paid late; null where none was. */
  readonly daysLate: number | null;
};

/** The record of a customer over all their cases. */
export function promiseRecordOf(
  cases: readonly CollectionCase[],
  today: CalendarDate,
  graceDays?: number,
): PromiseRecord {
  const promises = cases.flatMap((collectionCase) => promisesOf(collectionCase, today, graceDays));
  const count = (status: PromiseToPay['status']) => promises.filter((one) => one.status === status).length;
  const [kept, partlyKept, broken] = [count('kept'), count('partly_kept'), count('broken')];
  return {
    settled: kept + partlyKept + broken,
    kept,
    partlyKept,
    broken,
    repeated: promises.filter(({ nth }) => nth > 1).length,
    daysLate: averageOf(promises.flatMap(lateDays)),
  };
}

function lateDays({ by, paidOn, status }: PromiseToPay): readonly number[] {
  return status === 'broken' && by !== null && paidOn !== null ? [daysBetween(by, paidOn)] : [];
}

function averageOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
