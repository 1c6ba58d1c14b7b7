import type { Profile } from '#languages/shape/profile.ts';

/**
 * The n-grams that eld counts (4 bytes, 3 bytes stride, edges of words marked), as numbers: its bytes, and whether it
 * opens or closes a word. A text is taken as UTF-8, because its data is; see src/languages/shape/profile.ts.
 */
export type Gram = { readonly bytes: number; readonly edges: number };
const [OPENS, CLOSES] = [1, 2];
const EDGE = '_';

/** What is done with a gram: its bytes, its edges. */
type Found = (bytes: number, edges: number) => void;

/** Letters and bytes of a word that are looked at. */
const MOST_LETTERS = 60;
const MAX_WORD = 70;
const GRAM = 4;
const STRIDE = 3;
/** Letters with an apostrophe before or after them: eld tells "l'" from "l" by it. */
const APOSTROPHES = ["'", '’', '`'].map((sign) => sign.charCodeAt(0));

/** Letters of our alphabets are told by a table. */
const MOST_TOLD = 0x250;
const LETTER = /\p{L}/u;
const TOLD = Uint8Array.from({ length: MOST_TOLD }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);

const word = new Uint8Array(MAX_WORD);

/** Calls for each gram of each word of a text in small letters. */
export function eachGramIn(text: string, found: Found): void {
  let at = 0;
  while (at < text.length) {
    const start = isApostrophe(text, at) ? at + 1 : at;
    const end = wordEnd(text, start);
    if (end > start) {
      const last = isApostrophe(text, end) ? end + 1 : end;
      gramsOfWord(bytesOf(text, at, last), found);
      at = last;
    } else at += 1;
  }
}

/** The gram that a profile writes as `_f\xc3\xbcr`. */
export function gramOf(written: string): Gram {
  const [opens, closes] = [written.startsWith(EDGE), written.endsWith(EDGE)];
  const units = written.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const bytes = Array.from(units, (unit) => unit.charCodeAt(0)).reduce(withByte, 0);
  return { bytes, edges: (opens ? OPENS : 0) | (closes ? CLOSES : 0) };
}

/** All grams of a profile with their weights. */
export function gramsOf(profile: Profile): readonly (Gram & { readonly weight: number })[] {
  return Object.entries(profile).flatMap(([weight, grams]) =>
    grams.split(' ').map((gram) => ({ ...gramOf(gram), weight: Number(weight) })),
  );
}

function isApostrophe(text: string, at: number): boolean {
  return APOSTROPHES.includes(text.charCodeAt(at));
}

/** Where the letters end that begin at `start`. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (let letters = 0; letters < MOST_LETTERS && end < text.length; letters++) {
    const code = text.codePointAt(end) ?? 0;
    if (!isLetter(code)) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

function isLetter(code: number): boolean {
  return code < MOST_TOLD ? TOLD[code] === 1 : LETTER.test(String.fromCodePoint(code));
}

/** Writes the first bytes of a word, and tells how many they are. */
function bytesOf(text: string, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    length = writeSign(code, length);
  }
  return Math.min(length, MAX_WORD);
}

/** In UTF-8, of up to three bytes: no letter of ours lies beyond the first plane. What is beyond the room is lost. */
function writeSign(code: number, at: number): number {
  if (code < 0x80) {
    word[at] = code;
    return at + 1;
  }
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) {
    word[at] = 0xc0 | (code >> 6);
    word[at + 1] = last;
    return at + 2;
  }
  word[at] = 0xe0 | ((code >> 12) & 0xf);
  word[at + 1] = 0x80 | ((code >> 6) & 0x3f);
  word[at + 2] = last;
  return at + 3;
}

function gramsOfWord(length: number, found: Found): void {
  let at = 0;
  for (; at + GRAM < length; at += STRIDE) found(bytesFrom(at, at + GRAM), at === 0 ? OPENS : 0);
  found(bytesFrom(Math.max(0, length - GRAM), length), at === 0 ? OPENS | CLOSES : CLOSES);
}

function bytesFrom(start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) bytes = withByte(bytes, word[at] ?? 0);
  return bytes;
}

function withByte(bytes: number, byte: number): number {
  return (bytes << 8) | byte;
}
