import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, readMigrations } from '../../../src/service/store/migrate.ts';
import { engines, type TestStore } from '../engines.ts';

const folderWith = (files: Readonly<Record<string, string>>) => {
  const dir = mkdtempSync(join(tmpdir(), 'relance-sql-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
};

describe.each(await engines())('migrations on $name', ({ make }) => {
  let made: TestStore;
  beforeAll(async () => {
    made = await make();
  });
  afterAll(() => made.drop());

  it('change nothing the second time', async () => {
    await migrate(made.store.db);
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from migrations where name <> 'lock'`.execute(made.store.db);
    expect(rows[0]?.n).toBe(readMigrations().length);
  });

  it('refuse a file that was changed since it ran', async () => {
    const [first, ...others] = readMigrations();
    const changed = [{ ...first, name: first?.name ?? '', sha256: 'other', statements: [] }, ...others];
    await expect(migrate(made.store.db, changed)).rejects.toMatchObject({ code: 'store/migration-changed' });
  });

  it('refuse a database of a newer Relance', async () => {
    await expect(migrate(made.store.db, [])).rejects.toMatchObject({ code: 'store/newer' });
  });

  it('run once where two services start together', async () => {
    const added = readMigrations(
      folderWith({
        '9001-x.sql': 'create table x1 (tenant_id text);\n\ncreate table x2 (tenant_id text);\n',
      }),
    );
    expect(added[0]?.statements.length).toBe(2);
    const all = [...readMigrations(), ...added];
    await Promise.all([migrate(made.store.db, all), migrate(made.store.db, all)]);
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from migrations where name = '9001-x.sql'`.execute(made.store.db);
    expect(rows[0]?.n).toBe(1);
  });
});
