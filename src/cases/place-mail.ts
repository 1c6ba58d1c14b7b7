import type { Match } from '#matching/match.ts';
import { because } from './because.ts';
import type { CollectionCase } from './collection-case.ts';
import { findByItems } from './find-by-items.ts';
import { findByMatter } from './find-by-matter.ts';
import { findByThread } from './find-by-thread.ts';
import type { MailToPlace } from './mail-to-place.ts';
import { isOpening } from './opening.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Asked, FoundCase, KnownCases, Placement, Touch } from './placement.ts';
import { linksOf } from './thread.ts';

type Place = { readonly piece: Piece; readonly found: FoundCase | null };

/**
 * Which cases a mail touches. Each finding is placed by what is surest: the thread it answers, the items it names,
 * the matter and the people it speaks of. What has no case of its own goes with the primary finding, because what
 * one letter opened stays one case. A mail opens at most one case, and never joins one of another customer.
 */
export function placeMail(toPlace: MailToPlace, match: Match, known: KnownCases): Placement {
  const cases = known.cases.filter((collectionCase) => isSameCustomer(collectionCase, match));
  const asked = { toPlace, match, cases, links: linksOf(toPlace, cases) };
  const places = piecesOf(match).map((piece) => ({ piece, found: findCase(asked, piece) }));
  const lead = leadOf(asked, places, known.newCaseId);
  return { touches: lead === null ? [] : touchesOf(places, { lead, asked, newCaseId: known.newCaseId }) };
}

function isSameCustomer(collectionCase: CollectionCase, { account }: Match): boolean {
  return (
    account === null ||
    collectionCase.accountNumber === null ||
    collectionCase.accountNumber === account.number
  );
}

/** The rules in the order of their strength; the first that finds a case decides. */
function findCase(asked: Asked, piece: Piece): FoundCase | null {
  return findByThread(asked, piece) ?? findByItems(asked, piece) ?? findByMatter(asked, piece);
}

/** Where the primary finding goes: its case, a new one, or none. */
function leadOf(asked: Asked, places: readonly Place[], newCaseId: string): FoundCase | null {
  const first = places[0];
  if (!first) return null;
  if (first.found) return first.found;
  return isOpening(asked, first.piece) ? { caseId: newCaseId, because: because.opens } : null;
}

function touchesOf(
  places: readonly Place[],
  { lead, asked, newCaseId }: { readonly lead: FoundCase; readonly asked: Asked; readonly newCaseId: string },
): readonly Touch[] {
  const settled = places.map(({ piece, found }, at) => {
    if (at === 0) return { piece, found: lead };
    if (found) return { piece, found };
    const isApart = isOwnDispute(piece) && isElsewhere(piece, lead, asked);
    return {
      piece,
      found: isApart ? { caseId: newCaseId, because: because.opens } : { ...lead, because: because.sameMail },
    };
  });
  const thread = asked.links[0];
  const inThread = thread && {
    caseId: thread.collectionCase.id,
    because: because.thread(thread.mail.sentOn),
  };
  const ids = [
    ...new Set([...settled.map(({ found }) => found.caseId), ...(inThread ? [inThread.caseId] : [])]),
  ];
  return ids.map((caseId) => {
    const here = settled.filter(({ found }) => found.caseId === caseId);
    return {
      caseId,
      isNew: caseId === newCaseId,
      findings: here.flatMap(({ piece }) => piece.findings),
      items: [...new Set(here.flatMap(({ piece }) => piece.items))],
      because: here[0]?.found.because ?? inThread?.because ?? because.sameMail,
    };
  });
}

/** A second dispute on items of its own is its own matter, even beside another finding of an older case. */
function isOwnDispute(piece: Piece): boolean {
  return piece.kind === 'dispute' && piece.items.length > 0;
}

function isElsewhere(piece: Piece, lead: FoundCase, { cases }: Asked): boolean {
  const led = cases.find(({ id }) => id === lead.caseId);
  return (
    led !== undefined && led.items.length > 0 && !led.items.some(({ number }) => piece.items.includes(number))
  );
}
