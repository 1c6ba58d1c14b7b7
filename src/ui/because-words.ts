import type { Because } from '#cases/grouping/because.ts';
import { fill, shortDay } from './format.ts';
import type { Words } from './words.ts';

/** Why a mail is in a case, in the reader's language. */
export function becauseWords({ kind, value }: Because, words: Words): string {
  return fill(words.labels.because[kind], { value: kind === 'answers' ? shortDay(value, words) : value });
}
