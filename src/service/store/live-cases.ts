import { sql } from 'kysely';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { Reader } from './reader.ts';

/** Cases looked at: more than a team works through in a week. */
const MAX_CASES = 2_000;
/** The owner asked for where nobody looks after a case; nobody has a name like this. */
export const NOBODY = '-';

/** Whose cases; null is everyone's. */
export type Whose = string | null;

/** The cases that are not closed, the gravest and then the latest first; of one who looks after them, or of nobody. */
export async function liveCases({ db, tenantId }: Reader, owner: Whose): Promise<readonly CollectionCase[]> {
  const isOwned =
    owner === null
      ? sql`true`
      : sql`lower(coalesce(c.owner, nullif(trim(u.collector), ''), ${NOBODY}::text)) = lower(${owner}::text)`;
  const { rows } = await sql<{ snapshot: CollectionCase }>`
    select c.snapshot from cases c
    left join customers u on u.tenant_id = c.tenant_id and u.account_number = c.account_number
    where c.tenant_id = ${tenantId} and c.stage is distinct from 'closed' and ${isOwned}
    order by (c.state in ('legal', 'insolvency')) desc, c.last_on desc, c.id limit ${MAX_CASES}::int`.execute(
    db,
  );
  return rows.map(({ snapshot }) => snapshot);
}
