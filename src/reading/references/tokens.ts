import { matchesOf } from '#base/matches.ts';
import type { Evidence, Place, Span } from '#base/span.ts';
import { foldLines, foldText } from '#languages/phrasing.ts';

/** The texts of a mail that are searched for references and amounts; see `Reading`. */
export type TextsToSearch = {
  readonly subject: string;
  readonly body: string;
  readonly forwarded: string | null;
};

/** A word or a run of digits; `word` is in small letters without accents. */
export type Token = Span & { readonly word: string; readonly hasDigit: boolean };

/** A text cut into tokens, ready to be searched. */
export type Scan = {
  readonly in: Place;
  readonly text: string;
  /** In small letters without accents, of the same length; line breaks stay. */
  readonly folded: string;
  readonly tokens: readonly Token[];
};

/** Characters of one text that are searched: forty pages; what is longer is no letter, and must not take a second. */
const MAX_TEXT = 80_000;
/** Tokens of one text that are searched. */
const MAX_TOKENS = 20_000;

const DIGIT = /\d/;
const TOKEN = /[0-9a-z\u00DF-\u024F]+/g;

const PLACES = ['subject', 'body', 'forwarded'] as const;

/** The texts of a mail cut into words and numbers, in reading order; those that hold none are left out. */
export function scansOf(texts: TextsToSearch): readonly Scan[] {
  return PLACES.flatMap((place) => (texts[place] ? [scanOf(place, texts[place])] : []));
}

/** Cuts a text into words and numbers. Never reads more than a mail can sensibly hold. */
function scanOf(place: Place, whole: string): Scan {
  const text = whole.slice(0, MAX_TEXT);
  const folded = foldLines(text);
  return { in: place, text, folded, tokens: tokensOf(folded) };
}

/** The words of a phrase as tokens have them: `Kd.-Nr.` → kd, nr. */
export function wordsOf(phrase: string): readonly string[] {
  return foldText(phrase).match(TOKEN) ?? [];
}

/** What stands between two tokens that follow each other. */
export function gapBefore(scan: Scan, index: number): string {
  const token = scan.tokens[index];
  if (!token) return '';
  return scan.text.slice(scan.tokens[index - 1]?.end ?? 0, token.start);
}

/** The very words from `start` to `end` of the scanned text. */
export function evidenceIn(scan: Scan, start: number, end: number): Evidence {
  return { text: scan.text.slice(start, end), in: scan.in, start, end };
}

/** Index of the first token that starts at or behind a place, by halving; the count of tokens where none does. */
export function tokenFrom(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of matchesOf(TOKEN, folded)) {
    const word = found[0];
    tokens.push({ start: found.index, end: found.index + word.length, word, hasDigit: DIGIT.test(word) });
    if (tokens.length >= MAX_TOKENS) break;
  }
  return tokens;
}
