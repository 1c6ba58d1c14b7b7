import type { Refusal } from '#contract/contract.ts';
import type { Labels } from '#languages/shape/labels.ts';
import { fill, shortDay } from '#ui/format.ts';
import type { Words } from '#ui/words.ts';

const MISSING = 'letter/missing-field';

/** What the service refused and what to do instead, in the reader's language as far as we know the code. */
export function refusalWords({ code, message, place }: Refusal, words: Words): string {
  const { labels } = words;
  const lacks = code === MISSING ? lackWords(place ?? '', labels) : '';
  if (lacks !== '') return `${labels.deeds.lacking} ${lacks}.`;
  const known = labelOf(labels.refusals, code);
  return known === null ? message : fill(known, { place: placeWords(place ?? '', words) });
}

/** Each field once, though two of them may be set right in one place. */
function lackWords(place: string, { lacks }: Labels): string {
  const told = place.split(/[ ,]{1,9}/).flatMap((field) => labelOf(lacks, field) ?? []);
  return [...new Set(told)].join('; ');
}

/** A day or an action is put into words; a number stays as it is. */
function placeWords(place: string, words: Words): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(place)) return shortDay(place, words);
  return labelOf(words.labels.actions, place) ?? place;
}

/** A code is a stranger's word here: only what we wrote ourselves is looked up. */
function labelOf(labels: Readonly<Record<string, string>>, code: string): string | null {
  return Object.hasOwn(labels, code) ? (labels[code] ?? null) : null;
}
