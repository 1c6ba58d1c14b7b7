/** Cases that lost all their mails: they are no cases any more, but their events stay. */
import { sql } from 'kysely';
import type { CollectionCase } from '#cases/collection-case.ts';
import { replay } from '#cases/follow.ts';
import { eventsOf } from './case-events.ts';
import { casesOfMail } from './cases.ts';
import type { Reader } from './reader.ts';

/** The case that a mail left last, as its events tell it, where it is none any more; null otherwise. */
export async function caseLeftBy(reader: Reader, messageId: string): Promise<CollectionCase | null> {
  const { db, tenantId } = reader;
  const { rows } = await sql<{ id: string }>`select case_id as id from case_events e
    where tenant_id = ${tenantId} and message_id = ${messageId} and kind = 'mail-removed'
      and not exists (select 1 from cases c where c.tenant_id = e.tenant_id and c.id = e.case_id)
    order by id desc limit 1`.execute(db);
  const [left] = rows;
  return left ? leftCase(reader, left.id) : null;
}

/** A case as its events tell it, whether it still has mails or not. */
export async function leftCase(reader: Reader, id: string): Promise<CollectionCase | null> {
  return replay(await eventsOf(reader, id));
}

/** The id of the case that holds the mails that a case lost; null where they are in none. */
export async function caseInsteadOf(reader: Reader, id: string): Promise<string | null> {
  const events = await eventsOf(reader, id);
  const left = events.findLast((event) => event.kind === 'mail-removed');
  const [now] = left?.kind === 'mail-removed' ? await casesOfMail(reader, left.messageId) : [];
  return now?.id ?? null;
}
