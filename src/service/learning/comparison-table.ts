import type { Comparison } from '#reading/learned/company/compare-models.ts';

const HEADER = ['kind', 'lessons', 'right now', 'learned anew', 'better', 'worse'];
const GAP = '  ';

/** Kind by kind how many of the lessons held back are right, with a line for all. */
export function comparisonTable(rows: readonly Comparison[]): string {
  const cells = [HEADER, ...[...rows, sumOf(rows)].map(rowOf)];
  const widths = HEADER.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join(GAP),
    )
    .join('\n');
}

/** All kinds together. */
export function sumOf(rows: readonly Comparison[]): Comparison {
  const start = { kind: 'all', lessons: 0, before: 0, after: 0, better: 0, worse: 0 };
  return rows.reduce(
    (sum, row) => ({
      kind: 'all',
      lessons: sum.lessons + row.lessons,
      before: sum.before + row.before,
      after: sum.after + row.after,
      better: sum.better + row.better,
      worse: sum.worse + row.worse,
    }),
    start,
  );
}

function rowOf({ kind, lessons, before, after, better, worse }: Comparison): readonly string[] {
  return [kind === 'none' ? 'nothing said' : kind, ...[lessons, before, after, better, worse].map(String)];
}
