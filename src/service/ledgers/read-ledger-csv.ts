import { type CsvError, parse } from 'csv-parse/sync';
import {
  type BadCell,
  badCell,
  type LedgerOptions,
  type LedgerRead,
  type RawRow,
  type RawTable,
} from '#ledger/ledger-read.ts';
import { readLedger } from '#ledger/read-ledger.ts';
import { columnsKnown } from '#ledger/recognise-table.ts';

export type CsvFile = { readonly name: string; readonly text: string };

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Excel's own line above the header that names the separator. */
const EXCEL_SEPARATOR_LINE = /^sep=.\r?\n/;

/** A header longer than this is no header: nothing is gained by looking on for its end. */
const LONGEST_HEADER = 20_000;

/** Reads a ledger from the texts of CSV files; separators, quotes and byte order marks are found out. */
export function readLedgerCsv(files: readonly CsvFile[], options: LedgerOptions): LedgerRead {
  const tables: RawTable[] = [];
  const broken: BadCell[] = [];
  for (const file of files) {
    const read = readTable(file);
    if ('problem' in read) broken.push(read);
    else tables.push(read);
  }
  return readLedger(tables, options, broken);
}

function readTable(file: CsvFile): RawTable | BadCell {
  const bare = file.text.replace(/^\uFEFF/, '');
  const text = bare.replace(EXCEL_SEPARATOR_LINE, '');
  try {
    const [header, ...rows] = readRows(text, separatorOf(text));
    const skipped = bare.length === text.length ? 0 : 1;
    return {
      file: file.name,
      header: header?.cells ?? [],
      rows: skipped ? rows.map((row) => ({ ...row, line: row.line + skipped })) : rows,
    };
  } catch (error) {
    const { lines = 1 } = error as CsvError & { lines?: number };
    return badCell({ file: file.name, line: lines, column: null, value: '' }, 'broken-quotes');
  }
}

/** The separator under which the header names the most columns we know. */
function separatorOf(text: string): string {
  const line = text.slice(0, LONGEST_HEADER).split(/\r?\n/, 1)[0] ?? '';
  const known = SEPARATORS.map((separator) => columnsKnown(line.replaceAll('"', '').split(separator)));
  return SEPARATORS[known.indexOf(Math.max(...known))] ?? ',';
}

/** All records with the line each begins on. Equal cells are one string in memory: a ledger repeats itself. */
function readRows(text: string, separator: string): RawRow[] {
  const rows: RawRow[] = [];
  const kept = new Map<string, string>();
  parse(text, {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }) => {
      const breaks = cells.reduce(
        (sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0),
        0,
      );
      if (cells.some((cell) => cell !== ''))
        rows.push({ line: lines - breaks, cells: cells.map((cell) => keepOne(cell, kept)) });
      return null;
    },
  });
  return rows;
}

/** Cells beyond this many different ones are mostly numbers of their own: not worth remembering. */
const REMEMBERED_CELLS = 20_000;

function keepOne(cell: string, kept: Map<string, string>): string {
  const known = kept.get(cell);
  if (known === undefined && kept.size < REMEMBERED_CELLS) kept.set(cell, cell);
  return known ?? cell;
}
