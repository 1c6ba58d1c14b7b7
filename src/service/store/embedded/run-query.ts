import { type PGlite, parse as parsing, protocol } from '@electric-sql/pglite';
import { COLUMN_PARSERS } from '../column-types.ts';
import { startNames } from '../statement-names.ts';
import type { RawResult } from './messages.ts';

/** A parameter as the protocol takes it: text, or bytes as they are. */
type Bound = string | Uint8Array | null;

/** PostgreSQL's number of the type. */
const JSONB = 3802;
/** JSON is read where it is used (see `readJson`). */
const PARSERS = { ...COLUMN_PARSERS, [JSONB]: (text: string) => text };

/**
 * Runs statements with one crossing into the engine each: `query` of PGlite crosses six times, and has each planned
 * anew. What was run before is kept prepared.
 */
export function startQueries(
  engine: PGlite,
): (sql: string, params: readonly unknown[]) => Promise<RawResult> {
  const nameOf = startNames();
  const prepared = new Set<string>();
  return async (sql, params) => {
    const name = nameOf(sql, params) ?? '';
    const isKnown = prepared.has(name);
    const asked = [
      ...(isKnown ? [] : [protocol.serialize.parse({ text: sql, name })]),
      protocol.serialize.bind({ statement: name, values: params.map(boundOf) }),
      protocol.serialize.describe({ type: 'P' }),
      protocol.serialize.execute({}),
      protocol.serialize.sync(),
    ];
    const { messages } = await engine
      .execProtocol(Buffer.concat(asked), { syncToFs: false })
      .catch(async (error) => {
        if (!isKnown && name !== '') await forget(engine, name);
        throw error;
      });
    if (name !== '') prepared.add(name);
    const [result] = parsing.parseResults(messages, PARSERS);
    const rows = (result?.rows ?? []) as Record<string, unknown>[];
    const json = (result?.fields ?? [])
      .filter(({ dataTypeID }) => dataTypeID === JSONB)
      .map((field) => field.name);
    return { rows, affectedRows: result?.affectedRows ?? 0, json };
  };
}

/** A statement that failed at its first run may be prepared or not. */
async function forget(engine: PGlite, name: string): Promise<void> {
  const asked = [protocol.serialize.close({ type: 'S', name }), protocol.serialize.sync()];
  await engine.execProtocol(Buffer.concat(asked), { syncToFs: false });
}

function boundOf(value: unknown): Bound {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return value;
  return Array.isArray(value) ? arrayOf(value) : String(value);
}

/** `{"a","b,\"c",NULL}` */
function arrayOf(values: readonly unknown[]): string {
  return `{${values.map(elementOf).join(',')}}`;
}

function elementOf(value: unknown): string {
  return value === null ? 'NULL' : `"${String(value).replace(/[\\"]/g, '\\$&')}"`;
}
