import { describe, expect, it } from 'vitest';
import type { Ledger } from '#ledger/ledger.ts';
import { customer, type FindingTold, item, matchTold, on, paid, type Told } from './scene.ts';

const cleared = item('K1', 'N-0888', ['2025-11-18', '60.00'], { due: '2025-12-18' });

const ledger: Ledger = {
  customers: [customer('K1', 'Lindqvist Marine')],
  items: [
    item('K1', 'N-0901', ['2025-12-18', '500.00'], { due: '2026-01-17' }),
    item('K1', 'N-0902', ['2026-01-09', '1000.01'], { due: '2026-02-08' }),
    item('K1', 'N-0903', ['2026-02-13', '473.10'], { due: '2026-03-15' }),
    item('K1', 'C-0077', ['2026-02-28', '-61.00'], { type: 'credit_note' }),
    cleared,
  ],
  payments: [paid(cleared, '2026-02-01')],
};

const FROM = 'ap@lindqvist-marine.example';

type Expected = {
  readonly items: readonly string[];
  readonly minor?: number | null;
  readonly on?: string | null;
};
type FindingCase = Omit<Told, 'from'> & { readonly gives: readonly Expected[] };

const promise = (words: string, ...more: string[]): FindingTold => ({ kind: 'promise', words, with: more });
const dispute = (words: string, ...more: string[]): FindingTold => ({ kind: 'dispute', words, with: more });

const cases: readonly FindingCase[] = [
  {
    text: 'N-0901 goes out Friday. N-0902 is wrong.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'N-0902', is: 'number' },
      { words: 'Friday', day: { future: on('2026-03-13'), past: on('2026-03-06') } },
    ],
    findings: [promise('goes out Friday', 'N-0901', 'Friday'), dispute('is wrong', 'N-0902')],
    gives: [{ items: ['N-0901'], on: '2026-03-13' }, { items: ['N-0902'] }],
  },
  {
    text: 'We paid 473.10 on Friday.',
    says: [
      { words: '473.10', amount: '473.10' },
      { words: 'Friday', day: { future: on('2026-03-13'), past: on('2026-03-06') } },
    ],
    findings: [{ kind: 'paid', words: 'paid', with: ['473.10', 'Friday'] }],
    gives: [{ items: ['N-0903'], minor: 47310, on: '2026-03-06' }],
  },
  {
    text: 'A transfer of 973.10 left.',
    says: [{ words: '973.10', amount: '973.10' }],
    findings: [{ kind: 'paid', words: 'left', with: ['973.10'] }],
    gives: [{ items: ['N-0901', 'N-0903'], minor: 97310 }],
  },
  {
    text: 'Half of N-0902 on Monday.',
    says: [
      { words: 'N-0902', is: 'number' },
      { words: 'Half', amount: '', share: 0.5 },
    ],
    findings: [promise('on Monday', 'N-0902', 'Half')],
    gives: [{ items: ['N-0902'], minor: 50001 }],
  },
  {
    text: 'On N-0902 we hold back 200. The rest follows.',
    says: [
      { words: 'N-0902', is: 'number' },
      { words: '200', amount: '200' },
      { words: 'The rest', amount: '', share: 'rest' },
    ],
    findings: [dispute('hold back 200', 'N-0902', '200'), promise('follows', 'The rest')],
    gives: [
      { items: ['N-0902'], minor: 20000 },
      { items: ['N-0902'], minor: 80001 },
    ],
  },
  {
    text: 'N-0903 when due.',
    says: [
      { words: 'N-0903', is: 'number' },
      { words: 'when due', day: { toItem: { base: 'due', days: 0, isEndOfMonth: false } } },
    ],
    findings: [promise('when due', 'N-0903', 'when due')],
    gives: [{ items: ['N-0903'], on: '2026-03-15' }],
  },
  {
    text: 'N-0901 30 days end of month.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: '30 days end of month', day: { toItem: { base: 'issue', days: 30, isEndOfMonth: true } } },
    ],
    findings: [promise('end of month', 'N-0901', '30 days end of month')],
    gives: [{ items: ['N-0901'], on: '2026-01-31' }],
  },
  {
    text: 'Concerning N-0901. It arrived broken.',
    says: [{ words: 'N-0901', is: 'number' }],
    findings: [dispute('arrived broken')],
    gives: [{ items: ['N-0901'] }],
  },
  {
    text: 'will pay them',
    quoted: ['N-0901', 'N-0902'],
    findings: [promise('will pay them')],
    gives: [{ items: ['N-0901', 'N-0902'] }],
  },
  {
    text: 'will pay',
    conversation: { accounts: ['K1'], items: ['N-0903'] },
    findings: [promise('will pay')],
    gives: [{ items: ['N-0903'] }],
  },
  // No items are made up.
  {
    text: 'I am away',
    quoted: ['N-0901'],
    findings: [{ kind: 'auto_reply', words: 'away' }],
    gives: [{ items: [] }],
  },
  {
    text: 'New mailbox',
    quoted: ['N-0901'],
    findings: [{ kind: 'contact_change', words: 'New mailbox' }],
    gives: [{ items: [] }],
  },
  {
    text: 'A statement please',
    quoted: ['N-0901'],
    findings: [{ kind: 'document_request', words: 'statement' }],
    gives: [{ items: [] }],
  },
  {
    text: 'N-0901 is fine. The small cheque of 473.10 goes on Friday.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: '473.10', amount: '473.10' },
    ],
    findings: [promise('goes on Friday', 'N-0901', '473.10')],
    gives: [{ items: ['N-0903'], minor: 47310 }],
  },
  {
    text: 'N-0902 is wrong. You get 973.10 on Friday.',
    says: [
      { words: 'N-0902', is: 'number' },
      { words: '973.10', amount: '973.10' },
    ],
    findings: [dispute('is wrong', 'N-0902'), promise('You get', 'N-0902', '973.10')],
    gives: [{ items: ['N-0902'] }, { items: ['N-0901', 'N-0903'], minor: 97310 }],
  },
  {
    text: 'We sent 939.01, N-0902 less your note.',
    says: [
      { words: '939.01', amount: '939.01' },
      { words: 'N-0902', is: 'number' },
    ],
    findings: [{ kind: 'paid', words: 'We sent 939.01, N-0902', with: ['939.01', 'N-0902'] }],
    gives: [{ items: ['N-0902', 'C-0077'], minor: 93901 }],
  },
  {
    text: 'The old 60.00 went out. N-0901 follows.',
    says: [
      { words: '60.00', amount: '60.00' },
      { words: 'N-0901', is: 'number' },
    ],
    findings: [{ kind: 'paid', words: 'went out', with: ['60.00'] }],
    gives: [{ items: ['N-0888'], minor: 6000 }],
  },
  {
    text: 'N-0901 and N-0902 are the same goods. We pay N-0901, cancel the other.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'N-0902', is: 'number' },
    ],
    findings: [dispute('are the same goods', 'N-0901', 'N-0902'), promise('We pay', 'N-0901')],
    gives: [{ items: ['N-0902'] }, { items: ['N-0901'] }],
  },
  {
    text: 'N-0901 and N-0902 are the same goods. Please cancel 0902.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'N-0902', is: 'number' },
      { words: '0902.', is: 'number' },
    ],
    findings: [{ ...dispute('are the same goods', 'N-0901', 'N-0902'), reason: 'duplicate' }],
    gives: [{ items: ['N-0902'] }],
  },
  {
    text: 'N-0901 and N-0902 are too dear. We pay 300.00 of N-0901.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'N-0902', is: 'number' },
      { words: '300.00', amount: '300.00' },
    ],
    findings: [dispute('are too dear', 'N-0901', 'N-0902'), promise('We pay', 'N-0901', '300.00')],
    gives: [{ items: ['N-0901', 'N-0902'] }, { items: ['N-0901'] }],
  },
  {
    text: 'N-0901 less C-0077: a bonus is missing',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'C-0077', is: 'credit_note' },
    ],
    findings: [dispute('is missing', 'N-0901', 'C-0077')],
    gives: [{ items: ['N-0901'] }],
  },
  {
    text: 'We paid the following: N-0901, N-0903. And N-0902?',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'N-0903', is: 'number' },
      { words: 'N-0902', is: 'number' },
    ],
    findings: [
      { kind: 'paid', words: 'We paid' },
      { kind: 'paid', words: 'N-0901', with: ['N-0901'] },
      { kind: 'paid', words: 'N-0903', with: ['N-0903'] },
    ],
    gives: [{ items: ['N-0901', 'N-0903'] }, { items: ['N-0901'] }, { items: ['N-0903'] }],
  },
  {
    text: 'N-0901 is paid. The two of May are not ours. N-0999 neither.',
    says: [
      { words: 'N-0901', is: 'number' },
      { words: 'The two of May', at: { what: 'month', month: 5, year: null, count: 2 } },
      { words: 'N-0999', is: 'invoice' },
    ],
    findings: [
      { kind: 'paid', words: 'N-0901 is paid', with: ['N-0901'] },
      dispute('The two of May are not ours', 'The two of May'),
      dispute('N-0999 neither', 'N-0999'),
    ],
    gives: [{ items: ['N-0901'] }, { items: [] }, { items: [] }],
  },
  {
    text: 'It works on the 12th. And N-0901 in January?',
    says: [{ words: 'N-0901', is: 'number' }],
    quoted: ['N-0902'],
    findings: [promise('It works')],
    gives: [{ items: ['N-0902'] }],
  },
  {
    text: 'The balance next week',
    quoted: ['N-0888', 'N-0902', 'C-0077'],
    findings: [promise('next week')],
    gives: [{ items: ['N-0902'] }],
  },
  { text: 'will pay', findings: [promise('will pay')], gives: [{ items: [], minor: null, on: null }] },
  {
    text: 'will pay 12.34',
    says: [{ words: '12.34', amount: '12.34' }],
    findings: [promise('will pay', '12.34')],
    gives: [{ items: [], minor: 1234 }],
  },
];

describe('findings on their items', () => {
  it.each(cases)('$text', ({ gives, ...told }) => {
    const found = matchTold(ledger, { from: FROM, ...told });
    const got = found.findings.map((one, at) => ({
      items: one.items.map((each) => each.number),
      ...(gives[at]?.minor === undefined ? {} : { minor: one.amount?.minor ?? null }),
      ...(gives[at]?.on === undefined ? {} : { on: one.on }),
    }));
    expect(got).toEqual(gives);
  });

  it('keeps sums and days where no account is known, and links nothing', () => {
    const found = matchTold(ledger, {
      from: 'x@nowhere.example',
      text: 'pay 12.34 EUR',
      says: [{ words: '12.34 EUR', amount: '12.34', currency: 'EUR' }],
      findings: [promise('pay', '12.34 EUR')],
    });
    expect(found.account).toBeNull();
    expect(found.items).toEqual([]);
    expect(found.findings[0]?.amount).toEqual({ minor: 1234, currency: 'EUR' });
  });
});
