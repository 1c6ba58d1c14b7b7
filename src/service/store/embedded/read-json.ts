import type { QueryResult, RawResult } from './messages.ts';

/** The rows of a result with their JSON read. */
export function readJson({ rows, affectedRows, json }: RawResult): QueryResult {
  if (json.length === 0) return { rows, affectedRows };
  const read = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(json.map((name) => [name, valueIn(row[name])])),
  }));
  return { rows: read, affectedRows };
}

function valueIn(text: unknown): unknown {
  return typeof text === 'string' ? (JSON.parse(text) as unknown) : text;
}
