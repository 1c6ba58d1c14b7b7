import { LANGUAGES } from '#languages/index.ts';
import { foldWord, stemOf } from './stems.ts';

/** A mail names its matter in its first words; more than these would match everything. */
const MAX_WORDS = 60;
/** Letters: shorter words are grammar in all our languages; short names in capitals (VAT, RFA) count from three. */
const MIN_LETTERS = 4;
/** Letters in a row, or a figure of three digits and more: a delivery note, a sum, a length. */
const WORD = /\p{L}{3,40}|\d[\d.,]{1,14}\d/gu;
/** A year names no matter. */
const YEAR = /^20\d\d$/;
/** Characters of one text that are looked at. */
const MAX_TEXT = 20_000;

/**
 * Words that may name the matter of a mail ("lids", "ripon"), folded, as first met: what is left when the words of
 * our trade and the names in `leaveOut` (customer, people) are taken away. Needs no list per language.
 */
export function matterWordsOf(texts: readonly string[], leaveOut: readonly string[]): readonly string[] {
  const trade = tradeWords();
  const names = new Set(leaveOut.flatMap((text) => wordsIn(text)).map(({ stem }) => stem));
  const kept = texts
    .flatMap((text) => wordsIn(text))
    .filter(({ word, stem }) => isTelling(word) && !trade.has(stem) && !names.has(stem));
  const byStem = new Map(kept.toReversed().map(({ word, stem }) => [stem, foldWord(word)]));
  return [...byStem.values()].toReversed().slice(0, MAX_WORDS);
}

function isTelling(word: string): boolean {
  return (word.length >= MIN_LETTERS || word === word.toUpperCase()) && !YEAR.test(word);
}

function wordsIn(text: string): { readonly word: string; readonly stem: string }[] {
  const words = text.slice(0, MAX_TEXT).match(WORD) ?? [];
  const stems = new Map([...new Set(words)].map((word) => [word, stemOf(word)]));
  return words.map((word) => ({ word, stem: stems.get(word) ?? word }));
}

let known: ReadonlySet<string> | null = null;

/** Stems of the words in the folders of our languages: they speak of any matter, so they name none. */
function tradeWords(): ReadonlySet<string> {
  known ??= new Set(textsIn(withoutGoods()).flatMap((text) => wordsIn(text).map(({ stem }) => stem)));
  return known;
}

/** What is counted ("bottles", "drums"), and what befalls it ("torn"), are what a matter is about; pieces of letters are no words. */
function withoutGoods(): readonly unknown[] {
  return Object.values(LANGUAGES).map((language) => ({
    ...language,
    profile: {},
    concepts: {},
    numbers: { ...language.numbers, units: [] },
  }));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof RegExp) return [value.source];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}
