import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from './print-table.ts';

/** Tables that `--write` puts into docs/measures.md, each between `<!-- table: name -->` and `<!-- end -->`. */
const MEASURES = join(import.meta.dirname, '..', '..', 'docs', 'measures.md');

export type Table = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** Prints a table under its name; with `--write` it also takes its place in docs/measures.md. */
export function showTable({ name, head, rows }: Table): void {
  console.log(`\n${name}`);
  printTable(head, rows);
  if (process.argv.includes('--write')) writeTable({ name, head, rows });
}

function writeTable({ name, head, rows }: Table): void {
  const text = readFileSync(MEASURES, 'utf8');
  const opening = `<!-- table: ${name} -->\n`;
  const start = text.indexOf(opening);
  const end = text.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) {
    console.error(`docs/measures.md has no place for it: ${opening.trim()}`);
    process.exitCode = 1;
    return;
  }
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
  writeFileSync(MEASURES, text.slice(0, start + opening.length) + lines.join('') + text.slice(end));
}
