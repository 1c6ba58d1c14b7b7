import type { Span } from '#base/span.ts';

/** Names compare folded: lower case, without accents, "ue" like "ü", initials joined ("S. r. l." is `srl`). */

/** A word as it stands in a text. */
export type Token = Span & { readonly word: string; readonly isCapital: boolean };

/** Signs of a word: more are another word. */
const LONGEST = 60;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const MARKS = /\p{M}+/gu;
/** `ä` falls to `a`, so `ae` must too: "Grün" and "gruen@…" are one word. */
const UMLAUT_SPELT_OUT = /([aou])e/g;

/** Letters of our alphabets and the signs of print are told by tables. */
const MOST_TOLD = 0x2200;
const SIGNS = Array.from({ length: MOST_TOLD }, (_, unit) => String.fromCharCode(unit));
const IS_IN_WORD = Uint8Array.from(SIGNS, (sign) => (IN_WORD.test(sign) ? 1 : 0));
const IS_CAPITAL = Uint8Array.from(SIGNS, (sign) => (CAPITAL.test(sign) ? 1 : 0));
/** Those of our alphabets as they are folded; behind them, words are folded as a whole. */
const MOST_FOLDED = 0x250;
const FOLDED = SIGNS.slice(0, MOST_FOLDED).map((sign) => withoutAccents(sign.toLowerCase()));
const FOLDS_TO_ITSELF = Uint8Array.from(FOLDED, (folded, unit) => (folded === SIGNS[unit] ? 1 : 0));

/** The words of a text, folded, in order. */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(text).map((token) => token.word);
}

/** The words of a text, folded, with their places. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let isAfterInitial = false;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const token = { word: fold(text, at, end), start: at, end, isCapital: isCapitalAt(text, at) };
    const isInitial = token.word.length === 1;
    const last = isInitial && isAfterInitial ? tokens.pop() : undefined;
    tokens.push(last ? { ...last, end, word: last.word + token.word } : token);
    isAfterInitial = isInitial;
    at = end;
  }
  return tokens;
}

/** Where the word ends that begins at `start`; there where none does. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (let signs = 0; signs < LONGEST && end < text.length; signs++) {
    const length = IS_IN_WORD[text.charCodeAt(end)] ?? lengthInWord(text, end);
    if (length === 0) return end;
    end += length;
  }
  return end;
}

/** Units of a sign beyond the table; 0 where it is in no word. */
function lengthInWord(text: string, at: number): number {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return IN_WORD.test(sign) ? sign.length : 0;
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code < MOST_TOLD ? IS_CAPITAL[code] === 1 : CAPITAL.test(String.fromCodePoint(code));
}

/** Most words are folded as they stand; of the others sign by sign. */
function fold(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && FOLDS_TO_ITSELF[text.charCodeAt(at)] === 1) at += 1;
  const folded = at === end ? text.slice(start, end) : foldedFrom(text, start, end);
  return folded.includes('e', 1) ? folded.replace(UMLAUT_SPELT_OUT, '$1') : folded;
}

function foldedFrom(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; at++) {
    const sign = FOLDED[text.charCodeAt(at)];
    if (sign === undefined) return withoutAccents(text.slice(start, end).toLowerCase());
    folded += sign;
  }
  return folded;
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/ß/g, 'ss')
    .replace(/[øœ]/g, 'oe')
    .replace(/ł/g, 'l');
}

/** Forms of companies, folded. They tell sister companies apart, but name nobody. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  [
    'ltd limited plc llp lp inc llc corp corporation incorporated company co',
    'gmbh mbh ag kg kgaa ohg ug gbr eg ev se ek',
    'sa sas sasu sarl snc sci eurl scop selarl cie',
    'sl slu sau sll scoop',
    'srl srls spa sapa scarl',
    'bv nv vof cv bvba sprl',
    'lda ltda unipessoal',
    'ab as aps oy sro',
  ].flatMap((row) => row.split(' ')),
);

export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word);
}

/** The words that name a company: "Kessler Technik GmbH & Co. KG" is `kessler technik`. */
export function nameWordsOf(name: string): readonly string[] {
  return namingWords(wordsOf(name));
}

/** The words without legal forms; all of them where there are no others. */
export function namingWords(words: readonly string[]): readonly string[] {
  const naming = words.filter((word) => !isLegalForm(word));
  return naming.length > 0 ? naming : words;
}
