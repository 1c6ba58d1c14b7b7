import { wording } from './wording.ts';

/** What ` … ` stands for: up to seven words, none longer than a long German noun, and the article of "l'avoir". */
const GAP = "[,:]?(?: {1,3}[^ ]{1,40}){0,7} {1,3}(?:[a-z]{1,5}')?";

/** What `~` stands for: the ending of a word, `bezahl~`. */
const ENDING = '[a-z]{0,14}';
const SPACE = ' {1,3}';
const MAYBE_SPACE = ' {0,3}';
const NOTHING = /(?!)/gu;
const APOSTROPHES = '’‘´`';
/** Umlauts are also written out where the keyboard has none: `ueberwiesen`. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae?', ö: 'oe?', ü: 'ue?', ß: '(?:ss|s|ß)' };

/** The text in small letters without accents, of the same length, so that places found in it hold in the text. */
export function foldText(text: string): string {
  return text.replace(/[^a-z0-9 ]/g, foldedOf);
}

/** The same, but lines stay lines. */
export function foldLines(text: string): string {
  return text.replace(/[^a-z0-9 \n]/g, foldedOf);
}

/** Reads `words` as rows are written (see `PhraseRow`); to be run on a text that `foldText` made. */
export function phrasing(words: readonly string[]): RegExp {
  return words.length === 0 ? NOTHING : wording(words.map(patternOf).join('|'), 'gu');
}

/** Whether any of the words is there. */
export function saysAny(folded: string, pattern: RegExp): boolean {
  return folded.search(pattern) >= 0;
}

/** Letters of our alphabets and the signs of print, folded once. */
const MOST_FOLDED = 0x2100;
const FOLDED = Array.from({ length: MOST_FOLDED }, (_, unit) => foldLetter(String.fromCharCode(unit)));

function foldedOf(letter: string): string {
  return FOLDED[letter.charCodeAt(0)] ?? foldLetter(letter);
}

function foldLetter(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  if (APOSTROPHES.includes(letter)) return "'";
  return letter.toLowerCase().normalize('NFD').charAt(0) || letter;
}

function patternOf(words: string): string {
  return words.split(' … ').map(plainPattern).join(GAP);
}

function plainPattern(words: string): string {
  return words
    .replace(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .replace(/[\u0080-\uFFFF]/g, foldLetter)
    .replaceAll('~', ENDING)
    .replace(/ (\??)/g, (_, maybe) => (maybe ? MAYBE_SPACE : SPACE));
}
