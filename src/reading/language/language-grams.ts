/**
 * The n-grams that eld counts (4 bytes, 3 bytes stride, edges of words marked), each once. The text is taken as
 * UTF-8 bytes, because its data is; see src/languages/shape/profile.ts.
 */
export function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) addGrams(bytesOf(word).slice(0, MAX_WORD), grams);
  return grams;
}

/** Letters with an apostrophe before or after them: eld tells "l'" from "l" by it. */
const WORD = /['’`]?\p{L}{1,60}['’`]?/gu;
/** Bytes of a word that are looked at. */
const MAX_WORD = 70;
const GRAM = 4;
const STRIDE = 3;

function addGrams(word: string, grams: Set<string>): void {
  let at = 0;
  for (; at + GRAM < word.length; at += STRIDE) grams.add((at === 0 ? '_' : '') + word.slice(at, at + GRAM));
  const tail = word.slice(Math.max(0, word.length - GRAM));
  grams.add(`${at === 0 ? '_' : ''}${tail}_`);
}

function bytesOf(word: string): string {
  let bytes = '';
  for (const sign of word) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? sign : utf8Of(code);
  }
  return bytes;
}

/** Two and three bytes are enough: no letter of ours lies beyond the first plane. */
function utf8Of(code: number): string {
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), last);
  return String.fromCharCode(0xe0 | ((code >> 12) & 0xf), 0x80 | ((code >> 6) & 0x3f), last);
}
