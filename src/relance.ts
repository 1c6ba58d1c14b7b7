/** The whole story of a mail on one page: it is read, matched with the ledger, and its cases follow. Pure. */
import { type Arrival, asOfArrival } from '#cases/as-of-arrival.ts';
import type { CaseFact } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { matterOf } from '#cases/grouping/matter-of.ts';
import { placeMail } from '#cases/grouping/place-mail.ts';
import type { Placement } from '#cases/grouping/placement.ts';
import { mailInCase } from '#cases/keep-mail.ts';
import { isSettled } from '#cases/settled.ts';
import type { LanguageCode } from '#languages/language.ts';
import { directionOf } from '#mail/direction.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import { splitMail } from '#mail/split-mail.ts';
import { keysOf } from '#matching/keys-of.ts';
import type { Candidates, Conversation, LookupKeys, Match } from '#matching/match.ts';
import { match as matchMail } from '#matching/match-mail.ts';
import type { Model } from '#reading/learned/model.ts';
import { MODEL } from '#reading/learned/ready-model.ts';
import { knowOwnLetter } from '#reading/own-letter.ts';
import { readMail } from '#reading/read-mail.ts';
import type { Reading } from '#reading/reading.ts';

/** The supplier's own mail domains, and the language that the thread or the customer writes, where known. */
export type ReadingHints = { readonly us: readonly string[]; readonly prior: LanguageCode | null };

/** One mail taken apart and read. Needs no ledger. */
export type ReadMail = {
  readonly mail: Mail;
  readonly parts: MailParts;
  readonly direction: Direction;
  readonly reading: Reading;
  /** What to look up in the ledger for it. */
  readonly keys: LookupKeys;
};

/** What the shell looked up: in the ledger by `keys`, and among the mails before this one. */
export type Found = {
  readonly candidates: Candidates;
  readonly conversation: Conversation;
  /** The cases that hold mails of the thread (`conversationOf`), and those of the candidates' accounts. */
  readonly cases: readonly CollectionCase[];
  /** When the mail came, where there is a clock. */
  readonly arrived?: Arrival | null;
};

/** Where a mail ends up. The shell adds `id`, `at` and `by` to the events and keeps them. */
export type Filed = {
  readonly match: Match;
  readonly placement: Placement;
  readonly events: readonly ({ readonly caseId: string } & CaseFact)[];
  /** So sure that nobody needs to look. */
  readonly isSettled: boolean;
};

/** Takes a mail apart and reads its newest text, by the model we all share or by one that a company taught. */
export function readOne(mail: Mail, { us, prior }: ReadingHints, model: Model = MODEL): ReadMail {
  const parts = splitMail(mail);
  const direction = directionOf(mail, us);
  const heard = readMail(mail, parts, { prior, direction, model });
  const reading = direction !== 'inbound' ? knowOwnLetter(heard) : heard;
  return { mail, parts, direction, reading, keys: keysOf(reading, mail, parts) };
}

/** Finds account and items of a mail that was read, and the cases it moves; `newCaseId` is used if it opens one. */
export function fileOne(readAsDated: ReadMail, found: Found, newCaseId: string): Filed {
  const { mail, datedOn } = asOfArrival(readAsDated.mail, found.arrived ?? null);
  const read = { ...readAsDated, mail };
  const match = matchMail(read, found.candidates, found.conversation);
  const toPlace = matterOf(read, found.candidates.customers);
  const placement = placeMail(toPlace, match, { cases: found.cases, newCaseId });
  const events = placement.touches.map((touch) => ({
    caseId: touch.caseId,
    kind: 'mail-read' as const,
    ...mailInCase(read, toPlace, { match, touch, datedOn }),
  }));
  return { match, placement, events, isSettled: isSettled(read.reading, match) };
}
