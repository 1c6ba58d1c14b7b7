/** How column types are read, alike on both engines: whole numbers as number, days and times as ISO text. */

type Parser = (text: string) => unknown;

/** By PostgreSQL type number (`select oid, typname from pg_type`). */
export const COLUMN_PARSERS: Readonly<Record<number, Parser>> = {
  20: Number, // int8
  21: Number, // int2
  23: Number, // int4
  1082: (text) => text, // date
  1184: (text) => new Date(text).toISOString(), // timestamptz
  17: readBytes, // bytea
  114: (text) => JSON.parse(text) as unknown, // json
  3802: (text) => JSON.parse(text) as unknown, // jsonb
};

/** `\x48656c6c6f` */
function readBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'));
}
