import { type CalendarDate, daysBetween } from '#base/calendar-date.ts';
import type { CurrencyCode } from '#base/money.ts';
import type { ItemAsOf } from './ledger.ts';

/** Days past due: not due, 1–30, 31–60, 61–90, more than 90. */
export const AGING_BUCKETS = ['not_due', 'late_1_30', 'late_31_60', 'late_61_90', 'late_over_90'] as const;
export type AgingBucket = (typeof AGING_BUCKETS)[number];

/** What is owed in one currency, in minor units, by age; credits count where their own due date puts them. */
export type Aging = {
  readonly currency: CurrencyCode;
  readonly buckets: Readonly<Record<AgingBucket, number>>;
  /** The sum of all buckets. */
  readonly balance: number;
  /** The sum of all buckets but `not_due`. */
  readonly overdue: number;
};

/** Days past the due date; 0 on it and before it. */
export function daysLate(item: { readonly dueOn: CalendarDate }, on: CalendarDate): number {
  return Math.max(0, daysBetween(item.dueOn, on));
}

/** The bucket of a number of days late; every number has exactly one. */
export function agingBucketOf(days: number): AgingBucket {
  if (days <= 0) return 'not_due';
  if (days <= 30) return 'late_1_30';
  if (days <= 60) return 'late_31_60';
  return days <= 90 ? 'late_61_90' : 'late_over_90';
}

/** The aging of items as of a day, one for each currency met, in the order met. */
export function agingOf(items: readonly ItemAsOf[], on: CalendarDate): readonly Aging[] {
  const currencies = [...new Set(items.map((item) => item.open.currency))];
  return currencies.map((currency) => agingIn(currency, items, on));
}

function agingIn(currency: CurrencyCode, items: readonly ItemAsOf[], on: CalendarDate): Aging {
  const buckets = Object.fromEntries(AGING_BUCKETS.map((bucket) => [bucket, 0])) as Record<
    AgingBucket,
    number
  >;
  for (const item of items) {
    if (item.open.currency === currency) buckets[agingBucketOf(daysLate(item, on))] += item.open.minor;
  }
  const balance = AGING_BUCKETS.reduce((sum, bucket) => sum + buckets[bucket], 0);
  return { currency, buckets, balance, overdue: balance - buckets.not_due };
}
