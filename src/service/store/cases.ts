/** Cases and their events. Events are only ever added; a case row is their fold, kept so that nobody folds to look. */
import { type Insertable, type RawBuilder, sql } from 'kysely';
import { v7 } from 'uuid';
import type { CaseEvent } from '#cases/case-event.ts';
import { idTailOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { dunningBlockIn } from '#cases/dunning/dunning-block.ts';
import { follow } from '#cases/follow.ts';
import type { NamedCase } from '#cases/grouping/named-cases.ts';
import type { MovedFact } from '#cases/moves/move.ts';
import type { AccountNumber } from '#ledger/ledger.ts';
import type { Mail } from '#mail/mail.ts';
import type { Reader } from './reader.ts';
import { inBatch, inKeyOrder } from './storable.ts';
import { answeredSubjectKeys, subjectKey } from './subject-key.ts';
import type { CaseMailsTable } from './tables.ts';
import { insertMany, type Write, writeTogether } from './write-together.ts';

/** Cases of one customer that are handed to the placing of a mail, latest first; a customer has a few. */
const MAX_CASES = 60;
/** Mails are answered within weeks: of an old subject the latest cases are enough. */
const MAX_THREAD_CASES = 30;

type Snapshot = { readonly snapshot: CollectionCase };

/**
 * The query for the cases of this mail's thread, by its headers, conversation or subject, and for those it names by their
 * number or by that of a case whose mails went there.
 */
export function casesOfThread({ tenantId }: Reader, mail: Mail, named: readonly NamedCase[]) {
  const ids = [mail.messageId, mail.inReplyTo, ...mail.references].filter((id) => id !== null);
  const tails = named.map(({ number }) => idTailOf(number));
  const under = (is: RawBuilder<unknown>) =>
    sql`select case_id from case_mails where tenant_id = ${tenantId} and ${is}`;
  return sql<Snapshot>`
    select snapshot from cases where tenant_id = ${tenantId} and id in (
      ${under(sql`message_id = any(${ids}::text[])`)}
      union ${under(sql`conversation_id = ${mail.conversationId}::text`)}
      union ${under(sql`subject_key = any(${answeredSubjectKeys(mail.subject)}::text[])`)}
      union select id from cases where tenant_id = ${tenantId} and right(id::text, 10) = any(${tails}::text[])
      union ${under(sql`message_id in (select message_id from case_events
        where tenant_id = ${tenantId} and kind = 'mail-removed' and right(case_id::text, 10) = any(${tails}::text[]))`)})
    order by last_on desc, id limit ${MAX_THREAD_CASES}::int`;
}

/** The query for the latest cases of these accounts. */
export function casesOfAccounts({ tenantId }: Reader, accounts: readonly AccountNumber[]) {
  return sql<Snapshot>`
    select snapshot from cases where tenant_id = ${tenantId} and account_number = any(${accounts}::text[])
    order by last_on desc, id limit ${MAX_CASES}::int`;
}

/** The cases that such a query finds. */
export async function casesIn(
  { db }: Reader,
  query: RawBuilder<Snapshot>,
): Promise<readonly CollectionCase[]> {
  const { rows } = await query.execute(db);
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

/** These cases, as far as there are such. */
export async function casesById(
  { db, tenantId }: Reader,
  ids: readonly string[],
): Promise<readonly CollectionCase[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Snapshot>`select snapshot from cases
    where tenant_id = ${tenantId} and id = any(${ids}::uuid[]) order by id`.execute(db);
  return rows.map(({ snapshot }) => snapshot);
}

/** All cases of these accounts, however many. */
export async function casesOfWholeAccounts(
  { db, tenantId }: Reader,
  accounts: readonly AccountNumber[],
): Promise<readonly CollectionCase[]> {
  const { rows } = await sql<Snapshot>`select snapshot from cases
    where tenant_id = ${tenantId} and account_number = any(${accounts}::text[]) order by id`.execute(db);
  return rows.map(({ snapshot }) => snapshot);
}

/** The accounts that have cases. */
export async function accountsWithCases({ db, tenantId }: Reader): Promise<readonly AccountNumber[]> {
  const { rows } = await sql<{ account: string }>`select distinct account_number as account from cases
    where tenant_id = ${tenantId} and account_number is not null order by 1`.execute(db);
  return rows.map(({ account }) => account);
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

/** A fact for a case; `at` and `by` where it was told at another time or by someone else than the rest. */
export type NewEvent = MovedFact;

/** Events with their ids, and the cases before and after them. */
export type Followed = {
  readonly events: readonly CaseEvent[];
  readonly before: readonly CollectionCase[];
  readonly after: readonly CollectionCase[];
};

/** Lets cases follow new events. An event of a case that is not among `before` opens it. */
export function followAll(
  facts: readonly NewEvent[],
  { by, before }: { readonly by: string; readonly before: readonly CollectionCase[] },
): Followed {
  const at = new Date().toISOString();
  const events = facts.map((fact): CaseEvent => ({ at, by, ...fact, id: v7() }));
  const touched = new Map<string, CollectionCase | null>(
    before.map((collectionCase) => [collectionCase.id, collectionCase]),
  );
  for (const event of events) touched.set(event.caseId, follow(touched.get(event.caseId) ?? null, event));
  const after = new Set(events.map(({ caseId }) => caseId));
  return { events, before, after: [...after].flatMap((id) => touched.get(id) ?? []) };
}

/** What was followed, and then more events of the same cases. */
export function followOn(told: Followed, facts: readonly NewEvent[], by: string): Followed {
  if (facts.length === 0) return told;
  const more = followAll(facts, { by, before: told.after });
  const after = new Map([...told.after, ...more.after].map((one) => [one.id, one]));
  return { events: [...told.events, ...more.events], before: told.before, after: [...after.values()] };
}

/** Keeps events and the folds of their cases, and in the same statement whatever else goes with them. */
export async function saveCases(
  reader: Reader,
  { events, before, after }: Followed,
  others: readonly Write[] = [],
): Promise<void> {
  const { tenantId } = reader;
  await deleteLeft(reader, before, after);
  const living = after.filter(({ mails }) => mails.length > 0);
  const known = new Set(
    before.flatMap((one) => lookupRowsOf(tenantId, one)).map((row) => JSON.stringify(row)),
  );
  const lookups = living.flatMap((one) => lookupRowsOf(tenantId, one));
  const added = lookups.filter((row) => !known.has(JSON.stringify(row)));
  await writeTogether(reader, [
    ...others,
    ...(events.length > 0 ? [insertEvents(tenantId, events)] : []),
    ...(living.length > 0 ? [upsertCases(tenantId, living)] : []),
    ...(added.length > 0 ? [upsertLookups(added)] : []),
  ]);
}

function insertEvents(tenantId: string, events: readonly CaseEvent[]): Write {
  const rows = events.map((event) => {
    const { id, caseId, kind, at, by } = event;
    const message_id = 'messageId' in event ? event.messageId : null;
    return { tenant_id: tenantId, id, case_id: caseId, kind, message_id, at, by, body: inBatch(event) };
  });
  return insertMany('case_events', rows);
}

/** The writing of cases as they are now. */
export function upsertCases(tenantId: string, cases: readonly CollectionCase[]): Write {
  const rows = cases.map((one) => ({
    tenant_id: tenantId,
    id: one.id,
    account_number: one.accountNumber,
    state: one.state,
    stage: one.stages.at(-1)?.stage ?? null,
    owner: one.owner,
    blocked: dunningBlockIn(one) !== null,
    opened_on: one.openedOn,
    last_on: one.lastOn,
    snapshot: inBatch(inKeyOrder(one) as object),
  }));
  return sql`${insertMany('cases', rows)} on conflict (tenant_id, id) do update set
    account_number = excluded.account_number, state = excluded.state, stage = excluded.stage,
    owner = excluded.owner, blocked = excluded.blocked, opened_on = excluded.opened_on,
    last_on = excluded.last_on, snapshot = excluded.snapshot`;
}

function upsertLookups(rows: readonly Insertable<CaseMailsTable>[]): Write {
  return sql`${insertMany('case_mails', rows)} on conflict (tenant_id, case_id, message_id) do update set
    conversation_id = excluded.conversation_id, subject_key = excluded.subject_key`;
}

/** What a case is found by. */
function lookupRowsOf(
  tenantId: string,
  { id, mails }: CollectionCase,
): readonly Insertable<CaseMailsTable>[] {
  return mails.map((mail) => ({
    tenant_id: tenantId,
    case_id: id,
    message_id: mail.messageId,
    conversation_id: mail.conversationId,
    subject_key: subjectKey(mail.subject),
  }));
}

/** A mail that left its case leaves the look-up; a case that lost its last mail is no case any more. Events stay. */
async function deleteLeft(
  { db, tenantId }: Reader,
  before: readonly CollectionCase[],
  after: readonly CollectionCase[],
): Promise<void> {
  const now = new Map(after.map((one) => [one.id, new Set(one.mails.map(({ messageId }) => messageId))]));
  for (const { id, mails } of before) {
    const kept = now.get(id);
    const left = mails.map(({ messageId }) => messageId).filter((messageId) => kept && !kept.has(messageId));
    if (left.length === 0) continue;
    const ofCase = sql`tenant_id = ${tenantId} and case_id = ${id}`;
    await sql`delete from case_mails where ${ofCase} and message_id = any(${left}::text[])`.execute(db);
    if (kept?.size === 0)
      await sql`delete from cases where tenant_id = ${tenantId} and id = ${id}`.execute(db);
  }
}
