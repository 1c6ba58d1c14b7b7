import { foldText } from '#languages/phrasing.ts';
import type { Numbers } from '#languages/shape/numbers.ts';
import type { Token } from '../references/tokens.ts';

/** A number in words: its value and the first of its tokens. */
export type WordedNumber = { readonly value: number; readonly first: number };

/** One piece of a number in words: `add` adds, `times` multiplies what was said before it, `join` does nothing. */
type Piece = { readonly does: 'add' | 'times' | 'join'; readonly value: number };
export type NumberWords = ReadonlyMap<string, Piece>;

/** Tokens of the longest number that anyone writes out. */
const MAX_TOKENS = 12;
/** Letters of the longest compound that is taken apart ("neunhundertneunundneunzigtausend…"). */
const MAX_COMPOUND = 60;
const THOUSAND = 1_000;

/** The number words of a language, ready to be looked up. */
export function numberWordsOf(numbers: Numbers): NumberWords {
  const pieces: [string, Piece][] = [];
  for (const word of numbers.joiners) pieces.push([foldText(word), { does: 'join', value: 0 }]);
  for (const [word, value] of Object.entries(numbers.words))
    pieces.push([foldText(word), { does: 'add', value }]);
  for (const [word, value] of Object.entries(numbers.multipliers)) {
    pieces.push([foldText(word), { does: 'times', value }]);
  }
  return new Map(pieces);
}

/** The number in words that ends with the token before `end`; null where there is none. */
export function wordedNumberBefore(
  tokens: readonly Token[],
  end: number,
  words: NumberWords,
): WordedNumber | null {
  const pieces: (readonly Piece[])[] = [];
  let first = end;
  while (first > 0 && end - first < MAX_TOKENS) {
    const read = piecesOf(tokens[first - 1]?.word ?? '', words);
    if (!read) break;
    pieces.unshift(read);
    first -= 1;
  }
  while (pieces[0]?.every((piece) => piece.does === 'join')) {
    pieces.shift();
    first += 1;
  }
  const value = numberOf(pieces.flat());
  return value === null ? null : { value, first };
}

/** The pieces of one token; null where it is no number word, nor made of such. */
export function piecesOf(word: string, words: NumberWords): readonly Piece[] | null {
  const whole = words.get(word);
  if (whole) return [whole];
  return word.length > MAX_COMPOUND ? null : splitCompound(word, words);
}

/** Takes `zweitausendfunfhundert` apart: from the end, the pieces of every rest that can be read. */
function splitCompound(word: string, words: NumberWords): readonly Piece[] | null {
  const from: (readonly Piece[] | null)[] = Array.from({ length: word.length + 1 }, () => null);
  from[word.length] = [];
  for (let start = word.length - 2; start >= 0; start -= 1) {
    for (let end = word.length; end > start + 1 && !from[start]; end -= 1) {
      const rest = from[end];
      const piece = rest ? words.get(word.slice(start, end)) : undefined;
      if (piece && rest) from[start] = [piece, ...rest];
    }
  }
  return from[0] ?? null;
}

function numberOf(pieces: readonly Piece[]): number | null {
  if (pieces.every((piece) => piece.does === 'join')) return null;
  let total = 0;
  let current = 0;
  for (const { does, value } of pieces) {
    if (does === 'add') current += value;
    else if (does === 'times' && value < THOUSAND) current = raised(current, value);
    else if (does === 'times') {
      total = value > total ? (total + current || 1) * value : total + (current || 1) * value;
      current = 0;
    }
  }
  return total + current;
}

/** "two hundred" multiplies only what was not yet raised: in French "quatre-vingt" and "deux cent" do the same. */
function raised(current: number, value: number): number {
  const low = current % value;
  return current - low + (low || 1) * value;
}
