import type { Insertable, Kysely } from 'kysely';
import type { Tables } from './tables.ts';
import { insertMany } from './write-together.ts';

/** Rows of one statement: large enough that its own cost vanishes, small enough to stay far from memory limits. */
const BATCH = 2_000;

/** Inserts many rows, a batch at a time. Columns left out are null. */
export async function insertRows<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await insertMany(table, rows.slice(from, from + BATCH)).execute(db);
  }
}
