import type { CollectionCase } from '../collection-case.ts';
import { type Because, because } from './because.ts';

/** What two cases have in common, the strongest first; null where nothing speaks for one matter but the customer. */
export function alikeOf(one: CollectionCase, other: CollectionCase): Because | null {
  return sameItems(one, other) ?? sameThread(one, other) ?? sameWords(one, other) ?? samePerson(one, other);
}

/** How much two cases have in common, for sorting: the less, the higher. */
export function rankOfAlike(alike: Because | null): number {
  return alike === null ? RANKS.length : RANKS.indexOf(alike.kind);
}

const RANKS: readonly Because['kind'][] = ['same_items', 'answers', 'same_matter', 'same_person'];
/** Words of the matter that two cases share: one alone ("delivery") is chance. */
const ENOUGH_WORDS = 2;

function sameItems(one: CollectionCase, other: CollectionCase): Because | null {
  const held = new Set(other.items.map(({ number }) => number));
  const shared = one.items.map(({ number }) => number).filter((number) => held.has(number));
  return shared.length > 0 ? because.items(shared) : null;
}

/** Mails of one conversation. */
function sameThread(one: CollectionCase, other: CollectionCase): Because | null {
  const mail = other.mails.find(
    ({ conversationId }) =>
      conversationId !== null && one.mails.some((mine) => mine.conversationId === conversationId),
  );
  return mail ? because.thread(mail.sentOn) : null;
}

function sameWords(one: CollectionCase, other: CollectionCase): Because | null {
  const words = new Set(one.mails.flatMap(({ matterWords }) => matterWords));
  const shared = [...new Set(other.mails.flatMap(({ matterWords }) => matterWords))].filter((word) =>
    words.has(word),
  );
  return shared.length >= ENOUGH_WORDS ? because.words(shared) : null;
}

/** Someone of the customer's who writes in both. */
function samePerson(one: CollectionCase, other: CollectionCase): Because | null {
  const writers = new Set(writersOf(one));
  const shared = writersOf(other).find((email) => writers.has(email));
  return shared ? because.person(shared) : null;
}

function writersOf({ mails }: CollectionCase): readonly string[] {
  const inbound = mails.filter(({ direction }) => direction === 'inbound');
  return inbound.flatMap(({ from }) => (from?.email ? [from.email.toLowerCase()] : []));
}
