import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../src/cases/follow.ts';
import { openStore, type Store } from '../../../../src/service/store/open-store.ts';
import { saveLedger } from '../../../../src/service/store/save-ledger.ts';
import { embeddedDir, SMALL_DISK } from '../../engines.ts';
import { NOTE, SMALL_LEDGER } from '../../ledgers-made.ts';
import { kill, startChild } from '../../processes/child.ts';

const INGEST = join(import.meta.dirname, '..', '..', 'processes', 'ingest-for-ever.ts');
/** `RELANCE_CHAOS=40` for the full run. */
const KILLS = Number(process.env.RELANCE_CHAOS ?? 5);
const BACK_IN_MS = 10_000;

describe('kill -9 while mails come in', () => {
  it(`loses none that was acknowledged and doubles none, ${KILLS} times`, {
    timeout: KILLS * 60_000,
  }, async () => {
    const dir = await embeddedDir();
    const first = await openStore({ dir, embedded: SMALL_DISK });
    await saveLedger(first, SMALL_LEDGER, NOTE);
    await first.close();
    let next = 0;
    let acknowledged = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const child = startChild(INGEST, [dir, String(next)]);
      expect(await child.next()).toBe('open');
      await child.next();
      await wait(Math.random() * 1_500);
      await kill(child);
      acknowledged = Number(child.lines.at(-1)) + 1;
      const opening = performance.now();
      const store = await openStore({ dir, embedded: SMALL_DISK });
      expect(performance.now() - opening).toBeLessThan(BACK_IN_MS);
      next = await checkWhole(store, acknowledged);
      await store.close();
    }
    rmSync(dir, { recursive: true, force: true });
  });
});

/** Every acknowledged mail is there once, wholly filed; at most one more was kept unheard. Answers how many. */
async function checkWhole(store: Store, acknowledged: number): Promise<number> {
  const mails = await store.db.selectFrom('mails').select(['id', 'message_id']).execute();
  const ids = new Set(mails.map(({ message_id }) => message_id));
  const expected = Array.from({ length: acknowledged }, (_, at) => `c${at}@kraft-anlagen.example`);
  expect(expected.filter((id) => !ids.has(id))).toEqual([]);
  expect(mails.length - ids.size).toBe(0);
  expect(mails.length - acknowledged).toBeLessThanOrEqual(1);
  const readings = await store.db.selectFrom('readings').select('mail_id').execute();
  expect(readings.length).toBe(mails.length);
  await checkFolds(store, mails.length);
  await checkIndexes(store);
  return mails.length;
}

/** The cases are the fold of their events, and every mail has exactly one event in them. */
async function checkFolds({ db }: Store, mails: number): Promise<void> {
  const events = await db
    .selectFrom('case_events')
    .select(['case_id', 'message_id', 'body'])
    .orderBy('id')
    .execute();
  const read = events.flatMap(({ message_id }) => message_id ?? []);
  expect([read.length, new Set(read).size]).toEqual([mails, mails]);
  for (const { id, snapshot } of await db.selectFrom('cases').select(['id', 'snapshot']).execute()) {
    const own = events.filter(({ case_id }) => case_id === id).map(({ body }) => body);
    expect(JSON.parse(JSON.stringify(replay(own)))).toEqual(snapshot);
  }
}

/** A look-up through the index finds as many rows as a walk through the table. */
async function checkIndexes({ db }: Store): Promise<void> {
  const count = async (setting: 'enable_seqscan' | 'enable_indexscan') => {
    return db.transaction().execute(async (tx) => {
      await sql`set local ${sql.raw(setting)} = off`.execute(tx);
      await sql`set local enable_bitmapscan = off`.execute(tx);
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from mails m where message_id = any(array(select message_id from case_mails))`.execute(
        tx,
      );
      return rows[0]?.n;
    });
  };
  expect(await count('enable_seqscan')).toBe(await count('enable_indexscan'));
}
