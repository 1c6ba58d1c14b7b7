/** The look-up of `LookupKeys` in SQL: the questions, weights and limits of #matching/candidates-for.ts. */
import { sql } from 'kysely';
import { keyOf } from '#base/reference-key.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { type NamedCase, namedCasesIn } from '#cases/grouping/named-cases.ts';
import { conversationOf } from '#cases/grouping/thread.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { AccountNumber, ItemAsOf } from '#ledger/ledger.ts';
import type { Mail } from '#mail/mail.ts';
import {
  MAX_CUSTOMERS,
  MAX_ITEMS_PER_CUSTOMER,
  MAX_NEIGHBOURS,
  MAX_VARIED_NUMBERS,
  mostWanted,
  POINTS,
} from '#matching/candidates-for.ts';
import { withConversation } from '#matching/keys-of.ts';
import type { Candidates, Conversation, LookupKeys } from '#matching/match.ts';
import { variantsOf } from '#matching/one-edit.ts';
import type { Found, ReadMail } from '../../relance.ts';
import { groupBy } from '../group-by.ts';
import { casesOfAccounts, casesOfThread } from './cases.ts';
import { jsonRows, rowsIn } from './json-rows.ts';
import { type AccountsFound, accountsFound } from './ledger-slice.ts';
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
/** What one statement finds: what a mail names outright, and the cases of its thread. */
type Outright = {
  readonly hits: readonly Hit[];
  readonly names: readonly NameHit[];
  readonly ofThread: readonly CollectionCase[];
};
type AccountsByKey = ReadonlyMap<string, readonly AccountNumber[]>;
type Give = (accounts: readonly AccountNumber[], worth: number) => void;

/** The customers a mail may be from, likeliest first, and their items as of its day. */
export async function candidatesFor(reader: Reader, keys: LookupKeys): Promise<Candidates> {
  return (await foundFor(reader, keys, null)).candidates;
}

/** What was found, with all that the ledger has of the candidates. */
export type FoundInStore = Found & { readonly ledger: AccountsFound };

/** All that the filing of a mail looks up: its candidates, its thread, and the cases of both. Two statements mostly. */
export async function foundFor(
  reader: Reader,
  asked: LookupKeys,
  read: Pick<ReadMail, 'mail' | 'parts'> | null,
): Promise<FoundInStore> {
  const linked = read && { mail: read.mail, named: namedCasesIn(read.mail, read.parts) };
  const outright = await outrightFor(reader, asked, linked);
  const conversation = linked
    ? conversationOf(linked.mail, outright.ofThread, linked.named)
    : NO_CONVERSATION;
  const keys = withConversation(asked, conversation);
  const hits = hitsByKind([...outright.hits, ...conversation.accounts.map(hitOfThread)]);
  const neighbours = await neighboursOf(reader, unknownNumbers(hits, keys));
  const names = inOrder(keys.names, outright.names);
  const accounts = rank({ hits, neighbours, names }, keys);
  const cases = jsonRows(casesOfAccounts(reader, accounts));
  const { found, also } = await accountsFound(reader, accounts, keys, read ? cases : undefined);
  const ofAccounts = read ? rowsIn<{ snapshot: CollectionCase }>(also).map(({ snapshot }) => snapshot) : [];
  const known = new Map([...outright.ofThread, ...ofAccounts].map((one) => [one.id, one]));
  return {
    candidates: candidatesAmong(found, { accounts, names, keys }),
    conversation,
    cases: [...known.values()],
    ledger: found,
  };
}

const NO_CONVERSATION: Conversation = { accounts: [], items: [] };

type Ranked = {
  readonly accounts: readonly AccountNumber[];
  readonly names: readonly NameHit[];
  readonly keys: LookupKeys;
};

function candidatesAmong(found: AccountsFound, { accounts, names, keys }: Ranked): Candidates {
  const byAccount = groupBy(itemsAsOf(found, keys.sentOn), (item) => item.accountNumber);
  return {
    customers: found.customers,
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

/** A mail, and the cases it names: what leads to the cases that it goes on with. */
type Linked = { readonly mail: Mail; readonly named: readonly NamedCase[] };

async function outrightFor(reader: Reader, keys: LookupKeys, linked: Linked | null): Promise<Outright> {
  const thread = linked ? jsonRows(casesOfThread(reader, linked.mail, linked.named)) : sql<string>`'[]'`;
  const { rows } = await sql<{ hits: string; names: string; thread: string }>`
    select ${jsonRows(hitsQuery(reader, keys))} as hits, ${jsonRows(namesQuery(reader, keys.names))} as names,
      ${thread} as thread`.execute(reader.db);
  const ofThread = rowsIn<{ snapshot: CollectionCase }>(rows[0]?.thread).map(({ snapshot }) => snapshot);
  return { hits: rowsIn(rows[0]?.hits), names: rowsIn(rows[0]?.names), ofThread };
}

function hitsQuery({ tenantId }: Reader, keys: LookupKeys) {
  const { accounts, vatIds, emails, domains } = keys;
  const known = Object.entries({ account: accounts, vat: vatIds, email: emails, domain: domains });
  const kinds = known.flatMap(([kind, of]) => of.map(() => kind));
  const asked = known.flatMap(([, of]) => of);
  return sql`
    select 'number' as kind, key, account_number as account, id from items
    where tenant_id = ${tenantId} and key = any(${keys.numbers}::text[])
    union all select 'order', order_key, account_number, id from items
    where tenant_id = ${tenantId} and order_key <> '' and order_key = any(${keys.numbers}::text[])
    union all select k.kind, k.key, k.account_number, null::uuid
    from unnest(${kinds}::text[], ${asked}::text[]) as a(kind, key)
    join customer_keys k on k.tenant_id = ${tenantId} and k.kind = a.kind and k.key = a.key
    order by id, account`;
}

function hitOfThread(account: AccountNumber): Hit {
  return { kind: 'account', key: keyOf(account), account };
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

function namesQuery({ tenantId }: Reader, names: readonly string[]) {
  return sql`select name, carriers, accounts from customer_names where tenant_id = ${tenantId} and name = any(${names}::text[])`;
}

/** In the order of the mail's words. */
function inOrder(words: readonly string[], names: readonly NameHit[]): readonly NameHit[] {
  const found = new Map(names.map((row) => [row.name, row]));
  return words.flatMap((name) => found.get(name) ?? []);
}
