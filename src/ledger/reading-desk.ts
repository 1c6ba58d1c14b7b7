import type { CalendarDate } from '#base/calendar-date.ts';
import type { CurrencyCode, Money } from '#base/money.ts';
import type { Field } from './column-words.ts';
import { readCurrency } from './currency-codes.ts';
import { type BadCell, badCell, type LedgerProblem, type RawRow, type RawTable } from './ledger-read.ts';
import { type DecimalMark, decimalMarkOf, readAmountCell } from './read-cell-amount.ts';
import { type DateOrder, dateOrderOf, isDateProblem, readDateCell } from './read-cell-date.ts';
import type { Columns, TablePlan } from './recognise-table.ts';

/** A table on the desk: where its fields stand, how its days and amounts are written, where complaints go. */
export type Desk = {
  readonly table: RawTable;
  readonly columns: Columns;
  readonly order: DateOrder;
  readonly mark: DecimalMark;
  readonly complain: (bad: BadCell) => void;
};

const DATE_FIELDS: readonly Field[] = ['issuedOn', 'dueOn', 'paidOn'];
const AMOUNT_FIELDS: readonly Field[] = ['amount', 'open', 'creditLimit'];

/** Lays a table out: every cell of a file bears witness on how the file writes days and amounts. */
export function layOut(table: RawTable, plan: TablePlan, complain: (bad: BadCell) => void): Desk {
  const { columns } = plan;
  return {
    table,
    columns,
    order: dateOrderOf(cellsOf(table, columns, DATE_FIELDS)),
    mark: decimalMarkOf(cellsOf(table, columns, AMOUNT_FIELDS)),
    complain,
  };
}

/** The rows that have as many cells as the header; the others are complained of. */
export function soundRows(desk: Desk): readonly RawRow[] {
  const width = desk.table.header.length;
  return desk.table.rows.filter((row) => {
    const isSound = row.cells.length === width;
    if (!isSound) complainOf(desk, row, null, 'wrong-cell-count');
    return isSound;
  });
}

/** The cell of a field, trimmed; empty where the table has no such column. */
export function cellOf(desk: Desk, row: RawRow, field: Field): string {
  const at = desk.columns[field];
  return at === undefined ? '' : (row.cells[at] ?? '').trim();
}

export function hasColumn(desk: Desk, field: Field): boolean {
  return desk.columns[field] !== undefined;
}

export function complainOf(desk: Desk, row: RawRow, field: Field | null, problem: LedgerProblem): void {
  const at = field ? desk.columns[field] : undefined;
  const column = at === undefined ? field : (desk.table.header[at] ?? null);
  const value = field ? cellOf(desk, row, field) : row.cells.join(' | ').slice(0, 200);
  desk.complain(badCell({ file: desk.table.file, line: row.line, column, value }, problem));
}

/** A cell that must not be empty; null, with a complaint, when it is. */
export function neededCell(desk: Desk, row: RawRow, field: Field): string | null {
  const cell = cellOf(desk, row, field);
  if (!cell) complainOf(desk, row, field, 'missing');
  return cell || null;
}

/** A day; null, with a complaint, when the cell is empty or no day. */
export function neededDay(desk: Desk, row: RawRow, field: Field): CalendarDate | null {
  const cell = neededCell(desk, row, field);
  if (!cell) return null;
  const on = readDateCell(cell, desk.order);
  if (!isDateProblem(on)) return on;
  complainOf(desk, row, field, on);
  return null;
}

/** An amount of the currency; null, with a complaint, when the cell is empty or no amount. */
export function neededAmount(
  desk: Desk,
  row: RawRow,
  asked: { field: Field; currency: CurrencyCode },
): Money | null {
  const cell = neededCell(desk, row, asked.field);
  if (!cell) return null;
  const amount = readAmountCell(cell, desk.mark, asked.currency);
  if (typeof amount === 'object') return amount;
  complainOf(desk, row, asked.field, amount);
  return null;
}

/** The currency of a row, or the one it takes over when the cell is empty; null, with a complaint, when neither is one. */
export function currencyOf(
  desk: Desk,
  row: RawRow,
  otherwise: CurrencyCode | undefined,
): CurrencyCode | null {
  const cell = cellOf(desk, row, 'currency');
  if (!cell && otherwise) return otherwise;
  const code = readCurrency(cell);
  if (!code) complainOf(desk, row, 'currency', cell ? 'unknown-currency' : 'missing');
  return code;
}

function* cellsOf(table: RawTable, columns: Columns, fields: readonly Field[]): Generator<string> {
  const at = fields.flatMap((field) => columns[field] ?? []);
  for (const row of table.rows) {
    for (const index of at) yield (row.cells[index] ?? '').trim();
  }
}
