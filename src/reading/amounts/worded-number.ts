import { foldText } from '#languages/phrasing.ts';
import type { Numbers } from '#languages/shape/numbers.ts';
import { type Token, wordsOf } from '../references/tokens.ts';
import { numberOf, type Piece } from './number-pieces.ts';

/** A number in words: its value and the first of its tokens. */
export type WordedNumber = { readonly value: number; readonly first: number };

/** Words, and phrases by their words with a space between, and what they do in a number. */
export type NumberWords = {
  readonly pieces: ReadonlyMap<string, Piece>;
  /** The last words of phrases, and the last two letters of words: where they are missing, nothing need be taken apart. */
  readonly phraseEnds: ReadonlySet<string>;
  readonly wordEnds: ReadonlySet<string>;
};

/** Tokens of the longest number that anyone writes out. */
const MAX_TOKENS = 12;
/** Letters of the longest compound that is taken apart ("neunhundertneunundneunzigtausend…"). */
const MAX_COMPOUND = 60;
/** Letters by which the end of a compound is told; no word in one is shorter. */
const ENDING = 2;
/** Words of the longest phrase: "three quarters of a". */
const MAX_PHRASE = 4;

/** The number words of a language, ready to be looked up. */
export function numberWordsOf(numbers: Numbers): NumberWords {
  const pieces: [string, Piece][] = [];
  for (const word of numbers.joiners) pieces.push([foldText(word), { does: 'join', value: 0 }]);
  for (const word of numbers.points) pieces.push([foldText(word), { does: 'point', value: 0 }]);
  for (const [word, value] of Object.entries(numbers.words))
    pieces.push([foldText(word), { does: 'add', value }]);
  for (const [word, value] of Object.entries(numbers.multipliers)) {
    pieces.push([foldText(word), { does: 'times', value }]);
  }
  for (const [phrase, value] of Object.entries(numbers.parts))
    pieces.push([wordsOf(phrase).join(' '), { does: 'part', value }]);
  const names = pieces.map(([name]) => name);
  return {
    pieces: new Map(pieces),
    phraseEnds: new Set(
      names.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1) ?? ''),
    ),
    wordEnds: new Set(['', ...names.map((name) => name.slice(-ENDING))]),
  };
}

/** The number in words that ends with the token before `end`; null where there is none. */
export function wordedNumberBefore(
  tokens: readonly Token[],
  end: number,
  words: NumberWords,
): WordedNumber | null {
  const pieces: (readonly Piece[])[] = [];
  const starts: number[] = [];
  let first = end;
  while (first > 0 && end - first < MAX_TOKENS) {
    const phrase = phraseBefore(tokens, first, words);
    const read = phrase ? [phrase.piece] : piecesOf(tokens[first - 1]?.word ?? '', words);
    if (!read) break;
    pieces.unshift(read);
    starts.unshift(phrase ? phrase.first : first - 1);
    first = starts[0] ?? 0;
  }
  while (opensNothing(pieces)) {
    pieces.shift();
    starts.shift();
  }
  const value = numberOf(pieces.flat());
  return value === null ? null : { value, first: starts[0] ?? end };
}

/** "and two thousand", "in the second half two thousand": a part begins a number only before what it is a part of. */
function opensNothing([first, next]: readonly (readonly Piece[])[]): boolean {
  if (!first) return false;
  const isPart = first.length === 1 && first[0]?.does === 'part';
  if (isPart) return next !== undefined && next[0]?.does !== 'times';
  return first.every(({ does }) => does === 'join' || does === 'point');
}

/** A phrase whose last word is the token before `end`: "and a half". */
function phraseBefore(
  tokens: readonly Token[],
  end: number,
  { pieces, phraseEnds }: NumberWords,
): { readonly piece: Piece; readonly first: number } | null {
  if (!phraseEnds.has(tokens[end - 1]?.word ?? '')) return null;
  for (let length = Math.min(MAX_PHRASE, end); length > 1; length -= 1) {
    const said = tokens.slice(end - length, end).map(({ word }) => word);
    const piece = pieces.get(said.join(' '));
    if (piece) return { piece, first: end - length };
  }
  return null;
}

/** The pieces of one token; null where it is no number word, nor made of such. */
export function piecesOf(word: string, words: NumberWords): readonly Piece[] | null {
  const whole = words.pieces.get(word);
  if (whole) return [whole];
  if (word.length > MAX_COMPOUND || !words.wordEnds.has(word.slice(-ENDING))) return null;
  return splitCompound(word, words);
}

/** Takes `zweitausendfunfhundert` apart: from the end, the pieces of every rest that can be read. */
function splitCompound(word: string, { pieces }: NumberWords): readonly Piece[] | null {
  const from: (readonly Piece[] | null)[] = Array.from({ length: word.length + 1 }, () => null);
  from[word.length] = [];
  for (let start = word.length - 2; start >= 0; start -= 1) {
    for (let end = word.length; end > start + 1 && !from[start]; end -= 1) {
      const rest = from[end];
      const piece = rest ? pieces.get(word.slice(start, end)) : undefined;
      if (piece && rest) from[start] = [piece, ...rest];
    }
  }
  return from[0] ?? null;
}
