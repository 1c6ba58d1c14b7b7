/** Letters by which two forms of one word agree: "plaque" and "plaques", "Platte" and "Platten". */
const STEM_LETTERS = 4;
const ACCENT = /\p{M}/gu;
/** Most words: they have no accents to be taken away. */
const PLAIN = /^[\0-\x7f]*$/;
const ENDING = /[aeinosx]{1,2}$/;

export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(stemOf));
}

/** Lower case, no accents: `Dépôt` → `depot`. */
export function foldWord(word: string): string {
  return (PLAIN.test(word) ? word : word.normalize('NFD').replace(ACCENT, '')).toLowerCase();
}

/** What the forms of a word have in common, without knowing its language. */
export function stemOf(word: string): string {
  const folded = foldWord(word);
  const stem = folded.replace(ENDING, '');
  return stem.length >= STEM_LETTERS ? stem : folded;
}
