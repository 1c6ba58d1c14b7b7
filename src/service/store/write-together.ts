import { type Insertable, type RawBuilder, sql } from 'kysely';
import type { Reader } from './reader.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';

/** One change of one table, to be made together with others. */
export type Write = RawBuilder<unknown>;

/** Makes changes of different rows in one statement: to cross into the engine costs more than to write a row. */
export async function writeTogether({ db }: Pick<Reader, 'db'>, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const named = writes.map((write, at) => sql`${sql.ref(`w${at}`)} as (${write})`);
  await sql`with ${sql.join(named)} select 1`.execute(db);
}

/** The insert of one row. */
export function insertOne<T extends keyof Tables & string>(table: T, row: Insertable<Tables[T]>): Write {
  const columns = Object.keys(row).map((column) => sql.ref(column));
  return sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(Object.values(row))})`;
}

/**
 * The insert of rows, as one JSON parameter that the engine takes apart by the table's own column types. Columns left
 * out are null.
 */
export function insertMany<T extends keyof Tables & string>(
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Write {
  const into = sql.table(table);
  return sql`insert into ${into} select * from json_populate_recordset(null::${into}, ${storable(rows)}::json)`;
}
