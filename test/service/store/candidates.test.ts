import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/base/reference-key.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { candidatesFor as inMemory } from '../../../src/matching/candidates-for.ts';
import { indexLedger } from '../../../src/matching/ledger-index.ts';
import type { LookupKeys } from '../../../src/matching/match.ts';
import { candidatesFor } from '../../../src/service/store/candidates.ts';
import { saveLedger } from '../../../src/service/store/save-ledger.ts';
import { itemAt, syntheticLedger } from '../../bench/synthetic-ledger.ts';
import { engines, type TestStore } from '../engines.ts';
import { day, invoice, NOTE, payment, SMALL_LEDGER } from '../ledgers-made.ts';

const NOTHING: LookupKeys = {
  numbers: [],
  tails: [],
  shaped: [],
  accounts: [],
  vatIds: [],
  emails: [],
  domains: [],
  names: [],
  amounts: [],
  sentOn: day('2026-11-20'),
};

const SYNTHETIC = syntheticLedger(3_000);
const PAID = SYNTHETIC.items.slice(0, 40).map((item, at) => payment(`P${at}`, item, '2026-11-01'));
const MONSTER = Array.from({ length: 900 }, (_, at) => invoice(`M-${10_000 + at}`, 'C-200'));
const LEDGER: Ledger = {
  customers: [...SYNTHETIC.customers, ...SMALL_LEDGER.customers],
  items: [...SYNTHETIC.items, ...SMALL_LEDGER.items, ...MONSTER],
  payments: [...PAID, ...SMALL_LEDGER.payments],
};
const number = (at: number) => keyOf(itemAt(at, 150).number);

/** What a mail may name. Each is asked of SQL and of the index in memory. */
const ASKED: readonly (Partial<LookupKeys> & { readonly named: string })[] = [
  { named: 'nothing' },
  { named: 'invoices of two accounts', numbers: [number(3), number(7), 'R11826'] },
  { named: 'an order', numbers: ['PO7741'] },
  { named: 'an account', accounts: ['C200'] },
  { named: 'a VAT number', vatIds: ['FR12345678901'] },
  { named: 'an address', emails: ['jan@kraft-anlagen.example'] },
  { named: 'the domain of two sisters', domains: ['roux-mobilier.example'] },
  { named: 'a rare name and a common one', names: ['werk', 'kraft', 'kraft anlagen', 'lea marchand'] },
  { named: 'a typing error', numbers: ['R261000405X'], shaped: ['R261000405X'] },
  {
    named: 'more unknown numbers than are varied',
    numbers: Array.from({ length: 20 }, (_, at) => `R26100${at}99X`),
    shaped: Array.from({ length: 20 }, (_, at) => `R26100${at}99X`),
  },
  {
    named: 'an account with more items than are handed on',
    emails: ['jan@kraft-anlagen.example'],
    numbers: ['M10005'],
    tails: ['1187'],
  },
  { named: 'a day before anything was issued', accounts: ['C200'], sentOn: day('2020-01-01') },
  { named: 'a number with a quote and a brace', numbers: [`"{},'\\`], names: [`o'"{},\\`] },
  {
    named: 'everything',
    numbers: [number(3), 'R11926'],
    shaped: [number(3)],
    accounts: ['C100'],
    emails: ['anna@kunde9.example'],
    domains: ['kunde10.example', 'kraft-anlagen.example'],
    names: ['roux', 'roux mobilier lyon', 'beispiel'],
  },
];

describe.each(await engines())('candidates on $name', ({ make }) => {
  let made: TestStore;
  const index = indexLedger(LEDGER);
  beforeAll(async () => {
    made = await make();
    await saveLedger(made.store, LEDGER, NOTE);
  });
  afterAll(() => made.drop());

  it.each(ASKED)('are those of the index in memory for $named', async ({ named, ...asked }) => {
    const keys = { ...NOTHING, ...asked };
    const { customers, items, nameCounts } = await candidatesFor(made.store, keys);
    const expected = inMemory(index, keys);
    expect(customers).toEqual(expected.customers);
    expect(items).toEqual(expected.items);
    expect(nameCounts).toEqual(expected.nameCounts);
  });

  it('find every number that is one edit away', async () => {
    const wrong = [
      number(20).slice(0, -1),
      `${number(21)}7`,
      number(22).replace('R', 'B'),
      number(23).replace(/(\d)(\d)$/, '$2$1'),
    ];
    for (const [at, key] of wrong.entries()) {
      const found = await candidatesFor(made.store, { ...NOTHING, numbers: [key], shaped: [key] });
      const isThere = found.items.some((item) => keyOf(item.number) === number(20 + at));
      expect({ key, isThere: isThere || found.customers.length > 0 }).toEqual({ key, isThere: true });
    }
  });
});
