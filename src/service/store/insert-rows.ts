import { type Insertable, type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Rows of one statement: large enough that its own cost vanishes, small enough to stay far from memory limits. */
const BATCH = 2_000;

/**
 * Inserts many rows, a batch as one JSON parameter that the engine takes apart by the table's own column types.
 * Columns left out are null.
 */
export async function insertRows<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const into = sql.table(table);
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH));
    await sql`insert into ${into} select * from json_populate_recordset(null::${into}, ${batch}::json)`.execute(
      db,
    );
  }
}
