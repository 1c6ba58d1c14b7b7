import { daysBetween } from '#base/calendar-date.ts';
import type { Confidence, FindingKind } from '#base/finding.ts';
import type { AccountNumber } from '#ledger/ledger.ts';
import type { Match } from '#matching/match.ts';
import type { CollectionCase } from '../collection-case.ts';
import { type Because, because } from './because.ts';
import { QUIET_DAYS } from './find-by-thread.ts';
import { type MailToPlace, otherSideOf } from './mail-to-place.ts';

import type { Piece } from './pieces.ts';
import type { Asked, FoundCase } from './placement.ts';
import { stemOf, stemsOf } from './stems.ts';

/** Kinds that are a matter of their own when they name no item: a statement asked for is no part of a dispute. */
const OWN_MATTERS: readonly FindingKind[] = ['document_request', 'contact_change', 'bank_change'];
/** Rare words that a mail must share with a case where only the words speak for it: one alone is chance. */
const ENOUGH_WORDS = 2;
/** Weight of a person already on the case, in rare words by the root: a customer's bookkeeper is on every case. */
const PERSON_WEIGHT = 0.2;
/** How sure of a customer we must be to look among the live cases for the proof that is missing. */
const LIKELY: Confidence = 0.6;
/** Kinds that concern all that a customer owes, whichever items they list. */
const OF_THE_WHOLE_ACCOUNT: readonly FindingKind[] = ['insolvency'];

/** A case that the mail may belong to, with the stems of its words. */
type Live = { readonly collectionCase: CollectionCase; readonly stems: ReadonlySet<string> };
type Scored = {
  readonly collectionCase: CollectionCase;
  readonly words: readonly string[];
  readonly person: string | null;
  readonly score: number;
};

/** Where a piece names no item of its own: the customer's live case that shares its words and people. */
export function findByMatter(asked: Asked, piece: Piece): FoundCase | null {
  const isOfAll = piece.kind !== null && OF_THE_WHOLE_ACCOUNT.includes(piece.kind);
  if (piece.kind === 'unrelated' || (piece.items.length > 0 && !isOfAll)) return null;
  const live = asked.cases
    .filter((collectionCase) => isLive(asked, collectionCase))
    .map((collectionCase) => ({ collectionCase, stems: stemsOf(wordsOf(collectionCase)) }));
  const scored = live.map((one) => score(asked, one, live)).toSorted(byScore);
  const best = scored[0];
  if (!best || !isEnough(asked, piece, best)) return null;
  return { caseId: best.collectionCase.id, because: reasonOf(best, live.length) };
}

/** Not long quiet, and of a customer that the mail may be of. */
function isLive({ toPlace, match }: Asked, { lastOn, accountNumber }: CollectionCase): boolean {
  const isPossible =
    accountNumber === null || match.candidates.some(({ number }) => number === accountNumber);
  return (isPossible || match.account !== null) && daysBetween(lastOn, toPlace.mail.sentOn) <= QUIET_DAYS;
}

/**
 * Words count by how few of the live cases have them, against the root of all words of the case: a long exchange
 * shares words with anything by chance.
 */
function score({ toPlace }: Asked, { collectionCase, stems }: Live, live: readonly Live[]): Scored {
  const words = toPlace.matterWords.filter((word) => stems.has(stemOf(word)));
  const rarity = words.map((word) => 1 / live.filter((other) => other.stems.has(stemOf(word))).length);
  const weight = rarity.reduce((sum, one) => sum + one, 0) / Math.sqrt(Math.max(1, stems.size));
  const person = personOn(collectionCase, toPlace);
  return { collectionCase, words, person, score: weight + (person ? PERSON_WEIGHT : 0) };
}

/** Someone of the other side who is on the case already; colleagues are on every case. */
function personOn({ mails }: CollectionCase, toPlace: MailToPlace): string | null {
  if (toPlace.direction === 'internal') return null;
  const people = new Set(mails.flatMap((mail) => mail.people));
  return otherSideOf(toPlace).find((email) => people.has(email)) ?? null;
}

function wordsOf(collectionCase: CollectionCase): readonly string[] {
  return collectionCase.mails.flatMap((mail) => mail.matterWords);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.collectionCase.lastOn < b.collectionCase.lastOn ? 1 : -1);
}

/** Of a known or likely customer, the best live case will do; otherwise words or the person must name it. */
function isEnough({ toPlace, match }: Asked, piece: Piece, best: Scored): boolean {
  const customer = match.account?.number ?? likelyAccount(match);
  const isKnown = customer !== null && best.collectionCase.accountNumber === customer;
  const hasWords = best.words.length >= ENOUGH_WORDS;
  if (piece.kind !== null && OWN_MATTERS.includes(piece.kind)) return isKnown && hasWords;
  if (isKnown) return piece.kind !== null || toPlace.direction !== 'inbound' || hasWords;
  return best.person !== null || hasWords;
}

/** A customer whom the mail alone does not prove, but who has a live case while nobody else comes near. */
function likelyAccount({ candidates: [first, second] }: Match): AccountNumber | null {
  if (!first || first.confidence < LIKELY) return null;
  return (second?.confidence ?? 0) <= first.confidence / 2 ? first.number : null;
}

function reasonOf({ words, person, collectionCase }: Scored, liveCases: number): Because {
  if (words.length > 0) return because.words(words);
  if (liveCases === 1 && collectionCase.accountNumber !== null) return because.onlyMatter;
  return person ? because.person(person) : because.latestMatter;
}
