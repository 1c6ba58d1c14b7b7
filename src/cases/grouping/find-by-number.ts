import type { Match } from '#matching/match.ts';
import type { CollectionCase } from '../collection-case.ts';
import { answersTo } from './answers-to.ts';
import { because } from './because.ts';
import { isAnotherMatter, isHeldElsewhere } from './find-by-thread.ts';
import type { Piece } from './pieces.ts';
import type { Asked, FoundCase } from './placement.ts';

/**
 * The case that the mail names by its number. A number in the text is meant: only items that another case holds go there
 * instead. One in the subject stays there through many answers, so it counts like the thread.
 */
export function findByNumber(asked: Asked, piece: Piece): FoundCase | null {
  const named = casesNamed(asked).filter(({ collectionCase, isInText }) =>
    isInText
      ? !isHeldElsewhere(asked, piece, collectionCase)
      : !isAnotherMatter(asked, piece, collectionCase),
  );
  const best = named.find(({ collectionCase }) => holdsSome(collectionCase, piece)) ?? named[0];
  return best ? { caseId: best.collectionCase.id, because: because.number(best.number) } : null;
}

type Named = { readonly collectionCase: CollectionCase; readonly number: string; readonly isInText: boolean };

/** The cases named, among those the mail can be in; where its customer is not sure, only those of one who may be it. */
export function casesNamed({ toPlace, cases, match }: Asked): readonly Named[] {
  return toPlace.namedCases.flatMap(({ number, isInText }) => {
    const collectionCase = cases.find((one) => answersTo(one, number));
    return collectionCase && mayBeOf(match, collectionCase) ? [{ collectionCase, number, isInText }] : [];
  });
}

function mayBeOf({ account, candidates }: Match, { accountNumber }: CollectionCase): boolean {
  const isOpen = account !== null || accountNumber === null || candidates.length === 0;
  return isOpen || candidates.some(({ number }) => number === accountNumber);
}

function holdsSome({ items }: CollectionCase, piece: Piece): boolean {
  return items.some(({ number }) => piece.items.includes(number));
}
