/** Characters of a clause that are looked at. */
const MAX_LENGTH = 600;
const WORD = /[\p{L}']{1,40}|\d[\d.,/:-]{0,30}|[?!%€$£]/gu;
const [ZERO, NINE] = [48, 57];

/** Words and signs of a folded text; numbers only by how they look, so that no single number is learned. */
export function wordsIn(folded: string): readonly string[] {
  const words: readonly string[] = folded.slice(0, MAX_LENGTH).match(WORD) ?? [];
  return words.map((word) => (startsWithDigit(word) ? '0' : word));
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}
