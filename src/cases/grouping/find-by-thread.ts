import { daysBetween } from '#base/calendar-date.ts';
import type { CollectionCase } from '../collection-case.ts';
import { because } from './because.ts';
import type { Piece } from './pieces.ts';
import type { Asked, FoundCase } from './placement.ts';

/** Days of silence after which an answer about other items is a new matter under an old subject. */
export const QUIET_DAYS = 60;

/**
 * The case of the mail that is answered. Not where the piece speaks of other items only and another case has them,
 * it disputes them, or the thread has long been quiet: people answer old mails to start new matters.
 */
export function findByThread(asked: Asked, piece: Piece): FoundCase | null {
  const links = asked.links.filter(({ collectionCase }) => !isAnotherMatter(asked, piece, collectionCase));
  const link = links.find(({ collectionCase }) => hasSomeOf(collectionCase, piece.items)) ?? links[0];
  return link ? { caseId: link.collectionCase.id, because: because.thread(link.mail.sentOn) } : null;
}

function isAnotherMatter({ toPlace, cases }: Asked, piece: Piece, thread: CollectionCase): boolean {
  if (piece.items.length === 0 || thread.items.length === 0 || hasSomeOf(thread, piece.items)) return false;
  const isHeldElsewhere = cases.some((other) => hasSomeOf(other, piece.items));
  const isLongQuiet = daysBetween(thread.lastOn, toPlace.mail.sentOn) > QUIET_DAYS;
  return isHeldElsewhere || isLongQuiet || piece.kind === 'dispute';
}

function hasSomeOf(collectionCase: CollectionCase, numbers: readonly string[]): boolean {
  return collectionCase.items.some(({ number }) => numbers.includes(number));
}
