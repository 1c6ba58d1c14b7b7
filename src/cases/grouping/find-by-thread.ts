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

/** Whether a piece speaks of other items than the thread does, and so begins or goes on with another matter. */
export function isAnotherMatter(asked: Asked, piece: Piece, thread: CollectionCase): boolean {
  if (!hasOtherItems(piece, thread)) return false;
  const isLongQuiet = daysBetween(thread.lastOn, asked.toPlace.mail.sentOn) > QUIET_DAYS;
  return isHeldElsewhere(asked, piece, thread) || isLongQuiet || piece.kind === 'dispute';
}

/** Whether a piece speaks only of items that another case has. */
export function isHeldElsewhere({ cases }: Asked, piece: Piece, thread: CollectionCase): boolean {
  return hasOtherItems(piece, thread) && cases.some((other) => hasSomeOf(other, piece.items));
}

function hasOtherItems({ items }: Piece, thread: CollectionCase): boolean {
  return items.length > 0 && thread.items.length > 0 && !hasSomeOf(thread, items);
}

function hasSomeOf(collectionCase: CollectionCase, numbers: readonly string[]): boolean {
  return collectionCase.items.some(({ number }) => numbers.includes(number));
}
