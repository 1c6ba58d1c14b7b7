import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, type TestStore } from '../engines.ts';

/** Every column type that our tables use, and how a value of it is read. */
const TYPES = [
  { type: 'text', write: 'Zoë — 12', read: 'Zoë — 12' },
  { type: 'bigint', write: 9_007_199_254_740_991, read: 9_007_199_254_740_991 },
  { type: 'bigint', write: -12, read: -12 },
  { type: 'integer', write: 42, read: 42 },
  { type: 'double precision', write: -0.35, read: -0.35 },
  { type: 'boolean', write: true, read: true },
  { type: 'smallint', write: 4, read: 4 },
  { type: 'date', write: '2026-03-29', read: '2026-03-29' },
  { type: 'date', write: '1970-01-01', read: '1970-01-01' },
  { type: 'timestamptz', write: '2026-03-29T02:30:00+02:00', read: '2026-03-29T00:30:00.000Z' },
  {
    type: 'uuid',
    write: '019a0000-0000-7000-8000-000000000001',
    read: '019a0000-0000-7000-8000-000000000001',
  },
  { type: 'jsonb', write: '{"a":[1,"x"],"b":null}', read: { a: [1, 'x'], b: null } },
  { type: 'json', write: '{"b":null,"a":[1,"x"]}', read: { a: [1, 'x'], b: null } },
  { type: 'bytea', write: new Uint8Array([0, 1, 255]), read: new Uint8Array([0, 1, 255]) },
  { type: 'text', write: null, read: null },
  { type: 'bigint', write: null, read: null },
  { type: 'date', write: null, read: null },
  { type: 'bytea', write: null, read: null },
] as const;

describe.each(await engines())('columns on $name', ({ make }) => {
  let made: TestStore;
  beforeAll(async () => {
    made = await make();
  });
  afterAll(() => made.drop());

  it.each(TYPES)('reads $type $write', async ({ type, write, read }) => {
    const { rows } = await sql<{ value: unknown }>`select ${write}::${sql.raw(type)} as value`.execute(
      made.store.db,
    );
    expect(rows).toEqual([{ value: read }]);
  });

  it('reads text[] given as a parameter', async () => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from unnest(${['a', 'b,"c']}::text[]) as t`.execute(made.store.db);
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('uses no type that is not in this table', async () => {
    const { rows } = await sql<{ data_type: string }>`
      select distinct data_type from information_schema.columns where table_schema = 'public'`.execute(
      made.store.db,
    );
    const known = new Set([...TYPES.map(({ type }) => String(type)), 'timestamp with time zone']);
    expect(rows.map(({ data_type }) => data_type).filter((type) => !known.has(type))).toEqual([]);
  });
});
