import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../../src/service/store/open-store.ts';
import { saveSetting } from '../../../../src/service/store/settings.ts';
import { tx } from '../../../../src/service/store/tx.ts';
import { embeddedDir } from '../../engines.ts';

const DISK_MB = 160;
const MAX_WAIT_MS = 5_000;
const undo: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const one of undo.splice(0).toReversed()) await one();
});

/** A disk of its own in memory; null where we may not mount one. */
function mountDisk(): string | null {
  const dir = mkdtempSync(join(tmpdir(), 'relance-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', dir], { stdio: 'ignore' });
    undo.push(() => void execFileSync('umount', ['-l', dir]));
    return dir;
  } catch {
    return null;
  }
}

async function openOn(dir: string, minFree: number): Promise<Store> {
  const prepared = await embeddedDir();
  cpSync(join(prepared, 'pglite'), join(dir, 'pglite'), { recursive: true });
  rmSync(prepared, { recursive: true });
  const store = await openStore({ dir, embedded: { minFree } });
  undo.push(() => store.close());
  return store;
}

const rowCount = async (store: Store) =>
  Number((await sql<{ n: number }>`select count(*) as n from settings`.execute(store.db)).rows[0]?.n);

/** Writes until it is refused; how many writes were acknowledged, the refusal, and how long the last one took. */
async function writeUntilRefused(store: Store, size: number) {
  for (let acknowledged = 0; ; acknowledged += 1) {
    const started = performance.now();
    const text = Array.from({ length: size / 40 }, () => Math.random().toString(36)).join('');
    try {
      await tx(store, (db) =>
        sql`insert into settings values (${String(Math.random())}, 'us', ${text})`.execute(db),
      );
    } catch (error) {
      return { acknowledged, code: (error as { code: string }).code, took: performance.now() - started };
    }
  }
}

const disk = mountDisk();
if (!disk) console.log('No disk may be mounted here: the full disk is tested by its guard alone.');

describe.skipIf(!disk)('a disk that fills', () => {
  it('refuses work below the limit, loses nothing, and goes on when there is space', async () => {
    const dir = mountDisk() ?? '';
    const store = await openOn(dir, 30 * 1024 * 1024);
    const { acknowledged, code, took } = await writeUntilRefused(store, 400_000);
    expect([code, took < MAX_WAIT_MS]).toEqual(['store/disk-full', true]);
    expect(await rowCount(store)).toBe(acknowledged);
    await sql`truncate settings`.execute(store.db);
    await sql`checkpoint`.execute(store.db);
  });

  it('ends an engine that meets a full disk all the same, and opens again with everything acknowledged', async () => {
    const dir = mountDisk() ?? '';
    const store = await openOn(dir, 1024);
    const filler = join(dir, 'filler');
    writeFileSync(filler, Buffer.alloc(60 * 1024 * 1024));
    const { acknowledged, code, took } = await writeUntilRefused(store, 400_000);
    expect([code, took < MAX_WAIT_MS]).toEqual(['store/disk-full', true]);
    rmSync(filler);
    const asked = performance.now();
    expect(await rowCount(store)).toBe(acknowledged);
    expect(performance.now() - asked).toBeLessThan(MAX_WAIT_MS);
    await tx(store, (db) => saveSetting({ db, tenantId: 'x' }, 'us', 'again'));
  });
});

describe('the guard of the free space', () => {
  it('refuses to open where less is free than the limit', async () => {
    const dir = await embeddedDir();
    undo.push(() => rmSync(dir, { recursive: true, force: true }));
    const opening = openStore({ dir, embedded: { minFree: Number.MAX_SAFE_INTEGER } });
    await expect(opening).rejects.toMatchObject({ code: 'store/disk-full' });
  });
});
