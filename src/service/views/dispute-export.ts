import type { CollectionCase } from '#cases/collection-case.ts';
import { disputeHead, disputeRow } from '#cases/disputes/dispute-rows.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import { groupBy } from '../group-by.ts';
import type { AsOf } from '../store/as-of-now.ts';
import { disputedCases } from '../store/disputed-cases.ts';
import { customersOf, itemsOfAccounts } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';

/** All disputes, open and ended, as CSV. It is whole or an error: half of an export looks like a whole one. */
export async function disputeExport(reader: Reader, asOf: AsOf): Promise<string> {
  const pieces = [disputeHead()];
  for await (const cases of disputedCases(reader)) pieces.push(await linesOf(reader, cases, asOf));
  return pieces.join('');
}

async function linesOf(
  reader: Reader,
  cases: readonly CollectionCase[],
  { today, policy }: AsOf,
): Promise<string> {
  const accounts = [...new Set(cases.flatMap(({ accountNumber }) => accountNumber ?? []))];
  const numbers = cases.flatMap(({ disputes }) => disputes.flatMap(({ items }) => items));
  const customers = new Map((await customersOf(reader, accounts)).map((one) => [one.accountNumber, one]));
  const slice = await itemsOfAccounts(reader, accounts, [...new Set(numbers)]);
  const byAccount = groupBy(itemsAsOf(slice, today), ({ accountNumber }) => accountNumber);
  const scenes = cases.flatMap((collectionCase) => {
    const account = collectionCase.accountNumber ?? '';
    const known = { customer: customers.get(account) ?? null, items: byAccount.get(account) ?? [] };
    return collectionCase.disputes.map((dispute) => ({ collectionCase, dispute, ...known, today, policy }));
  });
  return scenes.map(disputeRow).join('');
}
