import { describe, expect, it } from 'vitest';
import type { Ledger } from '#ledger/ledger.ts';
import { customer, item, matchTold, on, paid, type Told } from './scene.ts';

const settled = item('K1', 'N-0900', ['2025-12-02', '300.00'], { due: '2026-01-01' });

/** Seen on 10 March 2026: 0901 and 0902 are overdue, 0903 and 0904 not yet; 0900 was paid. */
const ledger: Ledger = {
  customers: [customer('K1', 'Lindqvist Marine')],
  items: [
    settled,
    item('K1', 'N-0901', ['2025-12-18', '511.88'], { due: '2026-01-17', order: 'MO-4410' }),
    item('K1', 'N-0902', ['2026-01-09', '5128.39'], { due: '2026-02-08' }),
    item('K1', 'N-0903', ['2026-02-13', '473.10'], { due: '2026-03-15' }),
    item('K1', 'N-0904', ['2026-02-27', '120.00'], { due: '2026-03-29' }),
    item('K1', 'C-0077', ['2026-02-28', '-60.00'], { type: 'credit_note' }),
  ],
  payments: [paid(settled, '2026-01-02')],
};

const FROM = 'ap@lindqvist-marine.example';
const thread = (...items: string[]) => ({ conversation: { accounts: ['K1'], items } });

type PointingCase = Omit<Told, 'from'> & { readonly finds: readonly string[] };

const cases: readonly PointingCase[] = [
  {
    text: 'this invoice is wrong',
    says: [{ words: 'this invoice', at: { what: 'this' } }],
    quoted: ['N-0902'],
    finds: ['N-0902'],
  },
  {
    text: 'this invoice is wrong',
    says: [{ words: 'this invoice', at: { what: 'this' } }],
    ...thread('N-0903'),
    finds: ['N-0903'],
  },
  {
    subject: 'N-0901',
    text: 'this invoice is wrong',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'this invoice', at: { what: 'this' } },
    ],
    finds: ['N-0901'],
  },
  {
    text: 'both will be paid',
    says: [{ words: 'both', at: { what: 'these', count: 2 } }],
    quoted: ['N-0901', 'N-0902'],
    finds: ['N-0901', 'N-0902'],
  },
  {
    text: 'the invoices below',
    says: [{ words: 'the invoices below', at: { what: 'these', count: null } }],
    quoted: ['N-0901', 'N-0902', 'N-0903'],
    finds: ['N-0901', 'N-0902', 'N-0903'],
  },
  {
    text: 'the two overdue ones',
    says: [{ words: 'the two', at: { what: 'these', count: 2 } }],
    finds: ['N-0901', 'N-0902'],
  },
  {
    text: 'N-0901 is fine. The other one is not.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'The other one', at: { what: 'others', count: 1 } },
    ],
    quoted: ['N-0901', 'N-0902'],
    finds: ['N-0901', 'N-0902'],
  },
  {
    text: 'Other 2 are fine, N-0902 is not.',
    says: [
      { words: 'Other 2', at: { what: 'others', count: 2 } },
      { words: 'N-0902', is: 'number' },
    ],
    quoted: ['N-0901', 'N-0902', 'N-0903'],
    finds: ['N-0901', 'N-0903', 'N-0902'],
  },
  {
    text: 'all open items',
    says: [{ words: 'all open items', at: { what: 'all_open' } }],
    findings: [{ kind: 'promise', words: 'all', with: ['all open items'] }],
    finds: ['N-0901', 'N-0902', 'N-0903', 'N-0904', 'C-0077'],
  },
  {
    text: 'everything overdue',
    says: [{ words: 'everything overdue', at: { what: 'all_overdue' } }],
    findings: [{ kind: 'promise', words: 'overdue', with: ['everything overdue'] }],
    finds: ['N-0901', 'N-0902'],
  },
  {
    text: 'the December one',
    says: [{ words: 'the December one', at: { what: 'month', month: 12, year: null, count: null } }],
    finds: ['N-0901'],
  },
  {
    text: 'the small one of February',
    says: [
      { words: 'the small one', at: { what: 'rank', rank: 'smallest' } },
      { words: 'February', at: { what: 'month', month: 2, year: null, count: null } },
    ],
    finds: ['N-0904'],
  },
  {
    text: 'the invoice of 13 Feb',
    says: [{ words: '13 Feb', at: { what: 'issued_on', on: on('2026-02-13') } }],
    finds: ['N-0903'],
  },
  {
    text: 'due on 8 Feb',
    says: [{ words: '8 Feb', at: { what: 'due_on', on: on('2026-02-08') } }],
    finds: ['N-0902'],
  },
  {
    text: 'the 473.10 one',
    says: [{ words: '473.10', at: { what: 'amount', decimal: '473.10', currency: null } }],
    finds: ['N-0903'],
  },
  {
    text: 'the two of 631.88',
    says: [
      { words: 'the two', at: { what: 'these', count: 2 } },
      { words: '631.88', amount: '631.88' },
    ],
    finds: ['N-0901', 'N-0904'],
  },
  {
    text: 'the larger item',
    says: [{ words: 'the larger item', at: { what: 'rank', rank: 'largest' } }],
    quoted: ['N-0901', 'N-0903'],
    finds: ['N-0901'],
  },
  {
    text: 'the oldest',
    says: [{ words: 'the oldest', at: { what: 'rank', rank: 'oldest' } }],
    finds: ['N-0901'],
  },
  {
    text: 'the credit note',
    says: [
      {
        words: 'the credit note',
        at: { what: 'month', month: 2, year: 2026, count: null },
        kind: 'credit_note',
      },
    ],
    finds: ['C-0077'],
  },
  {
    text: 'N-0901 to N-0904',
    says: [{ words: 'N-0901 to N-0904', is: 'range', from: 'N-0901', to: 'N-0904' }],
    finds: ['N-0901', 'N-0902', 'N-0903', 'N-0904'],
  },
  {
    text: 'from 901 to 903',
    says: [{ words: '901 to 903', is: 'range', from: '901', to: '903' }],
    finds: ['N-0901', 'N-0902', 'N-0903'],
  },
  {
    text: 'the two of February',
    says: [{ words: 'the two', at: { what: 'month', month: 2, year: null, count: 2 } }],
    finds: ['N-0903', 'N-0904'],
  },
  {
    text: 'the 473 one',
    says: [{ words: '473', is: 'number' }],
    finds: ['N-0903'],
  },
  {
    text: 'You ask for 511.88. The other overdue one is paid.',
    says: [
      { words: '511.88', amount: '511.88' },
      { words: 'The other', at: { what: 'others', count: 1 } },
    ],
    finds: ['N-0902', 'N-0901'],
  },
  {
    text: 'N-0901 and N-0903 are one delivery. n-0901 is fine. The other is not.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'N-0903', is: 'number' },
      { words: 'n-0901', is: 'number' },
      { words: 'The other', at: { what: 'others', count: null } },
    ],
    quoted: ['N-0901', 'N-0902', 'N-0903'],
    finds: ['N-0901', 'N-0903'],
  },
  {
    text: 'We file for insolvency. Your open items join the list.',
    says: [{ words: 'Your open items', at: { what: 'all_open' } }],
    findings: [{ kind: 'insolvency', words: 'We file for insolvency' }],
    finds: ['N-0901', 'N-0902', 'N-0903', 'N-0904', 'C-0077'],
  },
  // Nothing.
  {
    text: 'the three of February',
    says: [{ words: 'the three', at: { what: 'month', month: 2, year: null, count: 3 } }],
    finds: [],
  },
  { text: 'room 473', says: [{ words: '473', is: 'number', sure: 0.35 }], finds: [] },
  {
    text: 'thanks for your statement, noted',
    says: [{ words: 'your statement', at: { what: 'all_open' }, sure: 0.4 }],
    findings: [{ kind: 'acknowledgement', words: 'noted', with: ['your statement'] }],
    finds: [],
  },
  {
    text: 'thanks for the statement',
    says: [{ words: 'the statement', at: { what: 'all_open' } }],
    finds: [],
  },
  { text: 'this invoice', says: [{ words: 'this invoice', at: { what: 'this' } }], finds: [] },
  {
    text: 'this invoice',
    says: [{ words: 'this invoice', at: { what: 'this' } }],
    quoted: ['N-0901', 'N-0902'],
    finds: [],
  },
  {
    text: 'the May one',
    says: [{ words: 'the May one', at: { what: 'month', month: 5, year: null, count: null } }],
    finds: [],
  },
  { text: 'the three', says: [{ words: 'the three', at: { what: 'these', count: 3 } }], finds: [] },
  {
    text: 'the 999.99 one',
    says: [{ words: '999.99', at: { what: 'amount', decimal: '999.99', currency: null } }],
    finds: [],
  },
  {
    text: 'the 473.10 dollars',
    says: [{ words: '473.10', at: { what: 'amount', decimal: '473.10', currency: 'USD' } }],
    finds: [],
  },
];

describe('items that are pointed at', () => {
  it.each(cases)('$text', ({ finds, ...told }) => {
    const found = matchTold(ledger, { from: FROM, ...told });
    expect(found.items.map((one) => one.number)).toEqual(finds);
  });
});
