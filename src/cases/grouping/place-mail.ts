import type { Match } from '#matching/match.ts';
import type { CollectionCase } from '../collection-case.ts';
import { because } from './because.ts';
import { findByItems } from './find-by-items.ts';
import { findByMatter } from './find-by-matter.ts';
import { casesNamed, findByNumber } from './find-by-number.ts';
import { findByThread } from './find-by-thread.ts';
import type { MailToPlace } from './mail-to-place.ts';
import { isOpening } from './opening.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Asked, FoundCase, KnownCases, Pin, Placement, Touch } from './placement.ts';
import { putWhereTold } from './put-where-told.ts';
import { linksOf } from './thread.ts';

type Place = { readonly piece: Piece; readonly found: FoundCase | null };

/**
 * Which cases a mail touches. Each finding is placed by what is surest: the case number it names, the thread it
 * answers, its items, the matter and the people it speaks of. What has no case of its own goes with the primary finding,
 * because what one letter opened stays one case. A mail opens at most one case, and never joins one of another customer.
 * Where people put it stands above all rules.
 */
export function placeMail(toPlace: MailToPlace, match: Match, known: KnownCases): Placement {
  const cases = known.cases.filter((collectionCase) => isSameCustomer(collectionCase, match));
  const asked = { toPlace, match, cases, links: linksOf(toPlace, cases) };
  const places = piecesOf(match).map((piece) => ({ piece, found: findCase(asked, piece) }));
  const lead = leadOf(asked, places, known.newCaseId);
  const touches = lead === null ? [] : touchesOf(places, { lead, asked, newCaseId: known.newCaseId });
  return { touches: putWhereTold(touches, match, pinsThatHold(known, match)) };
}

function isSameCustomer(collectionCase: CollectionCase, { account }: Match): boolean {
  return (
    account === null ||
    collectionCase.accountNumber === null ||
    collectionCase.accountNumber === account.number
  );
}

/** A person's word holds unless the mail turned out to be another customer's. */
function pinsThatHold({ cases, pins = [] }: KnownCases, match: Match): readonly Pin[] {
  return pins.filter(({ to }) => cases.every((one) => one.id !== to || isSameCustomer(one, match)));
}

/** The rules in the order of their strength; the first that finds a case decides. */
function findCase(asked: Asked, piece: Piece): FoundCase | null {
  const rules = [findByNumber, findByThread, findByItems, findByMatter];
  return rules.reduce<FoundCase | null>((found, find) => found ?? find(asked, piece), null);
}

/** Where the primary finding goes: its case, a new one, or none. */
function leadOf(asked: Asked, places: readonly Place[], newCaseId: string): FoundCase | null {
  const first = places[0];
  if (!first) return null;
  if (first.found) return first.found;
  return isOpening(asked, first.piece) ? { caseId: newCaseId, because: because.opens } : null;
}

type Context = { readonly lead: FoundCase; readonly asked: Asked; readonly newCaseId: string };

/** One touch a case, the lead first; the cases named and answered are touched in any event. */
function touchesOf(places: readonly Place[], context: Context): readonly Touch[] {
  const settled = places.map((place, at) => ({
    piece: place.piece,
    found: settle(place, at === 0, context),
  }));
  const all = [...settled.map(({ found }) => found), ...alsoTouched(context.asked)];
  const first = new Map(all.toReversed().map((found) => [found.caseId, found]));
  return [...new Set(all.map(({ caseId }) => caseId))].map((caseId) => {
    const here = settled.filter(({ found }) => found.caseId === caseId).map(({ piece }) => piece);
    return {
      caseId,
      isNew: caseId === context.newCaseId,
      findings: here.flatMap(({ findings }) => findings),
      items: [...new Set(here.flatMap(({ items }) => items))],
      because: first.get(caseId)?.because ?? because.sameMail,
      putAt: null,
    };
  });
}

/** Whatever the mail says: the cases it names by number, and the one of the mail it answers. */
function alsoTouched(asked: Asked): readonly FoundCase[] {
  const named = casesNamed(asked).map(({ collectionCase, number }) => ({
    caseId: collectionCase.id,
    because: because.number(number),
  }));
  const link = asked.links[0];
  const thread = link && { caseId: link.collectionCase.id, because: because.thread(link.mail.sentOn) };
  return thread ? [...named, thread] : named;
}

function settle({ piece, found }: Place, isFirst: boolean, { lead, asked, newCaseId }: Context): FoundCase {
  if (isFirst) return lead;
  if (found) return found;
  const isApart = isOwnDispute(piece) && isElsewhere(piece, lead, asked);
  return isApart
    ? { caseId: newCaseId, because: because.opens }
    : { caseId: lead.caseId, because: because.sameMail };
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
