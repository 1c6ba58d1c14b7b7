import { matchesOf } from '#base/matches.ts';
import type { LabelKind } from '#languages/shape/reference-words.ts';
import { labelEndingAt } from './labels.ts';
import type { NumberChunk } from './number-chunks.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { type Scan, tokenFrom } from './tokens.ts';

/** A column of a table of plain text: what its heading says its numbers are. */
type Column = { readonly start: number; readonly kind: LabelKind | null };
/** A heading line and the lines below it up to the next blank one. */
export type Table = {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Column[];
  readonly isTabbed: boolean;
};

/** Cells are parted by two spaces, a tab or a bar. */
const CELL = /[^\s|](?:[^\s|]|[ \u00a0](?![ \u00a0|]))*/g;
const MIN_COLUMNS = 2;
/** Headings are short; a longer line is a sentence. */
const MAX_LINE = 200;
/** How far a number may stand left of its heading. */
const SLACK = 2;
const MAX_TABLES = 50;

/** The tables of a text whose headings name at least one kind of number. */
export function tablesIn(scan: Scan, lookup: ReferenceLookup): readonly Table[] {
  const tables: Table[] = [];
  let start = 0;
  for (const line of scan.text.split('\n')) {
    if (tables.length >= MAX_TABLES) break;
    const columns = columnsOf(scan, { start, line }, lookup);
    const below = start + line.length + 1;
    if (columns)
      tables.push({ start: below, end: endOf(scan.text, below), columns, isTabbed: /[\t|]/.test(line) });
    start = below;
  }
  return tables;
}

/** What the heading over a number says it is; null where it stands in no such column. */
export function columnKind(scan: Scan, chunk: NumberChunk, tables: readonly Table[]): LabelKind | null {
  const table = tables.findLast((one) => chunk.start >= one.start && chunk.start < one.end);
  if (!table) return null;
  const lineStart = scan.text.lastIndexOf('\n', chunk.start - 1) + 1;
  const before = scan.text.slice(lineStart, chunk.start);
  if (table.isTabbed) return table.columns[(before.match(/[\t|]/g) ?? []).length]?.kind ?? null;
  return table.columns.findLast((column) => column.start <= before.length + SLACK)?.kind ?? null;
}

function columnsOf(
  scan: Scan,
  { start, line }: { start: number; line: string },
  lookup: ReferenceLookup,
): readonly Column[] | null {
  if (line.length > MAX_LINE || /\d/.test(line) || !/ {2}|[\t|]/.test(line)) return null;
  const cells = /[\t|]/.test(line)
    ? tabbedCells(line)
    : matchesOf(CELL, line).map((cell) => ({ at: cell.index, text: cell[0] }));
  const columns = cells.map(({ at, text }) => ({
    start: at,
    kind: kindOf(scan, start + at + text.length, lookup),
  }));
  const isTable = columns.length >= MIN_COLUMNS && columns.some(({ kind }) => kind !== null);
  return isTable ? columns : null;
}

function tabbedCells(line: string): readonly { at: number; text: string }[] {
  let at = 0;
  return line.split(/[\t|]/).map((text) => {
    const cell = { at, text: text.trimEnd() };
    at += text.length + 1;
    return cell;
  });
}

/** The kind named at the end of a cell, a number word behind it not counted: "Invoice no." */
function kindOf(scan: Scan, cellEnd: number, lookup: ReferenceLookup): LabelKind | null {
  let last = tokenFrom(scan.tokens, cellEnd) - 1;
  if (lookup.numberWords.has(scan.tokens[last]?.word ?? '') && !labelEndingAt(scan, last, lookup)) last -= 1;
  return labelEndingAt(scan, last, lookup);
}

function endOf(text: string, from: number): number {
  const blank = /\n[ \t]*\n/g;
  blank.lastIndex = Math.max(0, from - 1);
  return blank.exec(text)?.index ?? text.length;
}
