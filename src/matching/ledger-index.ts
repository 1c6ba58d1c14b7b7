import { keyOf } from '#base/reference-key.ts';
import type { AccountNumber, Customer, Ledger, OpenItem, Payment } from '#ledger/ledger.ts';
import { groupBy } from './group-by.ts';
import { type HashIndex, hashIndex } from './hash-index.ts';
import { customerKeysOf } from './ledger-keys.ts';

/** A ledger ready for look-ups, in memory: for the command line. The service asks SQL the same questions. */
export type LedgerIndex = {
  readonly customers: ReadonlyMap<AccountNumber, Customer>;
  readonly items: readonly OpenItem[];
  readonly itemsByKey: HashIndex;
  readonly itemsByOrder: HashIndex;
  readonly itemsOf: ReadonlyMap<AccountNumber, readonly OpenItem[]>;
  readonly paymentsOf: ReadonlyMap<AccountNumber, readonly Payment[]>;
  readonly byAccountKey: AccountsByKey;
  readonly byVatId: AccountsByKey;
  readonly byEmail: AccountsByKey;
  readonly byDomain: AccountsByKey;
  readonly byName: AccountsByKey;
};

export type AccountsByKey = ReadonlyMap<string, readonly AccountNumber[]>;

/** Prepares a ledger once: about a second and 60 MB for a million items, beside the ledger itself. */
export function indexLedger(ledger: Ledger): LedgerIndex {
  const { customers, items } = ledger;
  const keys = customers.map((customer) => ({ of: customer.accountNumber, ...customerKeysOf(customer) }));
  const accountsBy = (keysOfOne: (one: (typeof keys)[number]) => readonly string[]) =>
    accountsByKey(keys.flatMap((one) => keysOfOne(one).map((key) => ({ key, of: one.of }))));
  return {
    customers: new Map(customers.map((customer) => [customer.accountNumber, customer])),
    items,
    itemsByKey: hashIndex(items.length, (row) => keyOf(items[row]?.number ?? '')),
    itemsByOrder: hashIndex(items.length, (row) => keyOf(items[row]?.orderNumber ?? '')),
    itemsOf: groupBy(items, (item) => item.accountNumber),
    paymentsOf: groupBy(ledger.payments, (payment) => payment.accountNumber),
    byAccountKey: accountsBy((one) => [one.account]),
    byVatId: accountsBy((one) => [one.vatId]),
    byEmail: accountsBy((one) => one.emails),
    byDomain: accountsBy((one) => one.domains),
    byName: accountsBy((one) => one.names),
  };
}

type KeyOfAccount = { readonly key: string; readonly of: AccountNumber };

function accountsByKey(keys: readonly KeyOfAccount[]): AccountsByKey {
  const groups = groupBy(
    keys.filter(({ key }) => key !== ''),
    ({ key }) => key,
  );
  return new Map([...groups].map(([key, group]) => [key, group.map(({ of }) => of)]));
}
