import { matchesOf } from '#base/matches.ts';
import type { Span } from '#base/span.ts';

/** Names compare folded: lower case, without accents, "ue" like "ü", initials joined ("S. r. l." is `srl`). */

/** A word as it stands in a text. */
export type Token = Span & { readonly word: string; readonly isCapital: boolean };

const WORD = /[\p{L}\p{N}\p{M}]{1,60}/gu;
const CAPITAL = /^\p{Lu}/u;
/** Most words: they have no accents to look for. */
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /\p{M}+/gu;
/** `ä` falls to `a`, so `ae` must too: "Grün" and "gruen@…" are one word. */
const UMLAUT_SPELT_OUT = /([aou])e/g;

/** The words of a text, folded, in order. */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(text).map((token) => token.word);
}

/** The words of a text, folded, with their places. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let isAfterInitial = false;
  for (const found of matchesOf(WORD, text)) {
    const token = tokenAt(found[0], found.index);
    const isInitial = token.word.length === 1;
    const last = isInitial && isAfterInitial ? tokens.pop() : undefined;
    tokens.push(last ? { ...last, end: token.end, word: last.word + token.word } : token);
    isAfterInitial = isInitial;
  }
  return tokens;
}

function tokenAt(word: string, start: number): Token {
  return { word: fold(word), start, end: start + word.length, isCapital: CAPITAL.test(word) };
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : withoutAccents(lower);
  return plain.includes('e', 1) ? plain.replace(UMLAUT_SPELT_OUT, '$1') : plain;
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
