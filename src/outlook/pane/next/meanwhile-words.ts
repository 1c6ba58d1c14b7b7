import type { TimelineLine } from '#contract/contract.ts';
import { fill } from '#ui/format.ts';
import { lineWords } from '#ui/line-words.ts';
import type { Words } from '#ui/words.ts';

/** Things told one by one: more are seen in the timeline. */
const MOST_TOLD = 2;

/** Who did what while this person was looking, the latest first. */
export function meanwhileWords(meanwhile: readonly TimelineLine[], words: Words): string {
  const told = meanwhile.slice(0, MOST_TOLD).map((line) => deedWords(line, words));
  return told.join('; ') || words.labels.deeds.somethingChanged;
}

function deedWords(line: TimelineLine, words: Words): string {
  const what = lineWords(line, words);
  const done = line.isUndone ? fill(words.labels.deeds.tookBack, { what }) : what;
  return [line.who, done].filter(Boolean).join(' – ');
}
