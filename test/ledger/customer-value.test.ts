import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '#base/calendar-date.ts';
import { customerValuesOf } from '#ledger/customer-value.ts';
import type { OpenItem } from '#ledger/ledger.ts';
import { CALZADOS } from '../cases/letters/full-facts.ts';

const owner = (accountNumber: string, currency = 'EUR') => ({ ...CALZADOS, accountNumber, currency });

function billed(accountNumber: string, minor: number, more: Partial<OpenItem> = {}): OpenItem {
  return {
    number: `${accountNumber}-${minor}`,
    accountNumber,
    type: 'invoice',
    issuedOn: '2026-03-01' as CalendarDate,
    dueOn: '2026-04-01' as CalendarDate,
    amount: { minor, currency: 'EUR' },
    openAtExport: null,
    orderNumber: '',
    ...more,
  };
}

const valuesOf = (
  items: readonly OpenItem[],
  customers = ['A', 'B', 'C', 'D', 'E'].map((one) => owner(one)),
) => Object.fromEntries(customerValuesOf({ customers, items }));

describe('what customers are worth', () => {
  it('goes by the share that the larger ones leave', () => {
    const items = [billed('A', 50), billed('B', 30), billed('C', 15), billed('D', 4), billed('E', 1)];
    expect(valuesOf(items)).toEqual({ A: 4, B: 3, C: 2, D: 1, E: 1 });
  });

  it('takes credit notes off, and leaves payments on account and what is older than a year aside', () => {
    const items = [
      billed('A', 100),
      billed('A', -95, { type: 'credit_note' }),
      billed('B', 60),
      billed('C', 90, { type: 'payment_on_account' }),
      billed('D', 90, { issuedOn: '2025-03-01' as CalendarDate }),
    ];
    expect(valuesOf(items)).toEqual({ B: 4, A: 2 });
  });

  it('compares with those of the same currency', () => {
    const pounds = { amount: { minor: 1, currency: 'GBP' } };
    expect(valuesOf([billed('A', 1_000), billed('B', 1, pounds)], [owner('A'), owner('B', 'GBP')])).toEqual({
      A: 4,
      B: 4,
    });
  });

  it('says nothing where nothing was billed', () => expect(valuesOf([])).toEqual({}));

  it('never ranks who was billed more below who was billed less', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 30 }), (sums) => {
        const customers = sums.map((_, at) => owner(`${at}`));
        const values = valuesOf(
          sums.map((sum, at) => billed(`${at}`, sum)),
          customers,
        );
        const ranked = sums.map((sum, at) => [sum, values[at] ?? 0] as const).toSorted(([a], [b]) => b - a);
        const order = ranked.map(([, value]) => value);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
        expect(order[0]).toBe(4);
      }),
    );
  });
});
