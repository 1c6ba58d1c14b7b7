import type { Status } from '#contract/contract.ts';
import type { Service } from '../service.ts';
import { todayOf } from '../store/settings.ts';

/** Who we are, and what we stand on. */
export async function statusOf({ store, user, version }: Service): Promise<Status> {
  const latest = await store.db
    .selectFrom('imports')
    .select('at')
    .where('tenant_id', '=', store.tenantId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { version, user, today: await todayOf(store), ledgerAt: latest?.at ?? null, engine: store.engine };
}
