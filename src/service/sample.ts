import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { importLedger } from './import-ledger.ts';
import { ingestMail } from './ingest/ingest-mail.ts';
import { readLedgerFolder } from './ledgers/read-ledger-folder.ts';
import type { Service } from './service.ts';
import { saveSetting } from './store/settings.ts';

/** The folder of the sample company, in the checkout. */
export const SAMPLE = join(import.meta.dirname, '..', '..', 'sample');

/** `sample/company.json` */
const company = v.object({
  name: v.string(),
  us: v.array(v.string()),
  mailbox: v.string(),
  today: v.pipe(v.string(), v.isoDate()),
});

const BY_US = 'relance';

/** Whether nothing was ever loaded. */
export async function isEmpty({ store }: Service): Promise<boolean> {
  const { db, tenantId } = store;
  const first = (table: 'customers' | 'mails') =>
    db.selectFrom(table).select('tenant_id').where('tenant_id', '=', tenantId).limit(1).executeTakeFirst();
  return !(await first('customers')) && !(await first('mails'));
}

/** Loads the sample company: its ledger, then its mails in the order in which they were sent. */
export async function loadSample(
  service: Service,
  folder: string,
  tell: (line: string) => void,
): Promise<void> {
  const { store, reader } = service;
  const about = v.parse(company, JSON.parse(await readFile(join(folder, 'company.json'), 'utf8')));
  tell(`Loading the sample company ${about.name} …`);
  await saveSetting(store, 'us', about.us.join(','));
  await saveSetting(store, 'mailbox', about.mailbox);
  await saveSetting(store, 'today', about.today);
  await importLedger(store, await readLedgerFolder(join(folder, 'ledger'), { whenBad: 'report' }), BY_US);
  const mails = await mailsInOrder(service, join(folder, 'mail'));
  for (const raw of mails) {
    await ingestMail({ store, reader, us: about.us }, { source: 'mime', mailbox: about.mailbox, raw });
  }
  tell(`Read ${mails.length} mails.`);
}

async function mailsInOrder({ reader }: Service, folder: string): Promise<readonly Uint8Array[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    names.map(async (name) => {
      const raw = await readFile(join(folder, name));
      const { sentAt } = await reader.open({ source: 'mime', mailbox: '', raw });
      return { raw, name, time: Date.parse(sentAt ?? '') || 0 };
    }),
  );
  return mails.toSorted((a, b) => a.time - b.time || (a.name < b.name ? -1 : 1)).map(({ raw }) => raw);
}
