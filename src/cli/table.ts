/** Longest cell of a table on a terminal. */
const MAX_CELL = 40;
const GAP = '  ';
/** Line breaks and control characters: a mail must not steer the terminal. */
const CONTROL = /[\p{Cc}\p{Cf}]+/gu;

/** Rows as aligned text, the first row being the header; columns named in `right` are aligned to the right. */
export function tableOf(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const cells = rows.map((row) => row.map(cut));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, at) => pad(cell, widths[at] ?? 0, right.includes(at)))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}

function cut(cell: string): string {
  const plain = cell.slice(0, MAX_CELL * 10).replace(CONTROL, ' ');
  const letters = [...plain];
  return letters.length > MAX_CELL ? `${letters.slice(0, MAX_CELL - 1).join('')}…` : plain;
}

function widthOf(cell: string): number {
  return [...cell].length;
}

function pad(cell: string, width: number, isRight: boolean): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isRight ? spaces + cell : cell + spaces;
}
