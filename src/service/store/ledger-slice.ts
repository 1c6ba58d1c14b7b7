import { sql } from 'kysely';
import type { CalendarDate } from '#base/calendar-date.ts';
import { keyOf } from '#base/reference-key.ts';
import type { AccountNumber, Customer, Ledger } from '#ledger/ledger.ts';
import type { LookupKeys } from '#matching/match.ts';
import { customerOfRow, itemOfRow, paymentOfRow } from './ledger-rows.ts';
import type { Reader } from './reader.ts';
import type { ItemsTable } from './tables.ts';

/**
 * Items of one account that are looked through, latest first; older ones only where the mail cites them. A
 * wholesaler's largest customer has some thousand invoices a year.
 */
const MAX_ITEMS_SEEN = 2_000;

/** What of `LookupKeys` brings forward old items. */
type Cited = Pick<LookupKeys, 'numbers' | 'tails' | 'sentOn'>;

/** Items and payments of these accounts, in the ledger's order. */
export async function sliceOf(
  reader: Reader,
  accounts: readonly AccountNumber[],
  cited: Cited,
): Promise<Pick<Ledger, 'items' | 'payments'>> {
  if (accounts.length === 0) return { items: [], payments: [] };
  const items = await itemRows(reader, accounts, cited);
  const payments = await paymentsOf(reader, accounts);
  return { items: items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(itemOfRow), payments };
}

/** These items of one account, and the payments of the account. */
export async function itemsNamed(
  reader: Reader,
  account: AccountNumber,
  numbers: readonly string[],
): Promise<Pick<Ledger, 'items' | 'payments'>> {
  const { db, tenantId } = reader;
  const rows = await db
    .selectFrom('items')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('account_number', '=', account)
    .where('key', '=', sql<string>`any(${numbers.map(keyOf)}::text[])`)
    .orderBy('id')
    .execute();
  const items = rows.map(itemOfRow).filter(({ number }) => numbers.includes(number));
  return { items, payments: items.length > 0 ? await paymentsOf(reader, [account]) : [] };
}

/** All that an account has, as of a day. */
export function sliceOfAccount(reader: Reader, account: AccountNumber, sentOn: CalendarDate) {
  return sliceOf(reader, [account], { numbers: [], tails: [], sentOn });
}

async function itemRows({ db, tenantId }: Reader, accounts: readonly AccountNumber[], cited: Cited) {
  const { rows } = await sql<ItemsTable>`
    select i.* from unnest(${accounts}::text[]) as a(number) cross join lateral (
      select * from items where tenant_id = ${tenantId} and account_number = a.number and issued_on <= ${cited.sentOn}::date
      order by issued_on desc limit ${MAX_ITEMS_SEEN}::int) as i`.execute(db);
  if (rows.length < MAX_ITEMS_SEEN) return rows;
  const { rows: old } = await sql<ItemsTable>`
    select * from items where tenant_id = ${tenantId} and account_number = any(${accounts}::text[])
      and (key = any(${cited.numbers}::text[]) or tail = any(${cited.tails}::text[]))
    limit ${MAX_ITEMS_SEEN}::int`.execute(db);
  return [...new Map([...rows, ...old].map((row) => [row.id, row])).values()];
}

async function paymentsOf({ db, tenantId }: Reader, accounts: readonly AccountNumber[]) {
  const rows = await db
    .selectFrom('payments')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('account_number', '=', sql<string>`any(${accounts}::text[])`)
    .orderBy('id')
    .execute();
  return rows.map(paymentOfRow);
}

/** These customers, in the order asked for. */
export async function customersOf(
  { db, tenantId }: Reader,
  accounts: readonly AccountNumber[],
): Promise<readonly Customer[]> {
  if (accounts.length === 0) return [];
  const rows = await db
    .selectFrom('customers')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('account_number', '=', sql<string>`any(${accounts}::text[])`)
    .execute();
  const found = new Map(rows.map((row) => [row.account_number, customerOfRow(row)]));
  return accounts.flatMap((account) => found.get(account) ?? []);
}
