import { fill } from './format.ts';
import type { Words } from './words.ts';

/** How the reader writes the words that decided (`learned/deciding-words.ts`). */
const BY_WORDS = 'words: ';
/** Why a finding is there that a person added (`cases/corrections/draft.ts`). */
export const BY_HAND = 'corrected';

/** Why the reader heard a finding: the words that decided. Its other reasons are notes in English for those who read English. */
export function heardWords(because: string, { labels, language }: Words): string {
  if (because.startsWith(BY_WORDS))
    return fill(labels.pane.heardBy, { words: because.slice(BY_WORDS.length) });
  if (because === BY_HAND) return labels.pane.corrected;
  return language === 'en' ? because : '';
}
