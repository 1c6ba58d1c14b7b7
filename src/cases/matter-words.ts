import { LANGUAGES } from '#languages/index.ts';

/** A mail names its matter in its first words; more than these would match everything. */
const MAX_WORDS = 60;
/** Letters: shorter words are grammar in all our languages; short names in capitals (VAT, RFA) count from three. */
const MIN_LETTERS = 4;
/** Letters by which two forms of one word agree: "plaque" and "plaques", "Platte" and "Platten". */
const STEM_LETTERS = 4;
const WORD = /\p{L}{3,40}/gu;
const ACCENT = /\p{M}/gu;
const ENDING = /[aeinosx]{1,2}$/;
/** Characters of one text that are looked at. */
const MAX_TEXT = 20_000;

/**
 * Words that may name the matter of a mail ("lids", "ripon"), folded, as first met: what is left when the words of
 * our trade and the names in `leaveOut` (customer, people) are taken away. Needs no list per language.
 */
export function matterWordsOf(texts: readonly string[], leaveOut: readonly string[]): readonly string[] {
  const left = new Set([
    ...tradeWords(),
    ...leaveOut.flatMap((text) => wordsIn(text)).map(({ stem }) => stem),
  ]);
  const kept = texts
    .flatMap((text) => wordsIn(text))
    .filter(({ word, stem }) => isTelling(word) && !left.has(stem));
  const byStem = new Map(kept.toReversed().map(({ word, stem }) => [stem, foldWord(word)]));
  return [...byStem.values()].toReversed().slice(0, MAX_WORDS);
}

/** Words of `some` that `others` has too, in any ending. */
export function sharedWords(some: readonly string[], others: readonly string[]): readonly string[] {
  const stems = new Set(others.map(stemOf));
  return some.filter((word) => stems.has(stemOf(word)));
}

/** Lower case, no accents: `Dépôt` → `depot`. */
function foldWord(word: string): string {
  return word.normalize('NFD').replace(ACCENT, '').toLowerCase();
}

function stemOf(word: string): string {
  const folded = foldWord(word);
  const stem = folded.replace(ENDING, '');
  return stem.length >= STEM_LETTERS ? stem : folded;
}

function isTelling(word: string): boolean {
  return word.length >= MIN_LETTERS || word === word.toUpperCase();
}

function wordsIn(text: string): { readonly word: string; readonly stem: string }[] {
  const words = text.slice(0, MAX_TEXT).match(WORD) ?? [];
  return words.map((word) => ({ word, stem: stemOf(word) }));
}

let known: ReadonlySet<string> | null = null;

/** Stems of every word in the folders of our languages: they speak of any matter, so they name none. */
function tradeWords(): ReadonlySet<string> {
  known ??= new Set(textsIn(LANGUAGES).flatMap((text) => wordsIn(text).map(({ stem }) => stem)));
  return known;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof RegExp) return [value.source];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}
