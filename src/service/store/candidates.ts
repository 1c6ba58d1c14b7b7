/** The look-up of `LookupKeys` in SQL: the questions, weights and limits of #matching/candidates-for.ts. */
import { sql } from 'kysely';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { AccountNumber, ItemAsOf } from '#ledger/ledger.ts';
import {
  MAX_CUSTOMERS,
  MAX_ITEMS_PER_CUSTOMER,
  MAX_NEIGHBOURS,
  MAX_VARIED_NUMBERS,
  mostWanted,
  POINTS,
} from '#matching/candidates-for.ts';
import type { Candidates, LookupKeys } from '#matching/match.ts';
import { variantsOf } from '#matching/one-edit.ts';
import { groupBy } from '../group-by.ts';
import { customersOf, sliceOf } from './ledger-slice.ts';
import type { Reader } from './reader.ts';

/** A key of the mail, and an account it leads to. `number` and `order` are those of an item. */
type Hit = {
  readonly kind: 'number' | 'order' | 'account' | 'vat' | 'email' | 'domain';
  readonly key: string;
  readonly account: AccountNumber;
};
type NameHit = {
  readonly name: string;
  readonly carriers: number;
  readonly accounts: readonly AccountNumber[];
};
type AccountsByKey = ReadonlyMap<string, readonly AccountNumber[]>;
type Give = (accounts: readonly AccountNumber[], worth: number) => void;

/** The customers a mail may be from, likeliest first, and their items as of its day. */
export async function candidatesFor(reader: Reader, keys: LookupKeys): Promise<Candidates> {
  const hits = hitsByKind(await hitsOf(reader, keys));
  const neighbours = await neighboursOf(reader, unknownNumbers(hits, keys));
  const names = await namesHit(reader, keys.names);
  const accounts = rank({ hits, neighbours, names }, keys);
  const asOf = itemsAsOf(await sliceOf(reader, accounts, keys), keys.sentOn);
  const byAccount = groupBy(asOf, (item) => item.accountNumber);
  return {
    customers: await customersOf(reader, accounts),
    items: accounts.flatMap((account) => keptOf(byAccount.get(account) ?? [], keys)),
    nameCounts: Object.fromEntries(names.map(({ name, carriers }) => [name, carriers])),
  };
}

type Looked = {
  readonly hits: Readonly<Record<Hit['kind'], AccountsByKey>>;
  readonly neighbours: AccountsByKey;
  readonly names: readonly NameHit[];
};

function rank({ hits, neighbours, names }: Looked, keys: LookupKeys): readonly AccountNumber[] {
  const points = new Map<AccountNumber, number>();
  const give: Give = (accounts, worth) => {
    for (const account of new Set(accounts)) points.set(account, (points.get(account) ?? 0) + worth);
  };
  for (const key of keys.numbers) {
    give(hits.number.get(key) ?? [], POINTS.number);
    give(hits.order.get(key) ?? [], POINTS.order);
    give(neighbours.get(key) ?? [], POINTS.neighbour);
  }
  for (const key of keys.accounts) give(hits.account.get(key) ?? [], POINTS.account);
  for (const key of keys.vatIds) give(hits.vat.get(key) ?? [], POINTS.vat);
  for (const key of keys.emails) give(hits.email.get(key) ?? [], POINTS.email);
  for (const key of keys.domains) give(hits.domain.get(key) ?? [], POINTS.domain);
  for (const { name, carriers, accounts } of names) {
    give(accounts, name.includes(' ') ? POINTS.run : 1 / carriers);
  }
  const best = [...points].sort((a, b) => b[1] - a[1]).slice(0, MAX_CUSTOMERS);
  return best.map(([account]) => account);
}

function keptOf(items: readonly ItemAsOf[], keys: LookupKeys): readonly ItemAsOf[] {
  return items.length <= MAX_ITEMS_PER_CUSTOMER ? items : mostWanted(items, keys);
}

/** One statement for everything that a mail names outright. */
async function hitsOf({ db, tenantId }: Reader, keys: LookupKeys): Promise<readonly Hit[]> {
  const known = (kind: Hit['kind'], of: readonly string[]) => sql`
    select ${kind}::text as kind, key, account_number as account, null::uuid as id from customer_keys
    where tenant_id = ${tenantId} and kind = ${kind} and key = any(${of}::text[])`;
  const { rows } = await sql<Hit>`
    select 'number' as kind, key, account_number as account, id from items
    where tenant_id = ${tenantId} and key = any(${keys.numbers}::text[])
    union all select 'order', order_key, account_number, id from items
    where tenant_id = ${tenantId} and order_key <> '' and order_key = any(${keys.numbers}::text[])
    union all ${known('account', keys.accounts)} union all ${known('vat', keys.vatIds)}
    union all ${known('email', keys.emails)} union all ${known('domain', keys.domains)}
    order by id, account`.execute(db);
  return rows;
}

function hitsByKind(hits: readonly Hit[]): Looked['hits'] {
  const of = (kind: Hit['kind']) => accountsByKey(hits.filter((hit) => hit.kind === kind));
  return {
    number: of('number'),
    order: of('order'),
    account: of('account'),
    vat: of('vat'),
    email: of('email'),
    domain: of('domain'),
  };
}

function accountsByKey(hits: readonly Pick<Hit, 'key' | 'account'>[]): AccountsByKey {
  const byKey = groupBy(hits, ({ key }) => key);
  return new Map([...byKey].map(([key, ofKey]) => [key, ofKey.map(({ account }) => account)]));
}

/** Numbers that look like documents and hit nothing: they may be mistyped. */
function unknownNumbers({ number, order }: Looked['hits'], keys: LookupKeys): readonly string[] {
  const shaped = new Set(keys.shaped);
  const unknown = keys.numbers.filter((key) => shaped.has(key) && !number.has(key) && !order.has(key));
  return unknown.slice(0, MAX_VARIED_NUMBERS);
}

/** Items one typing error away: every variant goes through the same index, which finds all of them. */
async function neighboursOf({ db, tenantId }: Reader, numbers: readonly string[]): Promise<AccountsByKey> {
  if (numbers.length === 0) return new Map();
  const variants = new Map(numbers.map((number) => [number, variantsOf(number)]));
  const asked = [...new Set([...variants.values()].flat())];
  const { rows } = await sql<Hit>`
    select key, account_number as account from items
    where tenant_id = ${tenantId} and key = any(${asked}::text[]) order by id`.execute(db);
  const found = accountsByKey(rows);
  const near = (of: readonly string[]) => [...new Set(of.flatMap((variant) => found.get(variant) ?? []))];
  return new Map([...variants].map(([number, of]) => [number, near(of).slice(0, MAX_NEIGHBOURS)]));
}

/** In the order of the mail's words. */
async function namesHit({ db, tenantId }: Reader, names: readonly string[]): Promise<readonly NameHit[]> {
  if (names.length === 0) return [];
  const rows = await db
    .selectFrom('customer_names')
    .select(['name', 'carriers', 'accounts'])
    .where('tenant_id', '=', tenantId)
    .where('name', '=', sql<string>`any(${names}::text[])`)
    .execute();
  const found = new Map(rows.map((row) => [row.name, row]));
  return names.flatMap((name) => found.get(name) ?? []);
}
