import { FINDING_KINDS } from '#base/finding.ts';
import type { Mail } from '#mail/mail.ts';
import type { Conversation } from '#matching/match.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { MailInCase } from '../mail-in-case.ts';
import { answersTo } from './answers-to.ts';
import { type MailToPlace, otherSideOf } from './mail-to-place.ts';
import type { NamedCase } from './named-cases.ts';

/** A short word and a colon before a subject: "Re:", "AW:", "TR:", "RIF:", "Antw:", also counted ("Re[2]:"). */
const REPLY_WORD = /^\s{0,5}\p{L}{1,6}\.?\s{0,2}(?:\[\d{1,3}\])?\s{0,2}[:：]\s{0,5}/u;
/** Times a subject is answered or passed on before we stop peeling. */
const MAX_REPLY_WORDS = 8;
/** Letters: shorter subjects ("hello", "rechnung") say nothing about the thread. */
const MIN_SUBJECT = 6;
const SPACES = /\s{1,100}/g;

/** A mail of a case that another one continues, and how we know. */
export type ThreadLink = { readonly collectionCase: CollectionCase; readonly mail: MailInCase };

/** The earlier mails that this one continues, surest first: headers, conversation id, then the subject answered. */
export function linksOf(asked: MailToPlace, cases: readonly CollectionCase[]): readonly ThreadLink[] {
  const latestFirst = earlierMails(cases);
  return [
    ...byHeaders(asked.mail, latestFirst),
    ...byConversation(asked.mail, latestFirst),
    ...bySubject(asked, latestFirst),
  ];
}

/** What the earlier mails of the thread, and the cases named by number, spoke of: for matching. */
export function conversationOf(
  mail: Mail,
  cases: readonly CollectionCase[],
  named: readonly NamedCase[] = [],
): Conversation {
  const latestFirst = earlierMails(cases);
  const links = [...byHeaders(mail, latestFirst), ...byConversation(mail, latestFirst)];
  const ofNumber = cases.filter((one) => named.some(({ number }) => answersTo(one, number)));
  const accounts = [
    ...links.flatMap((link) => [link.mail.accountNumber, link.collectionCase.accountNumber]),
    ...ofNumber.map(({ accountNumber }) => accountNumber),
  ].filter((number) => number !== null);
  const items = [
    ...links.flatMap((link) => link.mail.items),
    ...ofNumber.flatMap((one) => one.items.map(({ number }) => number)),
  ];
  return { accounts: [...new Set(accounts)], items: [...new Set(items)] };
}

/** All mails of these cases, latest first; one that touched several cases counts first for its weightiest finding. */
function earlierMails(cases: readonly CollectionCase[]): readonly ThreadLink[] {
  const all = cases.flatMap((collectionCase) =>
    collectionCase.mails.map((mail) => ({ collectionCase, mail })),
  );
  return all.toSorted(({ mail: a }, { mail: b }) => {
    if (a.sentAt === b.sentAt) return weightOf(a) - weightOf(b);
    return a.sentAt < b.sentAt ? 1 : -1;
  });
}

function weightOf({ findings }: MailInCase): number {
  return Math.min(FINDING_KINDS.length, ...findings.map(({ kind }) => FINDING_KINDS.indexOf(kind)));
}

function byHeaders(mail: Mail, all: readonly ThreadLink[]): readonly ThreadLink[] {
  const ids = [mail.inReplyTo, ...mail.references.toReversed()];
  return [...new Set(ids)].flatMap((id) =>
    id === null ? [] : all.filter((link) => link.mail.messageId === id),
  );
}

function byConversation(mail: Mail, all: readonly ThreadLink[]): readonly ThreadLink[] {
  const id = mail.conversationId;
  return id === null ? [] : all.filter((link) => link.mail.conversationId === id);
}

/** Where a client dropped the headers: the subject answered, between people who wrote before. */
function bySubject(asked: MailToPlace, all: readonly ThreadLink[]): readonly ThreadLink[] {
  const { mail, isAutomatic } = asked;
  const subject = bareSubject(mail.subject);
  if (subject.length < MIN_SUBJECT) return [];
  const domains = new Set(otherSideOf(asked).map(domainOf));
  const isAnswer = subject !== flatten(mail.subject);
  return all.filter((link) => {
    const earlier = bareSubject(link.mail.subject);
    const isSame = isAnswer && subject === earlier;
    const isNamed = isAutomatic && earlier.length >= MIN_SUBJECT && subject.endsWith(earlier);
    return (isSame || isNamed) && link.mail.people.some((email) => domains.has(domainOf(email)));
  });
}

/** The subject without what replying and forwarding put before it, in lower case. */
function bareSubject(subject: string): string {
  let bare = subject;
  for (let peeled = 0; peeled < MAX_REPLY_WORDS; peeled += 1) {
    const rest = bare.replace(REPLY_WORD, '');
    if (rest === bare) break;
    bare = rest;
  }
  return flatten(bare);
}

function flatten(subject: string): string {
  return subject.replace(SPACES, ' ').trim().toLowerCase();
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
