import { labels } from '#languages/en/labels.ts';
import type { Spoken } from './words.ts';

/** English at once, with the habits of a place: for pages that speak nothing else. */
export function inEnglish(locale = 'en'): Spoken {
  return { language: 'en', labels, locale };
}
