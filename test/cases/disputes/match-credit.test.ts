import { describe, expect, it } from 'vitest';
import { keyOf } from '#base/reference-key.ts';
import { type Creditable, matchCredits } from '#cases/disputes/match-credit.ts';
import type { OpenItem, Payment } from '#ledger/ledger.ts';
import { day, euros } from '../samples.ts';

const item = (number: string, minor: number, more: Partial<OpenItem> = {}): OpenItem => ({
  number,
  accountNumber: 'A1',
  type: minor < 0 ? 'credit_note' : 'invoice',
  issuedOn: day(minor < 0 ? '2026-03-12' : '2026-02-01'),
  dueOn: day('2026-03-03'),
  amount: euros(minor),
  openAtExport: null,
  orderNumber: '',
  ...more,
});
const credit = (number: string, minor: number, more: Partial<OpenItem> = {}) => item(number, -minor, more);
const payment = (itemNumber: string, minor: number, paidOn: string): Payment => ({
  reference: `P ${minor}`,
  accountNumber: 'A1',
  paidOn: day(paidOn),
  amount: euros(minor),
  itemNumber,
});
const INVOICE = item('R-1', 100_000, { orderNumber: 'PO 77' });
const dispute = (more: Partial<Creditable> & { readonly mails?: readonly string[] } = {}): Creditable => ({
  caseId: 'case-1',
  disputeId: 'case-1 0',
  since: day('2026-03-10'),
  amount: euros(9_000),
  items: [INVOICE],
  payments: [],
  named: new Set((more.mails ?? []).map(keyOf)),
  ...more,
});
const other = dispute({ caseId: 'case-2', disputeId: 'case-2 0', items: [item('R-2', 50_000)] });

type CreditCase = {
  readonly name: string;
  readonly credits: readonly OpenItem[];
  readonly disputes?: readonly Creditable[];
  /** `credit → case item because`, with `whole` where it covers the item; what was unclear after `?`. */
  readonly found: readonly string[];
};

const CASES: readonly CreditCase[] = [
  {
    name: 'the disputed amount',
    credits: [credit('G-1', 9_000)],
    found: ['G-1 → case-1 R-1 disputed_amount'],
  },
  {
    name: 'the full amount',
    credits: [credit('G-1', 100_000)],
    disputes: [dispute({ amount: null, payments: [payment('R-1', 20_000, '2026-03-11')] })],
    found: ['G-1 → case-1 R-1 full_amount whole'],
  },
  {
    name: 'what was left open after a short payment',
    credits: [credit('G-1', 7_500)],
    disputes: [dispute({ amount: null, payments: [payment('R-1', 92_500, '2026-03-11')] })],
    found: ['G-1 → case-1 R-1 open_amount whole'],
  },
  {
    name: 'set off by the export on its own day',
    credits: [credit('G-1', 100_000)],
    disputes: [dispute({ amount: null, payments: [payment('R-1', 100_000, '2026-03-12')] })],
    found: ['G-1 → case-1 R-1 open_amount whole'],
  },
  {
    name: 'the same order, whatever the sum and however it is written',
    credits: [credit('G-1', 1_234, { orderNumber: 'po-77' })],
    found: ['G-1 → case-1 R-1 order'],
  },
  {
    name: 'named in a mail of the case',
    credits: [credit('G-1', 1_234)],
    disputes: [dispute({ mails: ['g 1'] }), other],
    found: ['G-1 → case-1 R-1 named'],
  },
  {
    name: 'named, of a dispute on two items: its own sum tells which',
    credits: [credit('G-1', 50_000)],
    disputes: [dispute({ amount: null, items: [INVOICE, item('R-2', 50_000)], mails: ['G-1'] })],
    found: ['G-1 → case-1 R-2 named'],
  },
  {
    name: 'on the day of the dispute',
    credits: [credit('G-1', 9_000, { issuedOn: day('2026-03-10') })],
    found: ['G-1 → case-1 R-1 disputed_amount'],
  },
  { name: 'before the dispute', credits: [credit('G-1', 9_000, { issuedOn: day('2026-03-09') })], found: [] },
  { name: 'a cent less', credits: [credit('G-1', 8_999)], found: [] },
  {
    name: 'another currency',
    credits: [credit('G-1', 0, { type: 'credit_note', amount: { minor: -9_000, currency: 'CHF' } })],
    found: [],
  },
  { name: 'another account', credits: [credit('G-1', 9_000, { accountNumber: 'A2' })], found: [] },
  { name: 'an invoice of that sum', credits: [item('G-1', 9_000)], found: [] },
  {
    name: 'a payment on account of that sum',
    credits: [credit('G-1', 9_000, { type: 'payment_on_account' })],
    found: [],
  },
  { name: 'no order on either side', credits: [credit('G-1', 1)], disputes: [other], found: [] },
  { name: 'a longer order', credits: [credit('G-1', 1, { orderNumber: 'PO 771' })], found: [] },
  {
    name: 'nothing is open and nothing is credited',
    credits: [credit('G-1', 0, { type: 'credit_note' })],
    disputes: [dispute({ amount: null, payments: [payment('R-1', 100_000, '2026-03-11')] })],
    found: [],
  },
  {
    name: 'one credit note, two disputes of that sum',
    credits: [credit('G-1', 9_000)],
    disputes: [dispute(), other],
    found: ['? case-1 0: G-1', '? case-2 0: G-1'],
  },
  {
    name: 'two disputes of one order, and the sum of one',
    credits: [credit('G-1', 9_000, { orderNumber: 'PO 77' })],
    disputes: [
      dispute(),
      dispute({
        caseId: 'case-3',
        disputeId: 'case-3 0',
        amount: null,
        items: [item('R-3', 70_000, { orderNumber: 'PO77' })],
      }),
    ],
    found: ['G-1 → case-1 R-1 order'],
  },
  {
    name: 'two credit notes of that sum, one dispute',
    credits: [credit('G-1', 9_000), credit('G-2', 9_000)],
    found: ['? case-1 0: G-1, G-2'],
  },
  {
    name: 'two of that sum, one of them for the order',
    credits: [credit('G-1', 9_000), credit('G-2', 9_000, { orderNumber: 'PO 77' })],
    found: ['G-2 → case-1 R-1 order'],
  },
  {
    name: 'two, both named',
    credits: [credit('G-1', 4_000), credit('G-2', 5_000)],
    disputes: [dispute({ mails: ['G-1', 'G-2'] })],
    found: ['G-1 → case-1 R-1 named', 'G-2 → case-1 R-1 named'],
  },
  {
    name: 'two disputes, each with its own',
    credits: [credit('G-1', 9_000), credit('G-2', 50_000)],
    disputes: [dispute(), { ...other, amount: null }],
    found: ['G-1 → case-1 R-1 disputed_amount', 'G-2 → case-2 R-2 open_amount whole'],
  },
];

describe('the credit notes of an account and its disputes', () => {
  it.each(CASES)('$name', ({ credits, disputes = [dispute()], found }) => {
    const { matches, unclear } = matchCredits(credits, disputes);
    const told = [
      ...matches.map(({ credit: { number }, caseId, itemNumber, because, isWhole }) =>
        [number, '→', caseId, itemNumber, because, ...(isWhole ? ['whole'] : [])].join(' '),
      ),
      ...unclear.map((one) => `? ${one.disputeId}: ${one.credits.join(', ')}`),
    ];
    expect(told).toEqual(found);
  });

  it('uses each credit note once', () => {
    const many = Array.from({ length: 6 }, (_, at) => credit(`G-${at}`, 9_000 * (at + 1)));
    const { matches } = matchCredits(many, [
      dispute(),
      other,
      dispute({ caseId: 'case-4', disputeId: 'case-4 0', amount: euros(27_000) }),
    ]);
    expect(new Set(matches.map(({ credit: { number } }) => number)).size).toBe(matches.length);
  });
});
