import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import { itemAsOf, itemsAsOf } from '#ledger/as-of.ts';
import type { OpenItem, Payment } from '#ledger/ledger.ts';

const on = (text: string) => text as CalendarDate;
const eur = (minor: number) => ({ minor, currency: 'EUR' });

const INVOICE: OpenItem = {
  number: '10023456',
  accountNumber: 'K7',
  type: 'invoice',
  issuedOn: on('2026-01-10'),
  dueOn: on('2026-02-09'),
  amount: eur(10_000),
  openAtExport: null,
  orderNumber: '',
};
const CREDIT: OpenItem = { ...INVOICE, number: '900', type: 'credit_note', amount: eur(-4_000) };

function payment(paidOn: string, minor: number, itemNumber: string | null = INVOICE.number): Payment {
  return { reference: '', accountNumber: 'K7', paidOn: on(paidOn), amount: eur(minor), itemNumber };
}

type Row = { says: string; item: OpenItem; payments: readonly Payment[]; on: string; open: number };
const ROWS: readonly Row[] = [
  { says: 'not issued yet', item: INVOICE, payments: [], on: '2026-01-09', open: 0 },
  { says: 'issued today', item: INVOICE, payments: [], on: '2026-01-10', open: 10_000 },
  {
    says: 'paid tomorrow',
    item: INVOICE,
    payments: [payment('2026-03-02', 10_000)],
    on: '2026-03-01',
    open: 10_000,
  },
  { says: 'paid today', item: INVOICE, payments: [payment('2026-03-01', 10_000)], on: '2026-03-01', open: 0 },
  {
    says: 'paid in part',
    item: INVOICE,
    payments: [payment('2026-02-01', 2_500)],
    on: '2026-03-01',
    open: 7_500,
  },
  {
    says: 'overpaid',
    item: INVOICE,
    payments: [payment('2026-02-01', 12_000)],
    on: '2026-03-01',
    open: -2_000,
  },
  {
    says: 'paid and reversed',
    item: { ...INVOICE, openAtExport: eur(10_000) },
    payments: [payment('2026-02-01', 10_000), payment('2026-02-20', -10_000)],
    on: '2026-03-01',
    open: 10_000,
  },
  {
    says: 'between payment and reversal',
    item: { ...INVOICE, openAtExport: eur(10_000) },
    payments: [payment('2026-02-01', 10_000), payment('2026-02-20', -10_000)],
    on: '2026-02-10',
    open: 0,
  },
  {
    says: 'cleared, nobody knows when',
    item: { ...INVOICE, openAtExport: eur(0) },
    payments: [],
    on: '2026-01-11',
    open: 0,
  },
  {
    says: 'written down in part, nobody knows when, and paid later',
    item: { ...INVOICE, openAtExport: eur(0) },
    payments: [payment('2026-03-05', 9_000)],
    on: '2026-03-01',
    open: 9_000,
  },
  {
    says: 'paid after the export was made',
    item: { ...INVOICE, openAtExport: eur(10_000) },
    payments: [payment('2026-03-01', 10_000)],
    on: '2026-03-01',
    open: 0,
  },
  { says: 'an open credit note', item: CREDIT, payments: [], on: '2026-03-01', open: -4_000 },
  {
    says: 'a used credit note',
    item: CREDIT,
    payments: [payment('2026-02-01', -4_000, '900')],
    on: '2026-03-01',
    open: 0,
  },
  {
    says: 'payments of others and of nothing',
    item: INVOICE,
    payments: [payment('2026-02-01', 50, '7'), payment('2026-02-01', 60, null)],
    on: '2026-03-01',
    open: 10_000,
  },
];

describe('an item as of a day', () => {
  it.each(ROWS)('$says', ({ item, payments, on: day, open }) => {
    const asOf = itemAsOf(item, payments, on(day));
    expect(asOf.open).toEqual(eur(open));
    expect(asOf.isOpen).toBe(open !== 0);
  });

  it('keeps like numbers of two accounts apart, and leaves out what is not issued', () => {
    const other = { ...INVOICE, accountNumber: 'K8' };
    const later = { ...INVOICE, number: '2', issuedOn: on('2026-04-01') };
    const slice = { items: [INVOICE, other, later], payments: [payment('2026-02-01', 10_000)] };
    expect(itemsAsOf(slice, on('2026-03-01')).map((item) => [item.accountNumber, item.open.minor])).toEqual([
      ['K7', 0],
      ['K8', 10_000],
    ]);
  });

  it('agrees with the export once all payments are in, whatever was paid when', () => {
    const sums = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 3_000 })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(sums, fc.integer({ min: 0, max: 1_000 }), (paid, writtenOff) => {
        const payments = paid.map(([days, minor]) => payment(addDays(INVOICE.issuedOn, days), minor));
        const left = 10_000 - writtenOff - paid.reduce((sum, [, minor]) => sum + minor, 0);
        const item = { ...INVOICE, openAtExport: eur(left) };
        expect(itemAsOf(item, payments, on('2027-01-01')).open.minor).toBe(left);
        expect(itemAsOf(item, payments, addDays(INVOICE.issuedOn, -1)).isOpen).toBe(false);
      }),
    );
  });
});
