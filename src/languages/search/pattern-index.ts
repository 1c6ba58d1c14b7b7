import type { Needed } from './needs.ts';
import { needsOfPattern } from './needs-of-pattern.ts';
import { codesOf, type TextCodes } from './text-codes.ts';
import { automatonOf, START, stepOn } from './word-automaton.ts';

/**
 * Many patterns, so indexed that those which cannot match in a text are left out without being run: the words in it
 * that patterns need are found together.
 */
export type PatternIndex = {
  /** The states of a text, see `WordAutomaton`. */
  readonly next: Uint16Array;
  /** For each state where its needs begin; they end where those of the next state begin. */
  readonly starts: Int32Array;
  /** Needs that are met: the pattern, and which of its needs by their bits. */
  readonly needs: Uint16Array;
  /** For each pattern the bits of all its needs. */
  readonly full: Uint8Array;
  /** The patterns that need nothing. */
  readonly needless: readonly number[];
  /** Room for a text: for each pattern the bits of the needs that are met, and the patterns of which any is. */
  readonly met: Uint8Array;
  readonly touched: Uint16Array;
};

/** Bits of a pattern's needs, below its number. */
const NEED_BITS = 4;
const NEEDS = 2 ** NEED_BITS - 1;

/** Codes of a word that are looked for: with more, states fill the cache and leave out hardly a pattern more. */
const MOST_CODES = 12;

/** Indexes patterns by the words that they need, once. They are run on folded text. */
export function indexPatterns(patterns: readonly RegExp[]): PatternIndex {
  const needs = patterns.map(needsOfPattern);
  const byWord = neededWords(needs);
  const { next, ends } = automatonOf([...byWord.keys()]);
  const ofWords = [...byWord.values()];
  const ofStates = ends.map((words) => joined(words.flatMap((word) => ofWords[word] ?? [])));
  return {
    next,
    starts: startsOf(ofStates),
    needs: Uint16Array.from(ofStates.flat()),
    full: Uint8Array.from(needs, ({ length }) => 2 ** length - 1),
    needless: needs.flatMap(({ length }, pattern) => (length === 0 ? [pattern] : [])),
    met: new Uint8Array(patterns.length),
    touched: new Uint16Array(patterns.length),
  };
}

/** The numbers of the patterns that may match in the text, rising: all others cannot. */
export function mayMatch(index: PatternIndex, folded: string): readonly number[] {
  const { met, full, needless, touched } = index;
  const may = needless.slice();
  const count = meetNeeds(index, codesOf(folded));
  for (let at = 0; at < count; at++) {
    const pattern = touched[at] ?? 0;
    if (met[pattern] === full[pattern]) putInOrder(may, pattern);
    met[pattern] = 0;
  }
  return may;
}

/** A handful of numbers is put in order sooner than sorted. */
function putInOrder(rising: number[], number: number): void {
  let at = rising.length;
  for (; at > 0 && (rising[at - 1] ?? 0) > number; at--) rising[at] = rising[at - 1] ?? 0;
  rising[at] = number;
}

/** Sets the bits of the needs that are met in a text, and tells of how many patterns. */
function meetNeeds(index: PatternIndex, { codes, length }: TextCodes): number {
  const { next, starts } = index;
  let state = START;
  let count = 0;
  for (let at = 0; at < length; at++) {
    state = stepOn(next, state, codes[at] ?? 0);
    const first = starts[state] ?? 0;
    const last = starts[state + 1] ?? 0;
    if (first < last) count = meet(index, { first, last }, count);
  }
  return count;
}

function meet(
  { needs, met, touched }: PatternIndex,
  { first, last }: { first: number; last: number },
  before: number,
): number {
  let count = before;
  for (let at = first; at < last; at++) {
    const need = needs[at] ?? 0;
    const pattern = need >> NEED_BITS;
    if (met[pattern] === 0) touched[count++] = pattern;
    met[pattern] = (met[pattern] ?? 0) | (need & NEEDS);
  }
  return count;
}

/** For each word the needs that it meets. */
function neededWords(needs: readonly (readonly Needed[])[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [pattern, lists] of needs.entries()) {
    for (const [need, words] of lists.entries()) {
      for (const word of words.map((whole) => whole.slice(0, MOST_CODES))) {
        const met = byWord.get(word) ?? [];
        met.push((pattern << NEED_BITS) | (2 ** need));
        byWord.set(word, met);
      }
    }
  }
  return byWord;
}

/** The needs of each pattern in one. */
function joined(needs: readonly number[]): readonly number[] {
  const bits = new Map<number, number>();
  for (const need of needs) bits.set(need >> NEED_BITS, (bits.get(need >> NEED_BITS) ?? 0) | need);
  return [...bits.values()];
}

function startsOf(lists: readonly (readonly number[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}
