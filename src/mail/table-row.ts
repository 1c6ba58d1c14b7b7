/** The lines of each cell of one table row. */
export type TableRow = { readonly cells: (readonly string[])[] };

/** Between cells: a tab cannot stand inside a cell, where white space is collapsed. */
const CELL_GAP = '\t';
/** Lines in one cell up to which a row is data (an amount under a currency); more is page layout. */
const DATA_CELL_LINES = 3;

/** A data row is one line, its cells apart; a row that only lays out the page gives the lines of its cells. */
export function linesOfRow(row: TableRow): readonly string[] {
  const cells = row.cells.map((lines) => lines.filter((line) => line.trim() !== ''));
  const filled = cells.filter((lines) => lines.length > 0);
  const isData = filled.length > 1 && filled.every((lines) => lines.length <= DATA_CELL_LINES);
  if (!isData) return row.cells.flat();
  return [
    cells
      .map((lines) => lines.join(' '))
      .join(CELL_GAP)
      .trimEnd(),
  ];
}
