/** Cases and their events. Events are only ever added; a case row is their fold, kept so that nobody folds to look. */
import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { CaseEvent, CaseFact, CollectionCase } from '#cases/collection-case.ts';
import { follow } from '#cases/follow.ts';
import type { AccountNumber } from '#ledger/ledger.ts';
import type { Mail } from '#mail/mail.ts';
import type { Reader } from './reader.ts';
import { storable } from './storable.ts';
import { answeredSubjectKeys, subjectKey } from './subject-key.ts';

/** Cases of one customer that are handed to the placing of a mail, latest first; a customer has a few. */
const MAX_CASES = 60;
/** Mails are answered within weeks: of an old subject the latest cases are enough. */
const MAX_THREAD_CASES = 30;

/** The cases that hold mails of this mail's thread: by its headers, its conversation, or its subject. */
export async function casesOfThread(
  { db, tenantId }: Reader,
  mail: Mail,
): Promise<readonly CollectionCase[]> {
  const ids = [mail.messageId, mail.inReplyTo, ...mail.references].filter((id) => id !== null);
  const { rows } = await sql<{ snapshot: CollectionCase }>`
    select snapshot from cases where tenant_id = ${tenantId} and id in (
      select case_id from case_mails where tenant_id = ${tenantId} and (message_id = any(${ids}::text[])
        or conversation_id = ${mail.conversationId}::text or subject_key = any(${answeredSubjectKeys(mail.subject)}::text[])))
    order by last_on desc, id limit ${MAX_THREAD_CASES}::int`.execute(db);
  return rows.map(({ snapshot }) => snapshot);
}

export async function casesOfAccounts(
  { db, tenantId }: Reader,
  accounts: readonly AccountNumber[],
): Promise<readonly CollectionCase[]> {
  if (accounts.length === 0) return [];
  const { rows } = await sql<{ snapshot: CollectionCase }>`
    select snapshot from cases where tenant_id = ${tenantId} and account_number = any(${accounts}::text[])
    order by last_on desc, id limit ${MAX_CASES}::int`.execute(db);
  return rows.map(({ snapshot }) => snapshot);
}

export async function caseById({ db, tenantId }: Reader, id: string): Promise<CollectionCase | null> {
  const query = db
    .selectFrom('cases')
    .select('snapshot')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id);
  return (await query.executeTakeFirst())?.snapshot ?? null;
}

export async function allCases({ db, tenantId }: Reader): Promise<readonly CollectionCase[]> {
  const rows = await db.selectFrom('cases').select('snapshot').where('tenant_id', '=', tenantId).execute();
  return rows.map(({ snapshot }) => snapshot);
}

/** Cases that hold a mail, oldest first. */
export async function casesOfMail(
  { db, tenantId }: Reader,
  messageId: string,
): Promise<readonly CollectionCase[]> {
  const { rows } = await sql<{ snapshot: CollectionCase }>`
    select c.snapshot from case_mails m join cases c on c.tenant_id = m.tenant_id and c.id = m.case_id
    where m.tenant_id = ${tenantId} and m.message_id = ${messageId} order by c.id`.execute(db);
  return rows.map(({ snapshot }) => snapshot);
}

export type NewEvent = { readonly caseId: string } & CaseFact;

/** Adds events and lets their cases follow. `before` are the cases as they stood, where they did. */
export async function addEvents(
  reader: Reader,
  events: readonly NewEvent[],
  { by, before }: { readonly by: string; readonly before: readonly CollectionCase[] },
): Promise<readonly CollectionCase[]> {
  const known = new Map(before.map((collectionCase) => [collectionCase.id, collectionCase]));
  const at = new Date().toISOString();
  const touched = new Set<string>();
  for (const fact of events) {
    const event: CaseEvent = { ...fact, id: v7(), at, by };
    await keepEvent(reader, event);
    known.set(event.caseId, follow(known.get(event.caseId) ?? (await caseById(reader, event.caseId)), event));
    touched.add(event.caseId);
  }
  const after = [...touched].flatMap((id) => known.get(id) ?? []);
  for (const collectionCase of after) await saveFold(reader, collectionCase);
  return after;
}

async function keepEvent({ db, tenantId }: Reader, event: CaseEvent): Promise<void> {
  const { id, caseId, kind, at, by } = event;
  const message_id = 'messageId' in event ? event.messageId : null;
  const row = { tenant_id: tenantId, id, case_id: caseId, kind, message_id, at, by, body: storable(event) };
  await db.insertInto('case_events').values(row).execute();
}

/** A case that lost its last mail is no case any more; its events stay. */
async function saveFold(reader: Reader, collectionCase: CollectionCase): Promise<void> {
  const { db, tenantId } = reader;
  const { id, accountNumber, state, openedOn, lastOn, mails } = collectionCase;
  const isOf = { tenant_id: tenantId, case_id: id };
  for (const table of ['case_items', 'case_mails'] as const) {
    await db.deleteFrom(table).where('tenant_id', '=', tenantId).where('case_id', '=', id).execute();
  }
  if (mails.length === 0) {
    await db.deleteFrom('cases').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
    return;
  }
  const row = {
    account_number: accountNumber,
    state,
    opened_on: openedOn,
    last_on: lastOn,
    snapshot: storable(collectionCase),
  };
  await db
    .insertInto('cases')
    .values({ tenant_id: tenantId, id, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(row))
    .execute();
  await saveLookups(reader, collectionCase, isOf);
}

async function saveLookups(
  { db }: Reader,
  { items, mails }: CollectionCase,
  isOf: { readonly tenant_id: string; readonly case_id: string },
): Promise<void> {
  const itemRows = items.map(({ number }) => ({ ...isOf, item_number: number }));
  const mailRows = mails.map((mail) => ({
    ...isOf,
    message_id: mail.messageId,
    conversation_id: mail.conversationId,
    subject_key: subjectKey(mail.subject),
  }));
  if (itemRows.length > 0) await db.insertInto('case_items').values(itemRows).execute();
  if (mailRows.length > 0) await db.insertInto('case_mails').values(mailRows).execute();
}
