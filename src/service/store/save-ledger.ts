import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { LedgerImport } from '#contract/contract.ts';
import { customerValuesOf } from '#ledger/customer-value.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { insertRows } from './insert-rows.ts';
import { keyRowsOfCustomer, nameRowsOf, rowOfCustomer, rowOfItem, rowOfPayment } from './ledger-rows.ts';
import type { Store } from './open-store.ts';
import { type Tx, tx } from './tx.ts';

const LEDGER_TABLES = ['customers', 'customer_keys', 'customer_names', 'items', 'payments'] as const;

/** The import as it is kept: who, when, and what was wrong with it. */
export type ImportNote = { readonly by: string; readonly at: string; readonly report: LedgerImport };

/** Replaces the whole ledger in one transaction, so that nobody ever sees half of one. */
export async function saveLedger(store: Store, ledger: Ledger, note: ImportNote): Promise<void> {
  const { tenantId } = store;
  const values = customerValuesOf(ledger);
  await tx(store, async (tx) => {
    for (const table of LEDGER_TABLES) await tx.deleteFrom(table).where('tenant_id', '=', tenantId).execute();
    await insertRows(
      tx,
      'customers',
      ledger.customers.map((one) => rowOfCustomer(tenantId, one, values.get(one.accountNumber) ?? null)),
    );
    const keys = ledger.customers.flatMap((customer) => keyRowsOfCustomer(tenantId, customer));
    await insertRows(tx, 'customer_keys', keys);
    await insertRows(tx, 'customer_names', nameRowsOf(tenantId, ledger.customers));
    await insertRows(
      tx,
      'items',
      ledger.items.map((item) => rowOfItem(tenantId, item)),
    );
    await insertRows(
      tx,
      'payments',
      ledger.payments.map((payment) => rowOfPayment(tenantId, payment)),
    );
    await noteImport(tx, tenantId, note);
  });
  await analyze(store);
}

/** Looks at the tables anew: after a bulk load the engine plans by what it knew before, up to twenty times slower. */
async function analyze(store: Store): Promise<void> {
  for (const table of LEDGER_TABLES) await sql`vacuum (analyze) ${sql.table(table)}`.execute(store.db);
}

async function noteImport(tx: Tx, tenantId: string, { by, at, report }: ImportNote): Promise<void> {
  const { customers, items, payments } = report;
  const counts = { customers, items, payments };
  const row = { tenant_id: tenantId, id: v7(), at, by, ...counts, report: JSON.stringify(report) };
  await tx.insertInto('imports').values(row).execute();
}
