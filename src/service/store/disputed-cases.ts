import { sql } from 'kysely';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { Reader } from './reader.ts';

/** Cases read at once: a page of an export is never more than some megabytes. */
const PAGE = 500;

/** All cases that have or had a dispute, oldest first, a page at a time. */
export async function* disputedCases({
  db,
  tenantId,
}: Reader): AsyncGenerator<readonly CollectionCase[], void> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<{ id: string; snapshot: CollectionCase }>`select id, snapshot from cases
      where tenant_id = ${tenantId} and id > ${after}::uuid and json_array_length(snapshot->'disputes') > 0
      order by id limit ${PAGE}::int`.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ snapshot }) => snapshot);
    after = last.id;
  }
}
