import { createHash } from 'node:crypto';
import type { StoredLesson } from '../store/lessons.ts';

/** One mail in so many is held back. */
const ONE_IN = 5;

/** Lessons to learn from and lessons to measure on, apart by mail, and the same each time. */
export type HeldBack = {
  readonly learned: readonly StoredLesson[];
  readonly held: readonly StoredLesson[];
};

/** Holds back all lessons of every fifth mail. */
export function holdBack(lessons: readonly StoredLesson[]): HeldBack {
  const isHeld = ({ messageId }: StoredLesson) => numberOf(messageId) % ONE_IN === 0;
  return { learned: lessons.filter((one) => !isHeld(one)), held: lessons.filter(isHeld) };
}

/** How many mails some lessons are of. */
export function mailsIn(lessons: readonly StoredLesson[]): number {
  return new Set(lessons.map(({ messageId }) => messageId)).size;
}

function numberOf(messageId: string): number {
  return createHash('sha256').update(messageId).digest().readUInt32BE(0);
}
