import { labelEndingAt } from './labels.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { gapBefore, type Scan } from './tokens.ts';

/** Words between "except" and the number: "except for the invoice no. 4512". */
const MAX_BETWEEN = 4;

/** Whether words before the number at token `first` leave it out of what is said: "all but 4512". */
export function isExcepted(scan: Scan, first: number, lookup: ReferenceLookup): boolean {
  for (let end = first; end > 0 && first - end <= MAX_BETWEEN; end -= 1) {
    if (!/^[\s.#°º]{1,3}$/.test(gapBefore(scan, end))) return false;
    if (lookup.excepting.some((words) => endsAt(scan, end, words))) return true;
    if (!isSmall(scan, end - 1, lookup)) return false;
  }
  return false;
}

function endsAt(scan: Scan, end: number, words: readonly string[]): boolean {
  return words.every((word, i) => scan.tokens[end - words.length + i]?.word === word);
}

function isSmall(scan: Scan, index: number, lookup: ReferenceLookup): boolean {
  const word = scan.tokens[index]?.word ?? '';
  const isWord = lookup.articles.has(word) || lookup.fillers.has(word) || lookup.numberWords.has(word);
  return isWord || labelEndingAt(scan, index, lookup) !== null;
}
