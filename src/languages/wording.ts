/** Letters and digits of our alphabets; `\b` is ASCII in JavaScript and breaks words at accents. */
const LETTER = '0-9A-Za-z\\u00C0-\\u024F';

/** Whole words in any of our alphabets: `wording('fällig')` is not found in "überfällige". The words are group 1. */
export function wording(words: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![${LETTER}])(${words})(?![${LETTER}])`, flags);
}
