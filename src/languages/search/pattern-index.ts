import type { Needed } from './needs.ts';
import { needsOfPattern } from './needs-of-pattern.ts';
import { CODE_BITS, codesOf, type TextCodes } from './text-codes.ts';

/**
 * Many patterns, so indexed that those which cannot match in a text are left out without being run: a text is walked
 * over once, and the words in it that patterns need are looked up by runs of three codes. Words stand in rows of
 * numbers, each word behind the ones before it.
 */
export type PatternIndex = {
  /** For each run of three codes the first word that is looked up by it, plus one. */
  readonly first: Uint16Array;
  /** For each word the next one that is looked up by the same run, plus one. */
  readonly next: Uint16Array;
  /** For each word how far behind its start that run stands. */
  readonly anchor: Uint8Array;
  readonly codes: Rows<Uint8Array>;
  /** For each word the patterns that need it, each with the bit of that need. */
  readonly patterns: Rows<Uint16Array>;
  readonly bits: Uint8Array;
  /** For each pattern the bits of all its needs. */
  readonly full: Uint8Array;
  /** The patterns that need nothing. */
  readonly needless: readonly number[];
  /** Room for a text: for each pattern the bits of the needs that are met, and the patterns of which any is. */
  readonly met: Uint8Array;
  readonly touched: Uint16Array;
};

/** Lists behind each other in one array: the list `at` begins at `starts[at]` and ends before `starts[at + 1]`. */
type Rows<Values> = { readonly starts: Uint32Array; readonly values: Values };

/** Codes by which words are looked up. */
const RUN = 3;
const RUNS = 2 ** (RUN * CODE_BITS);

/** Indexes patterns by the words that they need, once. They are run on folded text. */
export function indexPatterns(patterns: readonly RegExp[]): PatternIndex {
  const needs = patterns.map(needsOfPattern);
  const words = [...neededWords(needs)];
  const met = words.map(([, list]) => list);
  const patternsOf = met.map((list) => list.map(({ pattern }) => pattern));
  return {
    ...anchored(words.map(([word]) => word)),
    patterns: { starts: startsOf(patternsOf), values: Uint16Array.from(patternsOf.flat()) },
    bits: Uint8Array.from(met.flat(), ({ bit }) => bit),
    full: Uint8Array.from(needs, ({ length }) => 2 ** length - 1),
    needless: needs.flatMap(({ length }, pattern) => (length === 0 ? [pattern] : [])),
    met: new Uint8Array(patterns.length),
    touched: new Uint16Array(patterns.length),
  };
}

/** The numbers of the patterns that may match in the text, rising: all others cannot. */
export function mayMatch(index: PatternIndex, folded: string): readonly number[] {
  const { met, full, needless } = index;
  const may = [...needless];
  const touched = meetNeeds(index, codesOf(folded));
  for (let at = 0; at < touched; at++) {
    const pattern = index.touched[at] ?? 0;
    if (met[pattern] === full[pattern]) may.push(pattern);
    met[pattern] = 0;
  }
  return may.length > 1 ? may.sort((a, b) => a - b) : may;
}

/** Sets the bits of the needs that are met in a text, and tells of how many patterns. */
function meetNeeds(index: PatternIndex, text: TextCodes): number {
  const { first, next, anchor, codes } = index;
  let run = 0;
  let touched = 0;
  for (let end = 0; end < text.length; end++) {
    run = ((run << CODE_BITS) & (RUNS - 1)) | (text.codes[end] ?? 0);
    for (let word = (first[run] ?? 0) - 1; word >= 0; word = (next[word] ?? 0) - 1) {
      text.at = end - RUN + 1 - (anchor[word] ?? 0);
      if (stands(codes, word, text)) touched = meet(index, word, touched);
    }
  }
  return touched;
}

/** Sets the bits of the needs that a word meets; tells how many patterns are touched by now. */
function meet({ patterns, bits, met, touched }: PatternIndex, word: number, before: number): number {
  let count = before;
  const last = patterns.starts[word + 1] ?? 0;
  for (let at = patterns.starts[word] ?? 0; at < last; at++) {
    const pattern = patterns.values[at] ?? 0;
    if (met[pattern] === 0) touched[count++] = pattern;
    met[pattern] = (met[pattern] ?? 0) | (bits[at] ?? 0);
  }
  return count;
}

/** Whether a word stands at the place of the text that is looked at. */
function stands({ starts, values }: Rows<Uint8Array>, word: number, { codes, at }: TextCodes): boolean {
  const start = starts[word] ?? 0;
  const length = (starts[word + 1] ?? 0) - start;
  for (let i = 0; i < length; i++) if (values[start + i] !== codes[at + i]) return false;
  return true;
}

type Met = { readonly pattern: number; readonly bit: number };

/** For each word the needs that it meets. */
function neededWords(needs: readonly (readonly Needed[])[]): ReadonlyMap<string, readonly Met[]> {
  const byWord = new Map<string, Met[]>();
  for (const [pattern, lists] of needs.entries()) {
    for (const [need, words] of lists.entries()) {
      for (const word of words) {
        const met = byWord.get(word) ?? [];
        met.push({ pattern, bit: 2 ** need });
        byWord.set(word, met);
      }
    }
  }
  return byWord;
}

/** Words to be looked up, each by the run of its codes that stands in the fewest of them. */
function anchored(words: readonly string[]): Pick<PatternIndex, 'first' | 'next' | 'anchor' | 'codes'> {
  const lists = words.map((word) => Array.from(word, (unit) => unit.charCodeAt(0)));
  const often = new Uint16Array(RUNS);
  for (const run of lists.flatMap(runsOf)) often[run] = (often[run] ?? 0) + 1;
  const first = new Uint16Array(RUNS);
  const next = new Uint16Array(words.length);
  const anchor = Uint8Array.from(lists, (codes, word) => {
    const runs = runsOf(codes);
    const seldom = Math.min(...runs.map((run) => often[run] ?? 0));
    const at = runs.findIndex((run) => often[run] === seldom);
    const run = runs[at] ?? 0;
    next[word] = first[run] ?? 0;
    first[run] = word + 1;
    return at;
  });
  return { first, next, anchor, codes: { starts: startsOf(lists), values: Uint8Array.from(lists.flat()) } };
}

function runsOf(codes: readonly number[]): readonly number[] {
  return codes.slice(RUN - 1).map((_, at) => runOf(codes, at));
}

function runOf(codes: readonly number[], at: number): number {
  return codes.slice(at, at + RUN).reduce((run, code) => (run << CODE_BITS) | code, 0);
}

function startsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}
