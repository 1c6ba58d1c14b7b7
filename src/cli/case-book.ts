import type { CaseEvent } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { follow } from '#cases/follow.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Customer } from '#ledger/ledger.ts';
import type { Mail } from '#mail/mail.ts';

/** Cases without a customer that are looked at for one mail; the latest ones. */
const MOST_WITHOUT_CUSTOMER = 100;

/** The cases so far, in memory: what the command line has in place of the database. */
export type CaseBook = {
  readonly cases: Map<string, CollectionCase>;
  readonly byMessage: Map<string, Set<string>>;
  readonly byConversation: Map<string, Set<string>>;
  readonly byAccount: Map<string, Set<string>>;
  readonly withoutCustomer: Set<string>;
  readonly languages: Map<string, LanguageCode>;
};

export function emptyCaseBook(): CaseBook {
  return {
    cases: new Map(),
    byMessage: new Map(),
    byConversation: new Map(),
    byAccount: new Map(),
    withoutCustomer: new Set(),
    languages: new Map(),
  };
}

/** Cases that hold a mail of this mail's thread. */
export function casesOfThread(book: CaseBook, mail: Mail): readonly CollectionCase[] {
  const byHeader = threadIdsOf(mail).flatMap((id) => [...(book.byMessage.get(id) ?? [])]);
  return casesAt(book, [...byHeader, ...(book.byConversation.get(mail.conversationId ?? '') ?? [])]);
}

/** Cases of these customers, and those whose customer is not known yet. */
export function casesOfCustomers(book: CaseBook, customers: readonly Customer[]): readonly CollectionCase[] {
  const ids = customers.flatMap(({ accountNumber }) => [...(book.byAccount.get(accountNumber) ?? [])]);
  return casesAt(book, [...ids, ...[...book.withoutCustomer].slice(-MOST_WITHOUT_CUSTOMER)]);
}

/** The language of the nearest earlier mail of the thread. */
export function languageOfThread(book: CaseBook, mail: Mail): LanguageCode | null {
  const known = threadIdsOf(mail).map((id) => book.languages.get(id));
  return known.find((language) => language !== undefined) ?? null;
}

/** Lets the case of an event follow it. */
export function keepEvent(book: CaseBook, event: CaseEvent): void {
  const now = follow(book.cases.get(event.caseId) ?? null, event);
  book.cases.set(now.id, now);
  if (event.kind === 'mail-read') {
    addTo(book.byMessage, event.messageId, now.id);
    if (event.conversationId) addTo(book.byConversation, event.conversationId, now.id);
  }
  if (now.accountNumber === null) book.withoutCustomer.add(now.id);
  else {
    book.withoutCustomer.delete(now.id);
    addTo(book.byAccount, now.accountNumber, now.id);
  }
}

function casesAt(book: CaseBook, ids: readonly string[]): readonly CollectionCase[] {
  return [...new Set(ids)].flatMap((id) => book.cases.get(id) ?? []);
}

/** Ids of the earlier mails of the thread, nearest first. */
function threadIdsOf(mail: Mail): readonly string[] {
  return [...(mail.inReplyTo ? [mail.inReplyTo] : []), ...mail.references.toReversed()];
}

function addTo(sets: Map<string, Set<string>>, key: string, id: string): void {
  const ids = sets.get(key);
  if (ids) ids.add(id);
  else sets.set(key, new Set([id]));
}
