import type { CurrencyCode } from '#base/money.ts';
import type { TableKind } from './column-words.ts';
import type { Ledger } from './ledger.ts';
import {
  type BadCell,
  badCell,
  type LedgerOptions,
  type LedgerRead,
  type LedgerRefusal,
  type RawTable,
} from './ledger-read.ts';
import { readCustomers } from './read-customers.ts';
import { readItems } from './read-items.ts';
import { readPayments } from './read-payments.ts';
import { type Desk, hasColumn, layOut } from './reading-desk.ts';
import { recogniseTable } from './recognise-table.ts';

type Desks = Readonly<Record<TableKind, readonly Desk[]>>;

/**
 * Reads a ledger from the tables of its export, whatever their names and order; several files of one kind add up.
 * `found` are complaints the file reader already had. Never throws on bad data.
 */
export function readLedger(
  tables: readonly RawTable[],
  options: LedgerOptions,
  found: readonly BadCell[] = [],
): LedgerRead {
  const report: BadCell[] = [...found];
  const desks = sortTables(tables, report);
  if (desks.customers.length === 0) return refuse('ledger/no-customers', report);
  if (desks.invoices.length === 0) return refuse('ledger/no-invoices', report);
  const ledger = readDesks(desks, options.currency);
  if (report.length > 0 && options.whenBad === 'refuse') return refuse('ledger/bad-cells', report);
  return { outcome: 'loaded', ledger, report, notes: notesOn(desks) };
}

function readDesks(desks: Desks, currency: CurrencyCode | undefined): Ledger {
  const customers = readCustomers(desks.customers, currency);
  const items = readItems(desks.invoices, { customers, currency });
  const payments = readPayments(desks.payments, { customers, items, currency });
  return {
    customers: [...customers.values()],
    items: [...items.values()].flatMap((ofAccount) => [...ofAccount.values()]),
    payments,
  };
}

function sortTables(tables: readonly RawTable[], report: BadCell[]): Desks {
  const desks: Record<TableKind, Desk[]> = { customers: [], invoices: [], payments: [] };
  for (const table of tables) {
    const plan = recogniseTable(table.header);
    const head = {
      file: table.file,
      line: 1,
      column: plan?.twice ?? null,
      value: table.header.join(' | ').slice(0, 200),
    };
    if (!plan) report.push(badCell(head, 'unknown-table'));
    else if (plan.twice) report.push(badCell(head, 'same-column-twice'));
    else desks[plan.kind].push(layOut(table, plan, (bad) => report.push(bad)));
  }
  return desks;
}

/** What people should know about how the export was understood. */
function notesOn(desks: Desks): readonly string[] {
  const all = [...desks.customers, ...desks.invoices, ...desks.payments];
  return [
    ...all
      .filter((desk) => desk.table.rows.length === 0)
      .map((desk) => `${desk.table.file}: has a header and no rows`),
    ...all
      .filter((desk) => desk.order === 'month first')
      .map((desk) => `${desk.table.file}: days are read month first`),
    ...all
      .filter((desk) => desk.mark === ',')
      .map((desk) => `${desk.table.file}: the comma is the decimal mark`),
    ...desks.invoices
      .filter((desk) => !hasColumn(desk, 'dueOn'))
      .map((desk) => `${desk.table.file}: has no due dates; they are worked out from the customers' terms`),
    ...(desks.payments.length === 0 ? ['no payments file: what is paid shows only in the open amounts'] : []),
  ];
}

const REFUSALS = {
  'ledger/no-customers': {
    message: 'the ledger has no file of customers',
    wayOut: 'add a CSV file with at least an account number and a name, such as account_no,name',
  },
  'ledger/no-invoices': {
    message: 'the ledger has no file of invoices',
    wayOut: 'add a CSV file with at least invoice_no,account_no,issue_date,currency,amount',
  },
  'ledger/bad-cells': {
    message: 'the ledger was not loaded, because some of its cells cannot be read',
    wayOut: 'correct the places listed, or load the ledger without the rows concerned',
  },
} as const;

function refuse(code: keyof typeof REFUSALS, report: readonly BadCell[]): LedgerRefusal {
  return { outcome: 'refused', code, ...REFUSALS[code], report };
}
