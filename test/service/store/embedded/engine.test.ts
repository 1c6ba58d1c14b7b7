import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../../src/service/store/open-store.ts';
import { saveSetting, setting } from '../../../../src/service/store/settings.ts';
import { tx } from '../../../../src/service/store/tx.ts';
import { embeddedDir, SMALL_DISK } from '../../engines.ts';

const opened: { store: Store; dir: string }[] = [];
const open = async (queryTimeoutMs: number) => {
  const dir = await embeddedDir();
  const store = await openStore({ dir, embedded: { ...SMALL_DISK, queryTimeoutMs } });
  opened.push({ store, dir });
  return { store, dir };
};

afterEach(async () => {
  for (const { store, dir } of opened.splice(0)) {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  }
});

describe('the embedded engine', () => {
  it('ends a query that takes too long, keeps what was committed, and goes on', async () => {
    const { store } = await open(2_000);
    await saveSetting(store, 'us', 'kept.example');
    const endless = sql`select count(*) from generate_series(1, 100000000000)`.execute(store.db);
    await expect(endless).rejects.toMatchObject({ code: 'store/time-out' });
    expect(await setting(store, 'us')).toBe('kept.example');
  });

  it('does not stop the service while a query runs', async () => {
    const { store } = await open(30_000);
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await sql`select count(*) from generate_series(1, 3000000)`.execute(store.db);
    clearInterval(timer);
    expect(longest).toBeLessThan(300);
  });

  it('lets a transaction fail whose engine ended under it, and the next one work', async () => {
    const { store } = await open(1_000);
    const hanging = tx(store, async (db) => {
      await saveSetting({ db, tenantId: store.tenantId }, 'us', 'lost.example');
      await sql`select count(*) from generate_series(1, 100000000000)`.execute(db);
    });
    await expect(hanging).rejects.toMatchObject({ code: 'store/time-out' });
    await tx(store, (db) => saveSetting({ db, tenantId: store.tenantId }, 'mailbox', 'next'));
    expect([await setting(store, 'us'), await setting(store, 'mailbox')]).toEqual([null, 'next']);
  });

  it('refuses a second store on the same folder at once', async () => {
    const { dir } = await open(30_000);
    const asked = performance.now();
    await expect(openStore({ dir, embedded: SMALL_DISK })).rejects.toMatchObject({ code: 'store/locked' });
    expect(performance.now() - asked).toBeLessThan(1_000);
  });

  it('gives the error of a statement its code', async () => {
    const { store } = await open(30_000);
    await expect(sql`select * from nowhere`.execute(store.db)).rejects.toMatchObject({ code: '42P01' });
  });
});
