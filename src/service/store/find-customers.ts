import { sql } from 'kysely';
import type { CustomerHit } from '#contract/contract.ts';
import type { CustomerValue } from '#ledger/customer-value.ts';
import type { AccountNumber } from '#ledger/ledger.ts';
import type { Reader } from './reader.ts';

/** Hits shown to pick from. */
const MAX_HITS = 20;

/** Customers whose number begins with the query, or whose name holds it. */
export async function findCustomers(
  { db, tenantId }: Reader,
  query: string,
): Promise<readonly CustomerHit[]> {
  const words = query
    .trim()
    .slice(0, 200)
    .replace(/[\\%_]/g, '\\$&');
  if (words === '') return [];
  const { rows } = await sql<CustomerHit>`
    select account_number as "accountNumber", name from customers
    where tenant_id = ${tenantId} and (account_number ilike ${`${words}%`} or name ilike ${`%${words}%`} or legal_name ilike ${`%${words}%`})
    order by name, account_number limit ${MAX_HITS}::int`.execute(db);
  return rows;
}

/** What the import of the ledger found the customer to be worth; null where it does not tell. */
export async function customerValueOf(
  { db, tenantId }: Reader,
  account: AccountNumber,
): Promise<CustomerValue | null> {
  const row = await db
    .selectFrom('customers')
    .select('value')
    .where('tenant_id', '=', tenantId)
    .where('account_number', '=', account)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Whether the ledger has the domain, for whichever customer. */
export async function isDomainOfCustomer({ db, tenantId }: Reader, domain: string): Promise<boolean> {
  const row = await db
    .selectFrom('customer_keys')
    .select('key')
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'domain')
    .where('key', '=', domain)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
