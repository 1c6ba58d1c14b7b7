/** The events of cases, as they were written. Ids rise with time (UUID, version 7). */
import { sql } from 'kysely';
import type { CaseEvent } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { refuse } from '../refuse.ts';
import type { Reader } from './reader.ts';

/** All events of a case, oldest first. */
export async function eventsOf({ db, tenantId }: Reader, caseId: string): Promise<readonly CaseEvent[]> {
  const { rows } = await sql<{ body: CaseEvent }>`select body from case_events
    where tenant_id = ${tenantId} and case_id = ${caseId}::uuid order by id`.execute(db);
  return rows.map(({ body }) => body);
}

/** The id of the latest event of a case; empty where there is none. */
export async function lastEventOf({ db, tenantId }: Reader, caseId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from case_events
    where tenant_id = ${tenantId} and case_id = ${caseId}::uuid order by id desc limit 1`.execute(db);
  return rows[0]?.id ?? '';
}

/** The events of a case after one of them, oldest first; null where it has no such event. */
export async function eventsAfter(
  reader: Reader,
  caseId: string,
  id: string,
): Promise<readonly CaseEvent[] | null> {
  if ((await lastEventOf(reader, caseId)) === id) return [];
  const events = await eventsOf(reader, caseId);
  const at = events.findIndex((event) => event.id === id);
  return at < 0 ? null : events.slice(at + 1);
}

/** One event by its id. */
export async function eventById({ db, tenantId }: Reader, id: string): Promise<CaseEvent | null> {
  const { rows } = await sql<{ body: CaseEvent }>`select body from case_events
    where tenant_id = ${tenantId} and id = ${id}::uuid`.execute(db);
  return rows[0]?.body ?? null;
}

/** As `holdCase`; refuses where there is no such case. */
export async function heldCase(reader: Reader, id: string): Promise<CollectionCase> {
  const held = await holdCase(reader, id);
  if (held) return held;
  throw refuse('case/not-found', 'There is no such case. It may have been joined with another one.', id);
}

/** A case as it stands, held until the transaction ends: who else wants to change it waits, and then sees. */
export async function holdCase({ db, tenantId }: Reader, id: string): Promise<CollectionCase | null> {
  const { rows } = await sql<{ snapshot: CollectionCase }>`select snapshot from cases
    where tenant_id = ${tenantId} and id = ${id}::uuid for update`.execute(db);
  return rows[0]?.snapshot ?? null;
}
