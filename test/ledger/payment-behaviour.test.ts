import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import type { OpenItem, Payment } from '#ledger/ledger.ts';
import { paymentBehaviourOf } from '#ledger/payment-behaviour.ts';

const day = (text: string) => text as CalendarDate;
const TODAY = day('2026-06-01');
const DUE = day('2026-03-01');

function anInvoice(number: string, minor: number, more: Partial<OpenItem> = {}): OpenItem {
  return {
    number,
    accountNumber: 'A1',
    type: 'invoice',
    issuedOn: day('2026-02-01'),
    dueOn: DUE,
    amount: { minor, currency: 'EUR' },
    openAtExport: null,
    orderNumber: '',
    ...more,
  };
}

function paid(itemNumber: string, minor: number, days: number): Payment {
  const paidOn = addDays(DUE, days);
  return {
    reference: `P${days}`,
    accountNumber: 'A1',
    paidOn,
    amount: { minor, currency: 'EUR' },
    itemNumber,
  };
}

const behaviour = (items: readonly OpenItem[], payments: readonly Payment[]) =>
  paymentBehaviourOf({ items, payments }, 'EUR', TODAY);

describe('how a customer pays', () => {
  it('weighs days late by the amount, and counts who came late', () => {
    const items = [anInvoice('1', 30_000), anInvoice('2', 10_000)];
    expect(behaviour(items, [paid('1', 30_000, 10), paid('2', 10_000, -2)])).toEqual({
      daysLate: 7,
      paid: 2,
      late: 1,
      recent: [-2, 10],
    });
  });

  it('looks at the last money of what was paid in parts, and at nothing that went back', () => {
    const parts = [paid('1', 4_000, 1), paid('1', 6_000, 20), paid('1', -6_000, 25), paid('1', 6_000, 22)];
    expect(behaviour([anInvoice('1', 10_000)], parts)).toMatchObject({ daysLate: 22, paid: 1, late: 1 });
  });

  it.each<readonly [string, readonly OpenItem[], readonly Payment[]]>([
    ['what is still open', [anInvoice('1', 10_000)], [paid('1', 9_999, 5)]],
    ['what is paid after today', [anInvoice('1', 10_000)], [paid('1', 10_000, 400)]],
    ['what was netted', [anInvoice('1', 10_000, { openAtExport: { minor: 0, currency: 'EUR' } })], []],
    ['a credit note', [anInvoice('1', -10_000, { type: 'credit_note' })], [paid('1', -10_000, 5)]],
    ['another currency', [anInvoice('1', 10_000, { amount: { minor: 10_000, currency: 'GBP' } })], []],
    ['nothing at all', [], []],
  ])('says nothing of %s', (_, items, payments) => expect(behaviour(items, payments)).toBeNull());

  it('is never later than the latest nor earlier than the earliest, and all its counts fit', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: -30, max: 90 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(some, (rows) => {
        const items = rows.map(([minor], at) => anInvoice(`${at}`, minor));
        const told = behaviour(
          items,
          rows.map(([minor, days], at) => paid(`${at}`, minor, days)),
        );
        const days = rows.map(([, late]) => late);
        expect(told?.daysLate).toBeGreaterThanOrEqual(Math.min(...days) - 1e-6);
        expect(told?.daysLate).toBeLessThanOrEqual(Math.max(...days) + 1e-6);
        expect([told?.paid, told?.late]).toEqual([rows.length, days.filter((late) => late > 0).length]);
        expect(told?.recent).toEqual(days.toSorted((a, b) => a - b).slice(-8));
      }),
    );
  });
});
