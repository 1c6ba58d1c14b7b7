import { Hono } from 'hono';
import type { CustomerHit, Status } from '#contract/contract.ts';
import { todaySchema } from '#contract/schemas.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import { importLedger } from '../import-ledger.ts';
import { decodeText } from '../ledgers/decode-text.ts';
import { type CsvFile, readLedgerCsv } from '../ledgers/read-ledger-csv.ts';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { casesIn, casesOfAccounts } from '../store/cases.ts';
import { findCustomers } from '../store/find-customers.ts';
import { customersOf, sliceOfAccount } from '../store/ledger-slice.ts';
import { saveSetting, todayOf } from '../store/settings.ts';
import { itemLine, statesIn } from '../views/item-line.ts';
import { statusOf } from '../views/status.ts';
import { bodyOf } from './body.ts';

/** The ledger, its customers, and the day that counts as today. */
export function ledgerRoutes(service: Service): Hono {
  const { store } = service;
  return new Hono()
    .get('/status', async (c) => c.json((await statusOf(service)) satisfies Status))
    .put('/today', async (c) => {
      await saveSetting(store, 'today', (await bodyOf(c, todaySchema)).today);
      return c.json(await statusOf(service));
    })
    .post('/ledger', async (c) => {
      const form = await c.req.formData();
      const whenBad = form.get('badRows') === 'report' ? 'report' : 'refuse';
      const read = readLedgerCsv(await filesIn(form), { whenBad });
      return c.json(await importLedger(store, read, service.user));
    })
    .get('/customers', async (c) =>
      c.json((await findCustomers(store, c.req.query('query') ?? '')) satisfies readonly CustomerHit[]),
    )
    .get('/customers/:accountNumber/items', async (c) =>
      c.json(await itemsOf(service, c.req.param('accountNumber'))),
    );
}

async function filesIn(form: FormData): Promise<readonly CsvFile[]> {
  const files = [...form.values()].filter((value) => typeof value !== 'string' && value.size > 0) as File[];
  if (files.length === 0)
    throw refuse('ledger/no-files', 'No file was sent. Choose the CSV files of the ledger.');
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      text: decodeText(new Uint8Array(await file.arrayBuffer())),
    })),
  );
}

/** The open items of an account, latest first. */
async function itemsOf({ store }: Service, account: string) {
  const [customer] = await customersOf(store, [account]);
  if (!customer) throw refuse('customer/not-found', `The ledger has no account ${account}.`, account);
  const today = await todayOf(store);
  const states = statesIn(await casesIn(store, casesOfAccounts(store, [account])));
  const items = itemsAsOf(await sliceOfAccount(store, account, today), today).filter(({ isOpen }) => isOpen);
  return items.map((item) => itemLine(item, today, states)).toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
}
