/** The engines that every test of the store runs on, each time in a database of its own. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { v7 } from 'uuid';
import { readMigrations } from '../../src/service/store/migrate.ts';
import { openStore, type Store, type StoreOptions } from '../../src/service/store/open-store.ts';

const SERVER = 'postgres://postgres@127.0.0.1:5432';
const CACHE = join(import.meta.dirname, '..', '..', '.cache');
/** Test machines have small disks; the guard has tests of its own. */
export const SMALL_DISK = { minFree: 20 * 1024 * 1024 };

/** A database made for one test, and gone after it. */
export type TestStore = {
  readonly store: Store;
  readonly options: StoreOptions;
  readonly drop: () => Promise<void>;
};
export type Engine = { readonly name: Store['engine']; readonly make: () => Promise<TestStore> };

const pglite: Engine = { name: 'pglite', make: makeEmbedded };
const postgres: Engine = { name: 'postgres', make: makeOnServer };

/** PGlite always; PostgreSQL where a server answers on 127.0.0.1:5432, else a line says that its half is skipped. */
export async function engines(): Promise<readonly Engine[]> {
  if (await serverAnswers()) return [pglite, postgres];
  console.log('No PostgreSQL answers on 127.0.0.1:5432: its half of the tests is skipped.');
  return [pglite];
}

async function makeEmbedded(): Promise<TestStore> {
  const dir = await embeddedDir();
  const options = { dir, embedded: SMALL_DISK };
  const store = await openStore(options);
  return {
    store,
    options,
    drop: async () => {
      await store.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Memory where there is room: copies and syncs of dozens of databases take minutes on a busy disk. */
const SCRATCH = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir();

function hasRoom(dir: string): boolean {
  if (!existsSync(dir)) return false;
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize > 2 * 1024 ** 3;
}

/** A worker of Vitest may be ended before it clears up: the next run removes the folders of those that are gone. */
function clearLeft(): void {
  for (const name of readdirSync(SCRATCH)) {
    const pid = /^relance-test-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(SCRATCH, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A fresh copy of a prepared data directory: making one takes seconds, copying it a third of one. */
export async function embeddedDir(): Promise<string> {
  clearLeft();
  const dir = mkdtempSync(join(SCRATCH, `relance-test-${process.pid}-`));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  cpSync(join(await template(), 'pglite'), join(dir, 'pglite'), { recursive: true });
  return dir;
}

/** Made once for a set of migrations; several test files may make it at once, and the first to be ready wins. */
async function template(): Promise<string> {
  const hash = createHash('sha256')
    .update(
      readMigrations()
        .map(({ sha256 }) => sha256)
        .join(),
    )
    .digest('hex');
  const ready = join(CACHE, `pglite-0.5.16-${hash.slice(0, 16)}`);
  if (existsSync(ready)) return ready;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'draft-'));
  const store = await openStore({ dir: draft, embedded: SMALL_DISK });
  await store.close();
  try {
    renameSync(draft, ready);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return ready;
}

async function makeOnServer(): Promise<TestStore> {
  const name = `relance_test_${v7().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const options = { databaseUrl: `${SERVER}/${name}` };
  const store = await openStore(options);
  return {
    store,
    options,
    drop: async () => {
      await store.close();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${SERVER}/postgres`, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function serverAnswers(): Promise<boolean> {
  try {
    await onServer('select 1');
    return true;
  } catch {
    return false;
  }
}
