import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Tx } from '../tx.ts';

/** Rows fetched at once: a row may hold a mail of 25 MB, so few where rows hold mails. */
const ROWS = 1_000;
const HEAVY_ROWS = 10;
const HEAVY: ReadonlySet<keyof Tables> = new Set(['mails', 'readings']);

/** All rows of a table as lines of JSON, written alike by every engine. */
export async function* tableLines(tx: Tx, table: keyof Tables): AsyncGenerator<string> {
  const count = HEAVY.has(table) ? HEAVY_ROWS : ROWS;
  await sql`set local time zone 'UTC'`.execute(tx);
  await sql`declare backup_rows no scroll cursor for select to_jsonb(t)::text as line from ${sql.table(table)} as t`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(count)} from backup_rows`.execute(tx);
    for (const { line } of rows) yield line;
    if (rows.length < count) break;
  }
  await sql`close backup_rows`.execute(tx);
}
