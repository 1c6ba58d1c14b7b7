import type { CalendarDate } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';

export const PROMISE_STATUSES = [
  'open',
  'due_today',
  'kept',
  'partly_kept',
  'broken',
  'superseded',
  'withdrawn',
] as const;
export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

/** The customer's word that money will come, and what became of it. `by` is null when no day was told. */
export type PromiseToPay = {
  readonly messageId: string;
  readonly madeOn: CalendarDate;
  readonly by: CalendarDate | null;
  readonly amount: Money | null;
  readonly items: readonly string[];
  readonly status: PromiseStatus;
  /** 1 for the first promise over these items, 3 for the third. */
  readonly nth: number;
  /** The day on which the money was complete, in time or late; null while it is not. */
  readonly paidOn: CalendarDate | null;
};

/** A promise as it was made. */
export type Promised = Omit<PromiseToPay, 'status' | 'nth' | 'paidOn'>;

/** Its day has passed, and the money did not come or only some of it. */
export function isBroken({ status }: Pick<PromiseToPay, 'status'>): boolean {
  return status === 'broken' || status === 'partly_kept';
}
