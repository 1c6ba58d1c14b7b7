import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { refuse } from '../refuse.ts';

export type Migration = {
  readonly name: string;
  readonly sha256: string;
  readonly statements: readonly string[];
};

const FOLDER = join(import.meta.dirname, 'migrations');
/** Our migrations hold no function bodies, so a semicolon at a line's end ends a statement. */
const END_OF_STATEMENT = /;[ \t]{0,20}$/m;

/** A line that is no comment: what follows the last statement has none. */
const FIRST_WORD = /^[a-z]/m;

/** The migrations of this version, in order. */
export function readMigrations(folder = FOLDER): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.toSorted().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    const statements = text.split(END_OF_STATEMENT).filter((statement) => FIRST_WORD.test(statement));
    return { name, sha256: createHash('sha256').update(text).digest('hex'), statements };
  });
}

/**
 * Brings the database to this version. Two services that start at once wait for each other on a lock row. Refuses
 * with `store/migration-changed` or `store/newer` where the database was made by other migrations.
 */
export async function migrate<T>(db: Kysely<T>, migrations = readMigrations()): Promise<void> {
  await sql`create table if not exists migrations (name text primary key, sha256 text not null, at timestamptz not null)`.execute(
    db,
  );
  await sql`insert into migrations values ('lock', '', now()) on conflict (name) do nothing`.execute(db);
  await db.transaction().execute(async (tx) => {
    await sql`select name from migrations where name = 'lock' for update`.execute(tx);
    const { rows } = await sql<{ name: string; sha256: string }>`
      select name, sha256 from migrations where name <> 'lock'`.execute(tx);
    const done = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
    checkDone(done, migrations);
    for (const migration of migrations.filter(({ name }) => !done.has(name))) await apply(tx, migration);
  });
}

/** Names the version of the tables, for backups. */
export function schemaVersion(migrations = readMigrations()): string {
  return migrations.at(-1)?.name ?? 'none';
}

async function apply<T>(tx: Kysely<T>, { name, sha256, statements }: Migration): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx);
  await sql`insert into migrations values (${name}, ${sha256}, ${new Date().toISOString()})`.execute(tx);
}

function checkDone(done: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(({ name, sha256 }) => [name, sha256]));
  for (const [name, sha256] of done) {
    const ours = known.get(name);
    if (ours === undefined) throw newer(name);
    if (ours !== sha256) throw changed(name);
  }
}

function newer(name: string): Error {
  return refuse(
    'store/newer',
    `The database was made by a newer Relance (${name}). Start that version.`,
    name,
  );
}

function changed(name: string): Error {
  return refuse(
    'store/migration-changed',
    `The migration ${name} is not the one this database was made with. Put the file back as it was; add a new one for a change.`,
    name,
  );
}
