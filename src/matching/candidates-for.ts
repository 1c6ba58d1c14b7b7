import { itemsAsOf } from '#ledger/as-of.ts';
import type { AccountNumber, ItemAsOf } from '#ledger/ledger.ts';
import { rowsOf } from './hash-index.ts';
import type { AccountsByKey, LedgerIndex } from './ledger-index.ts';
import { itemKeysOf } from './ledger-keys.ts';
import type { Candidates, LookupKeys } from './match.ts';
import { rowsOneEditAway } from './one-edit.ts';

/** Customers handed to `match`; a mail means one, the others are there to doubt it. */
export const MAX_CUSTOMERS = 40;
/** Items of one customer handed to `match`: the cited ones first, then the open ones, then the latest. */
export const MAX_ITEMS_PER_CUSTOMER = 400;
/** A name that more customers carry ("distribution") brings none of them. */
export const COMMON_NAME = 40;
/** Unknown numbers of one mail that are looked up by their variants. */
export const MAX_VARIED_NUMBERS = 8;
/** Customers that one number with a typing error may bring. */
export const MAX_NEIGHBOURS = 12;

/** How much each way of being found says about whom to keep; the real weighing is done by `match`. */
export const POINTS = {
  number: 8,
  email: 8,
  account: 8,
  vat: 8,
  domain: 6,
  run: 4,
  order: 4,
  neighbour: 1,
} as const;

/** Looks up in memory what `keys` ask for. The service asks the same of SQL, with the same limits. */
export function candidatesFor(index: LedgerIndex, keys: LookupKeys): Candidates {
  const points = new Map<AccountNumber, number>();
  const give = (accounts: readonly AccountNumber[], worth: number) => {
    for (const account of new Set(accounts)) points.set(account, (points.get(account) ?? 0) + worth);
  };
  givePointsToNumbers(index, keys, give);
  for (const key of keys.accounts) give(index.byAccountKey.get(key) ?? [], POINTS.account);
  for (const key of keys.vatIds) give(index.byVatId.get(key) ?? [], POINTS.vat);
  for (const key of keys.emails) give(index.byEmail.get(key) ?? [], POINTS.email);
  for (const key of keys.domains) give(index.byDomain.get(key) ?? [], POINTS.domain);
  const nameCounts = countNames(index.byName, keys.names);
  for (const [name, count] of Object.entries(nameCounts)) {
    if (count <= COMMON_NAME) give(index.byName.get(name) ?? [], name.includes(' ') ? POINTS.run : 1 / count);
  }
  const accounts = [...points]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CUSTOMERS)
    .map(([account]) => account);
  return {
    customers: accounts.flatMap((account) => index.customers.get(account) ?? []),
    items: accounts.flatMap((account) => itemsOf(index, account, keys)),
    nameCounts,
  };
}

type Give = (accounts: readonly AccountNumber[], worth: number) => void;

function givePointsToNumbers(index: LedgerIndex, keys: LookupKeys, give: Give): void {
  const shaped = new Set(keys.shaped);
  let varied = 0;
  for (const key of keys.numbers) {
    const exact = accountsAt(index, rowsOf(index.itemsByKey, key));
    const ordered = accountsAt(index, rowsOf(index.itemsByOrder, key));
    give(exact, POINTS.number);
    give(ordered, POINTS.order);
    if (exact.length + ordered.length > 0 || !shaped.has(key) || varied >= MAX_VARIED_NUMBERS) continue;
    varied++;
    give(neighboursOf(index, key), POINTS.neighbour);
  }
}

function neighboursOf(index: LedgerIndex, key: string): readonly AccountNumber[] {
  const rows = rowsOneEditAway(index.itemsByKey, key);
  return [...new Set(accountsAt(index, rows))].slice(0, MAX_NEIGHBOURS);
}

function accountsAt(index: LedgerIndex, rows: readonly number[]): readonly AccountNumber[] {
  return rows.flatMap((row) => index.items[row]?.accountNumber ?? []);
}

function countNames(byName: AccountsByKey, names: readonly string[]): Readonly<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const name of names) {
    const accounts = byName.get(name);
    if (accounts && accounts.length > 0) counts.push([name, accounts.length]);
  }
  return Object.fromEntries(counts);
}

function itemsOf(index: LedgerIndex, account: AccountNumber, keys: LookupKeys): readonly ItemAsOf[] {
  const items = index.itemsOf.get(account) ?? [];
  const asOf = itemsAsOf({ items, payments: index.paymentsOf.get(account) ?? [] }, keys.sentOn);
  return asOf.length <= MAX_ITEMS_PER_CUSTOMER ? asOf : mostWanted(asOf, keys);
}

export function mostWanted(items: readonly ItemAsOf[], keys: LookupKeys): readonly ItemAsOf[] {
  const numbers = new Set(keys.numbers);
  const tails = new Set(keys.tails);
  const want = (item: ItemAsOf): number => {
    const { key, tail, orderKey } = itemKeysOf(item);
    const isCited = numbers.has(key) || tails.has(tail) || numbers.has(orderKey);
    return (isCited ? 2 : 0) + (item.isOpen ? 1 : 0);
  };
  return items
    .map((item) => ({ item, want: want(item) }))
    .sort((a, b) => b.want - a.want || (a.item.issuedOn < b.item.issuedOn ? 1 : -1))
    .slice(0, MAX_ITEMS_PER_CUSTOMER)
    .map(({ item }) => item);
}
