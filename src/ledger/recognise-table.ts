import { COLUMN_WORDS, type Field, TABLE_KINDS, type TableKind } from './column-words.ts';

/** Where the fields of a table stand. `twice` is a title that two columns bear. */
export type TablePlan = {
  readonly kind: TableKind;
  readonly columns: Columns;
  readonly twice: string | null;
};

export type Columns = Partial<Readonly<Record<Field, number>>>;

/** The words of each field, folded, the most telling first. */
const WORDS = Object.fromEntries(TABLE_KINDS.map((kind) => [kind, wordsOf(kind)])) as Readonly<
  Record<TableKind, readonly (readonly [Field, readonly string[]])[]>
>;

/** Tells customers, invoices and payments by their headers alone: of the complete tables, the one that explains most. */
export function recogniseTable(header: readonly string[]): TablePlan | null {
  const plans = TABLE_KINDS.map((kind) => planOf(kind, header)).filter(isComplete);
  return plans.reduce<TablePlan | null>(
    (best, plan) => (best && sizeOf(best) >= sizeOf(plan) ? best : plan),
    null,
  );
}

/** How many columns the best table explains, complete or not: tells the right separator from the wrong ones. */
export function columnsKnown(header: readonly string[]): number {
  return Math.max(...TABLE_KINDS.map((kind) => sizeOf(planOf(kind, header))));
}

/** Each field takes the column with its most telling word: "Rechnungsnummer" before "Belegnummer". */
function planOf(kind: TableKind, header: readonly string[]): TablePlan {
  const titles = header.map(foldTitle);
  const columns: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  for (const [field, words] of WORDS[kind]) {
    const word = words.find((candidate) => titles.some((title, at) => title === candidate && !taken.has(at)));
    if (word === undefined) continue;
    const at = titles.findIndex((title, index) => title === word && !taken.has(index));
    columns[field] = at;
    taken.add(at);
  }
  const twice = [...taken].find(
    (at) => titles.lastIndexOf(titles[at] ?? '') !== titles.indexOf(titles[at] ?? ''),
  );
  return { kind, columns, twice: twice === undefined ? null : (header[twice] ?? null) };
}

function isComplete(plan: TablePlan): boolean {
  return COLUMN_WORDS[plan.kind].needs.every((oneOf) =>
    oneOf.some((field) => plan.columns[field] !== undefined),
  );
}

function sizeOf(plan: TablePlan): number {
  return Object.keys(plan.columns).length;
}

function wordsOf(kind: TableKind): readonly (readonly [Field, readonly string[]])[] {
  const rows = Object.entries(COLUMN_WORDS[kind].words) as [Field, string][];
  return rows.map(([field, words]) => [field, words.split('|').map(foldTitle)] as const);
}

/** Letters and digits only, so that `N° Facture`, `no_facture` and `NO FACTURE` agree, and `Fälligkeit`, `Faelligkeit`. */
function foldTitle(title: string): string {
  return title
    .slice(0, 80)
    .replace(/[°º]/g, 'o')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/([aou])e/g, '$1');
}
