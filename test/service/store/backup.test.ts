import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../src/service/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/service/store/backup/write-backup.ts';
import { sliceOfAccount } from '../../../src/service/store/ledger-slice.ts';
import { saveLedger } from '../../../src/service/store/save-ledger.ts';
import { saveSetting } from '../../../src/service/store/settings.ts';
import { engines, type TestStore } from '../engines.ts';
import { day, NOTE, SMALL_LEDGER } from '../ledgers-made.ts';

const dir = mkdtempSync(join(tmpdir(), 'relance-backup-'));
const found = await engines();
const ways = found.flatMap((from) => found.map((to) => ({ from, to, name: `${from.name} to ${to.name}` })));

describe.each(ways)('a backup from $name', ({ from, to, name }) => {
  const file = join(dir, `${name}.jsonl.gz`);
  let source: TestStore;
  let target: TestStore;
  beforeAll(async () => {
    source = await from.make();
    target = await to.make();
    await saveLedger(source.store, SMALL_LEDGER, NOTE);
    await keepMail(source);
  });
  afterAll(async () => {
    await source.drop();
    await target.drop();
  });

  it('carries every row, counted and summed', async () => {
    const written = await writeBackup(source.store, file);
    expect(written.items?.rows).toBe(SMALL_LEDGER.items.length);
    const restored = await restoreBackup(target.store, file, { force: false });
    expect(restored).toEqual(written);
    expect(await writeBackup(target.store, join(dir, `${name} again.gz`))).toEqual(written);
    const kraft = await sliceOfAccount(target.store, 'C-200', day('2026-12-31'));
    expect(kraft.items).toEqual(SMALL_LEDGER.items.filter(({ accountNumber }) => accountNumber === 'C-200'));
    const { raw, sent_at } = await target.store.db
      .selectFrom('mails')
      .select(['raw', 'sent_at'])
      .executeTakeFirstOrThrow();
    expect([raw, sent_at]).toEqual([new Uint8Array([0, 255, 10]), '2026-11-10T08:30:00.000Z']);
  });

  it('is refused by a database that holds something, unless forced', async () => {
    await expect(restoreBackup(target.store, file, { force: false })).rejects.toMatchObject({
      code: 'backup/not-empty',
    });
    await saveSetting(target.store, 'us', 'other.example');
    const restored = await restoreBackup(target.store, file, { force: true });
    expect(restored.settings?.rows).toBe(0);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    [
      'of which a row was lost',
      (bytes: Buffer) =>
        gzipSync(
          gunzipSync(bytes)
            .toString()
            .replace(/\n\{[^\n]*"2026-1187"[^\n]*\}/, ''),
        ),
    ],
    [
      'of which a figure was changed',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace('88000', '88001')),
    ],
    [
      'that ends early',
      (bytes: Buffer) =>
        gzipSync(
          gunzipSync(bytes)
            .toString()
            .replace(/#\{"end".*/, ''),
        ),
    ],
    ['that is something else', () => Buffer.from('hello')],
  ])('is refused whole where it is one %s', async (what, harm) => {
    const harmed = join(dir, `${name} ${what}.gz`);
    writeFileSync(harmed, harm(readFileSync(file)));
    await expect(restoreBackup(target.store, harmed, { force: true })).rejects.toMatchObject({
      code: 'backup/unreadable',
    });
    expect((await sliceOfAccount(target.store, 'C-200', day('2026-12-31'))).items.length).toBe(3);
  });
});

async function keepMail({ store }: TestStore): Promise<void> {
  const at = '2026-11-10T09:30:00+01:00';
  await store.db
    .insertInto('mails')
    .values({
      tenant_id: store.tenantId,
      id: '019a0000-0000-7000-8000-000000000001',
      mailbox: 'm',
      message_id: 'x@y',
      header_id: 'x@y',
      source: 'mime',
      raw: new Uint8Array([0, 255, 10]),
      posted: null,
      mail: '{"subject":"Zoë \\" \\\\n"}',
      subject: 'é\n"',
      from_email: '',
      conversation_id: null,
      direction: 'inbound',
      sent_at: at,
      sent_on: day('2026-11-10'),
      kept_at: at,
    })
    .execute();
}
