import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCustomers } from '../../../src/service/store/find-customers.ts';
import { customersOf, sliceOfAccount } from '../../../src/service/store/ledger-slice.ts';
import { saveLedger } from '../../../src/service/store/save-ledger.ts';
import { engines, type TestStore } from '../engines.ts';
import { day, NOTE, SMALL_LEDGER } from '../ledgers-made.ts';

describe.each(await engines())('a ledger on $name', ({ make }) => {
  let made: TestStore;
  beforeAll(async () => {
    made = await make();
    await saveLedger(made.store, SMALL_LEDGER, NOTE);
  });
  afterAll(() => made.drop());

  it('comes back as it was saved', async () => {
    const accounts = SMALL_LEDGER.customers.map(({ accountNumber }) => accountNumber);
    expect(await customersOf(made.store, accounts)).toEqual(SMALL_LEDGER.customers);
    const slices = await Promise.all(
      accounts.map((account) => sliceOfAccount(made.store, account, day('2026-12-31'))),
    );
    expect(slices.flatMap(({ items }) => items)).toEqual(SMALL_LEDGER.items);
    expect(slices.flatMap(({ payments }) => payments)).toEqual(SMALL_LEDGER.payments);
  });

  it('replaces the one before', async () => {
    await saveLedger(made.store, SMALL_LEDGER, NOTE);
    const [kraft] = SMALL_LEDGER.customers.slice(-1);
    await saveLedger(made.store, { customers: kraft ? [kraft] : [], items: [], payments: [] }, NOTE);
    expect(await findCustomers(made.store, 'r')).toEqual([{ accountNumber: 'C-200', name: 'Kraft Anlagen' }]);
    expect((await sliceOfAccount(made.store, 'C-100', day('2026-12-31'))).items).toEqual([]);
    await saveLedger(made.store, SMALL_LEDGER, NOTE);
  });

  it.each([
    ['c-10', ['C-100', 'C-101']],
    ['lyon', ['C-101']],
    ['gmbh', ['C-200']],
    ['%', []],
    ['_', []],
    ['', []],
    ["'; drop table customers; --", []],
  ])('finds customers by %s', async (query, accounts) => {
    const hits = await findCustomers(made.store, query);
    expect(hits.map(({ accountNumber }) => accountNumber)).toEqual(accounts);
  });
});
