import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '#base/calendar-date.ts';
import { keyOf } from '#base/reference-key.ts';
import type { AccountNumber, Customer, Ledger } from '#ledger/ledger.ts';
import type { LookupKeys } from '#matching/match.ts';
import { jsonRows, rowsIn } from './json-rows.ts';
import {
  type CustomerRow,
  customerOfRow,
  type ItemRow,
  itemOfRow,
  type PaymentRow,
  paymentOfRow,
} from './ledger-rows.ts';
import type { Reader } from './reader.ts';

/**
 * Items of one account that are looked through, latest first; older ones only where the mail cites them. A
 * wholesaler's largest customer has some thousand invoices a year.
 */
const MAX_ITEMS_SEEN = 2_000;

/** What of `LookupKeys` brings forward old items. */
type Cited = Pick<LookupKeys, 'numbers' | 'tails' | 'sentOn'>;
type Slice = Pick<Ledger, 'items' | 'payments'>;

/** What candidates need of the ledger: items and payments of these accounts in its order, and the customers. */
export type AccountsFound = Slice & { readonly customers: readonly Customer[] };

/** All that an account has, as of a day. */
export async function sliceOfAccount(
  reader: Reader,
  account: AccountNumber,
  sentOn: CalendarDate,
): Promise<Slice> {
  return (await accountsFound(reader, [account], { numbers: [], tails: [], sentOn })).found;
}

/** Items, payments and customers of these accounts, and whatever `also` asks, in one statement. */
export async function accountsFound(
  reader: Reader,
  accounts: readonly AccountNumber[],
  cited: Cited,
  also: RawBuilder<string> = sql<string>`''`,
): Promise<{ readonly found: AccountsFound; readonly also: string }> {
  const { db, tenantId } = reader;
  const { rows } = await sql<{ items: string; payments: string; customers: string; also: string }>`
    select ${jsonRows(latestItems(reader, accounts, cited.sentOn))} as items,
      ${jsonRows(paymentsOf(tenantId, accounts))} as payments,
      ${jsonRows(customersQuery(tenantId, accounts))} as customers, ${also} as also`.execute(db);
  const latest = rowsIn<ItemRow>(rows[0]?.items);
  const old = latest.length < MAX_ITEMS_SEEN ? [] : await citedItems(reader, accounts, cited);
  const items = [...new Map([...latest, ...old].map((row) => [row.id, row])).values()];
  const found = {
    items: items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(itemOfRow),
    payments: rowsIn<PaymentRow>(rows[0]?.payments).map(paymentOfRow),
    customers: inOrder(accounts, rowsIn<CustomerRow>(rows[0]?.customers)),
  };
  return { found, also: rows[0]?.also ?? '' };
}

/** These items of one account, and the payments of them. */
export async function itemsNamed(
  { db, tenantId }: Reader,
  account: AccountNumber,
  numbers: readonly string[],
): Promise<Slice> {
  if (numbers.length === 0) return { items: [], payments: [] };
  const { rows } = await sql<{ items: string; payments: string }>`
    select ${jsonRows(sql`select ${ITEM} from items where tenant_id = ${tenantId} and account_number = ${account}
        and key = any(${numbers.map(keyOf)}::text[]) order by id`)} as items,
      ${jsonRows(sql`select ${PAYMENT} from payments where tenant_id = ${tenantId} and account_number = ${account}
        and item_number = any(${numbers}::text[]) order by id`)} as payments`.execute(db);
  const named = new Set(numbers);
  return {
    items: rowsIn<ItemRow>(rows[0]?.items)
      .map(itemOfRow)
      .filter(({ number }) => named.has(number)),
    payments: rowsIn<PaymentRow>(rows[0]?.payments).map(paymentOfRow),
  };
}

/** These items of these accounts, and the payments of them; a number may be that of several accounts. */
export async function itemsOfAccounts(
  { db, tenantId }: Reader,
  accounts: readonly AccountNumber[],
  numbers: readonly string[],
): Promise<Slice> {
  if (numbers.length === 0) return { items: [], payments: [] };
  const own = sql`tenant_id = ${tenantId} and account_number = any(${accounts}::text[])`;
  const { rows } = await sql<{ items: string; payments: string }>`
    select ${jsonRows(sql`select ${ITEM} from items where ${own} and key = any(${numbers.map(keyOf)}::text[])
        and number = any(${numbers}::text[]) order by id`)} as items,
      ${jsonRows(sql`select ${PAYMENT} from payments where ${own}
        and item_number = any(${numbers}::text[]) order by id`)} as payments`.execute(db);
  return {
    items: rowsIn<ItemRow>(rows[0]?.items).map(itemOfRow),
    payments: rowsIn<PaymentRow>(rows[0]?.payments).map(paymentOfRow),
  };
}

type Named = { readonly account: AccountNumber; readonly number: string };

/** Those of these items that the ledger has, as `account\nnumber`. */
export async function knownItems(
  { db, tenantId }: Reader,
  asked: readonly Named[],
): Promise<ReadonlySet<string>> {
  if (asked.length === 0) return new Set();
  const { rows } = await sql<Named>`select distinct i.account_number as account, i.number as number
    from unnest(${asked.map(({ account }) => account)}::text[], ${asked.map(({ number }) => number)}::text[],
      ${asked.map(({ number }) => keyOf(number))}::text[]) as a(account, number, key)
    join items i on i.tenant_id = ${tenantId} and i.key = a.key and i.account_number = a.account and i.number = a.number`.execute(
    db,
  );
  return new Set(rows.map(({ account, number }) => `${account}\n${number}`));
}

/** An item, and the day from which its payments are asked for. */
export type PaidItem = {
  readonly account: AccountNumber;
  readonly number: string;
  readonly since: CalendarDate;
};

/** Those of the items for which there are payments since their day, with all of their payments. */
export async function paidSince({ db, tenantId }: Reader, asked: readonly PaidItem[]): Promise<Slice> {
  const paid = sql`select distinct p.account_number, p.item_number
    from unnest(${asked.map(({ account }) => account)}::text[], ${asked.map(({ number }) => number)}::text[], ${asked.map(({ since }) => since)}::date[]) as a(account, number, since)
    join payments p on p.tenant_id = ${tenantId} and p.account_number = a.account and p.paid_on >= a.since and p.item_number = a.number`;
  const { rows } = await sql<{ items: string; payments: string }>`
    with paid as materialized (${paid})
    select ${jsonRows(sql`select i.* from paid, lateral (select ${ITEM} from items i where i.tenant_id = ${tenantId}
        and i.account_number = paid.account_number and i.number = paid.item_number) as i order by i.id`)} as items,
      ${jsonRows(sql`select p.* from paid, lateral (select ${PAYMENT} from payments p where p.tenant_id = ${tenantId}
        and p.account_number = paid.account_number and p.item_number = paid.item_number order by p.id) as p`)} as payments`.execute(
    db,
  );
  return {
    items: rowsIn<ItemRow>(rows[0]?.items).map(itemOfRow),
    payments: rowsIn<PaymentRow>(rows[0]?.payments).map(paymentOfRow),
  };
}

/** These customers, in the order asked for. */
export async function customersOf(
  { db, tenantId }: Reader,
  accounts: readonly AccountNumber[],
): Promise<readonly Customer[]> {
  if (accounts.length === 0) return [];
  const { rows } = await sql<CustomerRow>`${customersQuery(tenantId, accounts)}`.execute(db);
  return inOrder(accounts, rows);
}

/** The columns of an item, without what it is found by. */
export const ITEM = sql`id, number, account_number, type, issued_on, due_on, amount, currency, open_at_export, order_number`;
const PAYMENT = sql`reference, account_number, paid_on, amount, currency, item_number`;

function latestItems({ tenantId }: Reader, accounts: readonly AccountNumber[], sentOn: CalendarDate) {
  return sql`select ${ITEM} from unnest(${accounts}::text[]) as a(account) cross join lateral (
    select * from items where tenant_id = ${tenantId} and account_number = a.account and issued_on <= ${sentOn}::date
    order by issued_on desc limit ${MAX_ITEMS_SEEN}::int) as i`;
}

async function citedItems({ db, tenantId }: Reader, accounts: readonly AccountNumber[], cited: Cited) {
  const { rows } = await sql<ItemRow>`
    select ${ITEM} from items where tenant_id = ${tenantId} and account_number = any(${accounts}::text[])
      and (key = any(${cited.numbers}::text[]) or tail = any(${cited.tails}::text[]))
    limit ${MAX_ITEMS_SEEN}::int`.execute(db);
  return rows;
}

function paymentsOf(tenantId: string, accounts: readonly AccountNumber[]) {
  return sql`select ${PAYMENT} from payments
    where tenant_id = ${tenantId} and account_number = any(${accounts}::text[]) order by id`;
}

function customersQuery(tenantId: string, accounts: readonly AccountNumber[]) {
  return sql`select * from customers where tenant_id = ${tenantId} and account_number = any(${accounts}::text[])`;
}

function inOrder(accounts: readonly AccountNumber[], rows: readonly CustomerRow[]): readonly Customer[] {
  const found = new Map(rows.map((row) => [row.account_number, customerOfRow(row)]));
  return accounts.flatMap((account) => found.get(account) ?? []);
}
