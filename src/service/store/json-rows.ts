import { type RawBuilder, sql } from 'kysely';

/**
 * All rows of a query as one JSON text, so that one statement answers several questions: to cross into the engine
 * costs more than to look up a few rows. Read it with `rowsIn`.
 */
export function jsonRows(query: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(select coalesce(json_agg(row_to_json(q)), '[]')::text from (${query}) as q)`;
}

/** The rows that `jsonRows` wrote: days and times as ISO text, numbers as numbers. */
export function rowsIn<Row>(json: string | undefined): readonly Row[] {
  return JSON.parse(json ?? '[]') as Row[];
}
