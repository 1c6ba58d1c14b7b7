import { sql } from 'kysely';
import type { CaseEvent } from '#cases/case-event.ts';
import { replay } from '#cases/follow.ts';
import { groupBy } from '../group-by.ts';
import { upsertCases } from './cases.ts';
import type { Store } from './open-store.ts';
import type { Reader } from './reader.ts';
import { dropSetting, setting } from './settings.ts';
import { tx } from './tx.ts';

/** Cases folded at a time. */
const BATCH = 200;

/** Folds all cases anew from their events where a migration asks for it: the same events give another case now. */
export async function refoldCases(store: Store): Promise<void> {
  if ((await setting(store, 'refold')) === null) return;
  await tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    const ids = await caseIds(reader);
    for (let from = 0; from < ids.length; from += BATCH) await refold(reader, ids.slice(from, from + BATCH));
    await dropSetting(reader, 'refold');
  });
}

async function caseIds({ db, tenantId }: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from cases where tenant_id = ${tenantId} order by id`.execute(db);
  return rows.map(({ id }) => id);
}

async function refold({ db, tenantId }: Reader, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ body: CaseEvent }>`select e.body from unnest(${ids}::uuid[]) as a(id)
    join case_events e on e.tenant_id = ${tenantId} and e.case_id = a.id order by e.id`.execute(db);
  const byCase = groupBy(
    rows.map(({ body }) => body),
    ({ caseId }) => caseId,
  );
  const cases = [...byCase.values()].flatMap((events) => replay(events) ?? []);
  if (cases.length > 0) await upsertCases(tenantId, cases).execute(db);
}
