import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import { AGING_BUCKETS, agingBucketOf, agingOf, daysLate } from '#ledger/aging.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';

const TODAY = '2026-03-10' as CalendarDate;

function due(days: number, minor: number, currency = 'EUR'): ItemAsOf {
  const money = { minor, currency };
  return {
    number: '1',
    accountNumber: 'K7',
    type: minor < 0 ? 'credit_note' : 'invoice',
    issuedOn: addDays(TODAY, -400),
    dueOn: addDays(TODAY, -days),
    amount: money,
    openAtExport: null,
    orderNumber: '',
    open: money,
    isOpen: minor !== 0,
  };
}

describe('aging', () => {
  it.each([
    [-5, 'not_due'],
    [0, 'not_due'],
    [1, 'late_1_30'],
    [30, 'late_1_30'],
    [31, 'late_31_60'],
    [60, 'late_31_60'],
    [61, 'late_61_90'],
    [90, 'late_61_90'],
    [91, 'late_over_90'],
  ])('%i days late is %s', (days, bucket) => {
    expect(agingBucketOf(days)).toBe(bucket);
    expect(daysLate(due(days, 1), TODAY)).toBe(Math.max(0, days));
  });

  it('keeps currencies apart and nets credits', () => {
    const items = [due(10, 5_000), due(-3, 700), due(40, -1_000), due(100, 300, 'GBP'), due(5, 0)];
    expect(agingOf(items, TODAY)).toMatchObject([
      {
        currency: 'EUR',
        balance: 4_700,
        overdue: 4_000,
        buckets: { not_due: 700, late_1_30: 5_000, late_31_60: -1_000 },
      },
      { currency: 'GBP', balance: 300, overdue: 300 },
    ]);
    expect(agingOf([], TODAY)).toEqual([]);
  });

  it('the buckets partition all days and lose nothing', () => {
    const items = fc.array(
      fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -10_000, max: 10_000 })),
    );
    fc.assert(
      fc.property(items, (rows) => {
        const [aging] = agingOf(
          rows.map(([days, minor]) => due(days, minor)),
          TODAY,
        );
        const total = rows.reduce((sum, [, minor]) => sum + minor, 0);
        expect(aging?.balance ?? 0).toBe(total);
        const sum = AGING_BUCKETS.reduce((all, bucket) => all + (aging?.buckets[bucket] ?? 0), 0);
        expect(sum).toBe(total);
      }),
    );
  });
});
