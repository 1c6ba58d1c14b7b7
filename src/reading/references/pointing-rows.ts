import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';
import { indexPatterns, mayMatch, type PatternIndex } from '#languages/search/pattern-index.ts';
import type { PointingRow, ReferenceWords } from '#languages/shape/reference-words.ts';
import { monthNames } from './month-names.ts';

/** A pointing row ready to be run on folded text. */
export type ReadyRow = {
  readonly row: PointingRow;
  /** The words up to a day or amount that must follow, or all of them. */
  readonly head: RegExp;
  readonly slot: 'day' | 'amount' | null;
  /** The words behind that day or amount; empty pattern where none. */
  readonly tail: RegExp | null;
  readonly months: ReadonlyMap<string, number>;
};

const SLOT = /\{(day|amount)\}/;
const EDGE = '0-9a-z\\u00DF-\\u024F';
const READY = new Map<LanguageCode, PointingRows>();

/** The pointing rows of a language, and an index of their heads. */
export type PointingRows = { readonly rows: readonly ReadyRow[]; readonly index: PatternIndex };

/** The pointing rows of a language, made ready once. */
export function pointingRowsOf(language: LanguageCode): PointingRows {
  const ready = READY.get(language) ?? readyRows(language);
  READY.set(language, ready);
  return ready;
}

/** The rows whose words may stand in a folded text. */
export function pointingRowsIn(language: LanguageCode, folded: string): readonly ReadyRow[] {
  const { rows, index } = pointingRowsOf(language);
  return mayMatch(index, folded).flatMap((number) => rows[number] ?? []);
}

function readyRows(language: LanguageCode): PointingRows {
  const rows = LANGUAGES[language].referenceWords.pointing.map((row) => readyRow(row, language));
  return { rows, index: indexPatterns(rows.map(({ head }) => head)) };
}

function readyRow(row: PointingRow, language: LanguageCode): ReadyRow {
  const words = LANGUAGES[language].referenceWords;
  const months = monthNames(language);
  const slot = SLOT.exec(row.words)?.[1] === 'day' ? 'day' : SLOT.test(row.words) ? 'amount' : null;
  const [head = '', tail = ''] = row.words.split(SLOT).filter((_, i) => i !== 1);
  const pattern = (part: string) => patternOf(part, { words, months });
  return {
    row,
    head: new RegExp(`(?<![${EDGE}])${pattern(head)}${slot ? '' : `(?![${EDGE}])`}`, 'g'),
    slot,
    tail: tail.trim() ? new RegExp(`${pattern(tail)}(?![${EDGE}])`, 'y') : null,
    months,
  };
}

type Lists = { readonly words: ReferenceWords; readonly months: ReadonlyMap<string, number> };

function patternOf(part: string, { words, months }: Lists): string {
  const lists: Readonly<Record<string, string>> = {
    one: anyOf(words.one),
    many: anyOf(words.many),
    credit: anyOf(words.credit),
    month: anyOf([...months.keys()]),
    count: `${anyOf(Object.keys(words.counts))}|[2-9]`,
    few: anyOf(Object.keys(words.counts)),
  };
  const used = new Set<string>();
  return foldText(part)
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ /g, '[ \n]{1,3}')
    .replace(/(?:\[ \n\]\{1,3\})?\{end\}/g, () => endOf(words))
    .replace(/\{([a-z]+)\}/g, (_, list: string) => named(list, lists[list] ?? '', used));
}

/** The end of the phrase: punctuation, the end of the line, or one of the words that may follow. */
function endOf({ after }: ReferenceWords): string {
  return `(?=[ \t]{0,9}(?:$|[\n.,;:!?)(–-])|[ ]{1,2}(?:${anyOf(after)})(?![${EDGE}]))`;
}

/** A group named for its list; a list used twice in one row is named `many1`, `many2` … */
function named(list: string, words: string, used: Set<string>): string {
  const name = `${list}${used.size + 1}`;
  used.add(name);
  return `(?<${name}>${words})`;
}

/** What the words of a list held in a match: `held(groups, 'month')`. */
export function heldIn(
  groups: Readonly<Record<string, string | undefined>>,
  list: string,
): string | undefined {
  return Object.entries(groups).find(([name, words]) => name.startsWith(list) && words !== undefined)?.[1];
}

function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => foldText(word).replace(/ /g, '[ \n]{1,3}'))
    .join('|');
}
