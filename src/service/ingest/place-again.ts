import { v7 } from 'uuid';
import { asOfArrival } from '#cases/as-of-arrival.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { applyCorrections } from '#cases/corrections/correct.ts';
import type { Because } from '#cases/grouping/because.ts';
import { matterOf } from '#cases/grouping/matter-of.ts';
import { namedCasesIn } from '#cases/grouping/named-cases.ts';
import { placeMail } from '#cases/grouping/place-mail.ts';
import type { Touch } from '#cases/grouping/placement.ts';
import { mailInCase } from '#cases/keep-mail.ts';
import { splitMail } from '#mail/split-mail.ts';
import type { Match } from '#matching/match.ts';
import { textsByPlace, textsToRead } from '#reading/texts-to-read.ts';
import type { ReadMail } from '../../relance.ts';
import { casesIn, casesOfAccounts, casesOfMail, casesOfThread, type NewEvent } from '../store/cases.ts';
import { customersOf } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';
import { correctionsOf, type StoredReading, saveAccountOf } from '../store/readings.ts';
import { arrivalOf } from './arrival-of.ts';
import { tellCases } from './tell-cases.ts';

/** Why a mail is placed again: a correction was made or undone, or its full message came. */
export type PlacedAgain = {
  readonly by: string;
  readonly because: Because;
  readonly correction: { readonly id: string; readonly isUndo: boolean } | null;
};

/** Places a mail anew by what holds of it now, corrections included, and tells its cases, old and new. */
export async function placeAgain(reader: Reader, stored: StoredReading, why: PlacedAgain): Promise<void> {
  const match = await correctedMatch(reader, stored);
  const arrived = await arrivalOf(reader, stored.mail, stored.keptAt);
  const { mail, datedOn } = asOfArrival(stored.mail, arrived);
  const whole = { ...takenApart(stored), mail };
  const old = await casesOfMail(reader, mail.messageId);
  const others = await otherCases(reader, whole, match);
  const left = [...old, ...others].map((collectionCase) => withoutMail(collectionCase, mail.messageId));
  const emptied = left.find(({ mails }) => mails.length === 0);
  const toPlace = matterOf(whole, await customersOf(reader, accountsOf(match)));
  const known = { cases: left.filter(({ mails }) => mails.length > 0), newCaseId: emptied?.id ?? v7() };
  const { touches } = placeMail(toPlace, match, known);
  const readAs = (touch: Touch) => mailInCase(whole, toPlace, { match, touch, datedOn });
  const events = touches.flatMap((touch) => {
    const before = old
      .find(({ id }) => id === touch.caseId)
      ?.mails.find(({ messageId }) => messageId === mail.messageId);
    const isRead = before?.accountNumber !== (match.account?.number ?? null) || !why.correction;
    return [
      ...(isRead ? [readEvent(touch, readAs(touch))] : []),
      ...correctedEvent(touch, mail.messageId, why),
    ];
  });
  const isLeft = ({ id }: CollectionCase) => !touches.some(({ caseId }) => caseId === id);
  const removed = old.filter(isLeft).map(({ id }) => removedEvent(id, mail.messageId, why));
  await tellCases(reader, { events: [...removed, ...events], by: why.by, before: [...old, ...others] });
  await saveAccountOf(reader, stored.mailId, match.account?.number ?? null);
}

/** The texts and parts of a mail are not kept beside it: they are told from it anew. */
function takenApart({ mail, direction, reading }: StoredReading) {
  const parts = splitMail(mail);
  return { mail, parts, direction, reading: { ...reading, texts: textsByPlace(textsToRead(mail, parts)) } };
}

/** What holds of a mail: the first reading with the corrections that stand. */
export async function correctedMatch(reader: Reader, { mailId, match }: StoredReading): Promise<Match> {
  const corrections = await correctionsOf(reader, mailId);
  return applyCorrections(
    match,
    corrections.filter(({ isUndone }) => !isUndone).map(({ body }) => body),
  );
}

async function otherCases(
  reader: Reader,
  { mail, parts }: Pick<ReadMail, 'mail' | 'parts'>,
  match: Match,
): Promise<readonly CollectionCase[]> {
  const ofThread = await casesIn(reader, casesOfThread(reader, mail, namedCasesIn(mail, parts)));
  const ofAccounts = await casesIn(reader, casesOfAccounts(reader, accountsOf(match)));
  const known = new Map(
    [...ofThread, ...ofAccounts].map((collectionCase) => [collectionCase.id, collectionCase]),
  );
  return [...known.values()].filter(
    ({ mails }) => !mails.some(({ messageId }) => messageId === mail.messageId),
  );
}

function accountsOf({ account, candidates }: Match): readonly string[] {
  return account ? [account.number] : candidates.map(({ number }) => number);
}

function withoutMail(collectionCase: CollectionCase, messageId: string): CollectionCase {
  return { ...collectionCase, mails: collectionCase.mails.filter((mail) => mail.messageId !== messageId) };
}

function readEvent({ caseId }: Touch, read: ReturnType<typeof mailInCase>): NewEvent {
  return { caseId, kind: 'mail-read', ...read };
}

function correctedEvent(
  { caseId, findings, items }: Touch,
  messageId: string,
  why: PlacedAgain,
): readonly NewEvent[] {
  if (!why.correction) return [];
  const { id: correctionId, isUndo } = why.correction;
  return [{ caseId, kind: 'mail-corrected', correctionId, isUndo, messageId, findings, items }];
}

function removedEvent(caseId: string, messageId: string, { because }: PlacedAgain): NewEvent {
  return { caseId, kind: 'mail-removed', messageId, because };
}
