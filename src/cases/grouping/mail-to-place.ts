import type { Direction, Mail } from '#mail/mail.ts';
import type { NamedCase } from './named-cases.ts';

/** What the grouping of mails looks at, besides what the mail says. */
export type MailToPlace = {
  readonly mail: Mail;
  readonly direction: Direction;
  /** A machine wrote it: it answers another mail and opens nothing. */
  readonly isAutomatic: boolean;
  /** Words that name the matter (see `matterWordsOf`). */
  readonly matterWords: readonly string[];
  /** Our case numbers in it (see `namedCasesIn`). */
  readonly namedCases: readonly NamedCase[];
};

/** Everyone on the mail, lower case, without repeats. */
export function peopleOf(mail: Mail): readonly string[] {
  const all = [mail.from, ...mail.to, ...mail.cc].flatMap((person) => (person ? [person.email] : []));
  return [...new Set(all.map((email) => email.toLowerCase()))];
}

/** Whose mail it is, seen from us: the sender of an inbound mail, those we write to; inside the company, everyone. */
export function otherSideOf({ mail, direction }: MailToPlace): readonly string[] {
  if (direction === 'internal') return peopleOf(mail);
  const people = direction === 'inbound' ? [mail.from, ...mail.replyTo] : [...mail.to, ...mail.cc];
  return people.flatMap((person) => (person ? [person.email.toLowerCase()] : []));
}
