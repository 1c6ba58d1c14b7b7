/** Prints rows as a table with figures right-aligned. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, at) => Math.max(...cells.map((row) => String(row[at] ?? '').length)));
  for (const row of cells) console.log(row.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join('  '));
}

function pad(cell: string, width: number, at: number): string {
  return at === 0 ? cell.padEnd(width) : cell.padStart(width);
}
