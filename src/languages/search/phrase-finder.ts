import { phrasing, saysAny } from '../phrasing.ts';
import { indexPatterns, mayMatch, type PatternIndex } from './pattern-index.ts';

/** Rows of phrases, to be found together in a folded text without trying each of their words. */
export type PhraseFinder<Row> = {
  readonly index: PatternIndex;
  readonly patterns: readonly { readonly row: Row; readonly pattern: RegExp }[];
};

/** Makes rows ready to be found, once; `wordsOf` tells the words of a row, see `phrasing`. */
export function phraseFinder<Row>(
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly string[],
): PhraseFinder<Row> {
  const patterns = rows.flatMap((row) => wordsOf(row).map((words) => ({ row, pattern: phrasing([words]) })));
  return { index: indexPatterns(patterns.map(({ pattern }) => pattern)), patterns };
}

/** The rows of which some words stand in the text, in their order. */
export function rowsSaid<Row>({ index, patterns }: PhraseFinder<Row>, folded: string): readonly Row[] {
  const said: Row[] = [];
  for (const number of mayMatch(index, folded)) {
    const one = patterns[number];
    if (one && said.at(-1) !== one.row && saysAny(folded, one.pattern)) said.push(one.row);
  }
  return said;
}
