import { foldAll } from '#reading/learned/company/fold-again.ts';
import { wordsMovedIn } from '#reading/learned/company/moved-words.ts';
import { MODEL } from '#reading/learned/ready-model.ts';
import { lessonsIn, type StoredLesson } from '../store/lessons.ts';
import type { Reader } from '../store/reader.ts';
import { labelOf } from './lesson-line.ts';
import { lessonsToLearn } from './lessons-to-learn.ts';
import { sharedText } from './shared-text.ts';

/** Line breaks and control characters: a mail must not steer the terminal. */
const CONTROL = /[\p{Cc}\p{Cf}]+/gu;
/** Characters of a sentence that are told. */
const MOST_TOLD = 200;

/** Tells each lesson, the latest first: who said what of which words, and what that moved. */
export async function tellLessons(store: Reader, say: (line: string) => void): Promise<void> {
  const lessons = await lessonsIn(store);
  if (lessons.length === 0)
    return say('Nothing was taught yet. Correct a finding in the pane: it is learned.');
  const moved = wordsMovedIn(foldAll(await lessonsToLearn(store), MODEL, sharedText()).delta());
  for (const lesson of lessons.toReversed()) say(toldOf(lesson, moved(lesson)));
}

/** `2026-03-12, ana, K-30218: "dispute/pricing" instead of "promise" of "…". Words that moved: …` */
export function toldOf({ at, by, accountNumber, text, was, answers }: StoredLesson, words: string): string {
  const plain = text.replace(CONTROL, ' ');
  const shown = plain.length > MOST_TOLD ? `${plain.slice(0, MOST_TOLD)}…` : plain;
  const about = [at.slice(0, 10), by, accountNumber ?? 'no account'].join(', ');

  const why = words === '' ? '' : ` Words that moved: ${words}.`;
  return `${about}: ${saidOf(answers, was)} of "${shown}".${why}`;
}

function saidOf(answers: StoredLesson['answers'], was: StoredLesson['was']): string {
  const [right, read] = [labelOf(answers), labelOf(was)].map((label) => (label === '-' ? 'nothing' : label));
  return right === read ? `"${right}" confirmed` : `"${right}" instead of "${read}"`;
}
