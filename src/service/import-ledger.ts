import type { LedgerImport } from '#contract/contract.ts';
import type { BadCell, LedgerRead, LedgerRefusal } from '#ledger/ledger-read.ts';
import { postLedger } from './ingest/tell-cases.ts';
import { refuse } from './refuse.ts';
import type { Store } from './store/open-store.ts';
import { saveLedger } from './store/save-ledger.ts';
import { momentOf, todayOf } from './store/settings.ts';
import { tx } from './store/tx.ts';

/** Complaints told in one refusal; the others are counted. */
const MAX_TOLD = 5;

/** Puts a ledger that was read in place of the one before, tells the cases what it has for them, and reports. */
export async function importLedger(store: Store, read: LedgerRead, by: string): Promise<LedgerImport> {
  if (read.outcome === 'refused') throw refusalOf(read);
  const { customers, items, payments } = read.ledger;
  const counts = { customers: customers.length, items: items.length, payments: payments.length };
  const report = { ...counts, badRows: read.report.map(badRowOf) };
  await saveLedger(store, read.ledger, { by, at: await momentOf(store), report });
  await tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    await postLedger(reader, await todayOf(reader));
  });
  return report;
}

function badRowOf(bad: BadCell): LedgerImport['badRows'][number] {
  return { file: bad.file, line: bad.line, column: bad.column ?? '', message: sentenceOf(bad) };
}

function sentenceOf({ message, value, wayOut, effect }: BadCell): string {
  return `${message}${value ? ` ("${value.slice(0, 80)}")` : ''}: ${wayOut} (${effect})`;
}

function refusalOf({ code, message, wayOut, report }: LedgerRefusal): Error {
  const told = report.slice(0, MAX_TOLD).map((bad) => `${placeOf(bad)}: ${sentenceOf(bad)}`);
  const more = report.length > MAX_TOLD ? [`and ${report.length - MAX_TOLD} more`] : [];
  const first = report[0];
  return refuse(code, [`${message}; ${wayOut}.`, ...told, ...more].join('\n'), first ? placeOf(first) : null);
}

function placeOf({ file, line, column }: BadCell): string {
  return `${file}, line ${line}${column ? `, ${column}` : ''}`;
}
