import { sql } from 'kysely';
import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { type DunningBlock, dunningBlockOf } from '#cases/dunning/dunning-block.ts';
import type { AccountNumber } from '#ledger/ledger.ts';
import { groupBy } from '../group-by.ts';
import type { Reader } from './reader.ts';

/** The blocks that hold on these accounts today, whichever of their cases they come from. */
export async function dunningBlocksOf(
  { db, tenantId }: Reader,
  accounts: readonly AccountNumber[],
  today: CalendarDate,
): Promise<ReadonlyMap<AccountNumber, DunningBlock>> {
  if (accounts.length === 0) return new Map();
  const { rows } = await sql<{ account: string; snapshot: CollectionCase }>`
    select account_number as account, snapshot from cases
    where tenant_id = ${tenantId} and blocked and account_number = any(${accounts}::text[])`.execute(db);
  const byAccount = groupBy(rows, ({ account }) => account);
  return new Map(
    [...byAccount].flatMap(([account, own]) => {
      const block = dunningBlockOf(
        own.map(({ snapshot }) => snapshot),
        today,
      );
      return block ? [[account, block] as const] : [];
    }),
  );
}

/** The block that holds on one account today; null where reminding goes on, or where nobody knows the account. */
export async function dunningBlockOn(
  reader: Reader,
  account: AccountNumber | null,
  today: CalendarDate,
): Promise<DunningBlock | null> {
  if (account === null) return null;
  return (await dunningBlocksOf(reader, [account], today)).get(account) ?? null;
}
