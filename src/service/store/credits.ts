/** The credit notes of the ledger, and what cases made of them. */
import { sql } from 'kysely';
import type { CalendarDate } from '#base/calendar-date.ts';
import type { AccountNumber, OpenItem } from '#ledger/ledger.ts';
import { type ItemRow, itemOfRow } from './ledger-rows.ts';
import { ITEM } from './ledger-slice.ts';
import type { Reader } from './reader.ts';

/** Credit notes of these accounts issued on or after a day, oldest first. */
export async function creditNotesSince(
  { db, tenantId }: Reader,
  accounts: readonly AccountNumber[],
  since: CalendarDate,
): Promise<readonly OpenItem[]> {
  const { rows } = await sql<ItemRow>`select ${ITEM} from items
    where tenant_id = ${tenantId} and account_number = any(${accounts}::text[]) and issued_on >= ${since}::date
      and type = 'credit_note' order by issued_on, id`.execute(db);
  return rows.map(itemOfRow);
}

/** The texts of the mails of these cases, subject first. */
export async function textsOfCases(
  { db, tenantId }: Reader,
  caseIds: readonly string[],
): Promise<readonly { readonly caseId: string; readonly text: string }[]> {
  const { rows } = await sql<{ caseId: string; text: string }>`
    select cm.case_id as "caseId", m.subject || ' ' || coalesce(m.mail->>'text', '') as text
    from unnest(${caseIds}::uuid[]) as a(id)
    join case_mails cm on cm.tenant_id = ${tenantId} and cm.case_id = a.id
    join mails m on m.tenant_id = cm.tenant_id and m.message_id = cm.message_id`.execute(db);
  return rows;
}
