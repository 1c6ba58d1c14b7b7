import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerOptions, LedgerRead, LedgerRefusal } from '#ledger/ledger-read.ts';
import { decodeText } from './decode-text.ts';
import { type CsvFile, readLedgerCsv } from './read-ledger-csv.ts';

/** Reads the ledger that lies as `*.csv` files in a folder. A folder that cannot be read is a refusal, never a throw. */
export async function readLedgerFolder(dir: string, options: LedgerOptions): Promise<LedgerRead> {
  const names = await listCsv(dir);
  if (!names)
    return refuse(
      'ledger/no-folder',
      `there is no folder ${dir}`,
      'give the folder that holds the CSV files',
    );
  if (names.length === 0) {
    return refuse(
      'ledger/no-files',
      `the folder ${dir} holds no .csv file`,
      'export customers and invoices there as CSV',
    );
  }
  const files: CsvFile[] = [];
  for (const name of names) {
    const file = await readCsv(dir, name);
    if (!file)
      return refuse('ledger/unreadable-file', `${name} cannot be read`, 'check the rights on the file');
    files.push(file);
  }
  return readLedgerCsv(files, options);
}

async function listCsv(dir: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    return names.filter((name) => /\.csv$/i.test(name) && !name.startsWith('.')).sort();
  } catch {
    return null;
  }
}

async function readCsv(dir: string, name: string): Promise<CsvFile | null> {
  try {
    return { name, text: decodeText(await readFile(join(dir, name))) };
  } catch {
    return null;
  }
}

function refuse(code: LedgerRefusal['code'], message: string, wayOut: string): LedgerRefusal {
  return { outcome: 'refused', code, message, wayOut, report: [] };
}
