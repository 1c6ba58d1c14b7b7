import { v7 } from 'uuid';
import { asOfArrival } from '#cases/as-of-arrival.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { follow } from '#cases/follow.ts';
import type { Because } from '#cases/grouping/because.ts';
import { matterOf } from '#cases/grouping/matter-of.ts';
import { namedCasesIn } from '#cases/grouping/named-cases.ts';
import { placeMail } from '#cases/grouping/place-mail.ts';
import type { Touch } from '#cases/grouping/placement.ts';
import { mailInCase } from '#cases/keep-mail.ts';
import { splitMail } from '#mail/split-mail.ts';
import { textsByPlace, textsToRead } from '#reading/texts-to-read.ts';
import {
  casesById,
  casesIn,
  casesOfAccounts,
  casesOfMail,
  casesOfThread,
  type NewEvent,
} from '../store/cases.ts';
import { customersOf } from '../store/ledger-slice.ts';
import { caseLeftBy } from '../store/left-cases.ts';
import type { Reader } from '../store/reader.ts';
import { type StoredReading, saveAsCorrected } from '../store/readings.ts';
import { arrivalOf } from './arrival-of.ts';
import { tellCases } from './tell-cases.ts';
import { type Holds, whatHolds } from './what-holds.ts';

/** Why a mail is placed again: a correction was made or undone, or its full message came. */
export type PlacedAgain = {
  readonly by: string;
  readonly because: Because;
  readonly correction: { readonly id: string; readonly isUndo: boolean; readonly isRight?: boolean } | null;
};

/** Places a mail anew by what holds of it now, corrections included, and tells its cases, old and new. */
export async function placeAgain(reader: Reader, stored: StoredReading, why: PlacedAgain): Promise<void> {
  const holds = await whatHolds(reader, stored);
  const { match, tone } = holds;
  const arrived = await arrivalOf(reader, stored.mail, stored.keptAt);
  const { mail, datedOn } = asOfArrival(stored.mail, arrived);
  const whole = { ...takenApart(stored, tone), mail };
  const toPlace = matterOf(whole, await customersOf(reader, accountsOf(match)));
  const around = await casesAround(reader, whole, holds);
  const { touches } = placeMail(toPlace, match, { ...around, pins: holds.pins });
  const readAs = (touch: Touch) => mailInCase(whole, toPlace, { match, touch, datedOn });
  const events = touches.flatMap((touch) => {
    const stood = mailIn(around.old, touch.caseId, mail.messageId);
    const isRead = stood?.accountNumber !== (match.account?.number ?? null) || !why.correction;
    const read: readonly NewEvent[] = isRead
      ? [{ caseId: touch.caseId, kind: 'mail-read', ...readAs(touch) }]
      : [];
    return [...read, ...correctedEvent(touch, { messageId: mail.messageId, tone }, why)];
  });
  const removed = removedEvents(around.old, touches, { messageId: mail.messageId, because: why.because });
  await tellCases(reader, { events: [...removed, ...events], by: why.by, before: around.before });
  await saveAsCorrected(reader, stored.mailId, { account: match.account?.number ?? null, tone });
}

/** The texts and parts of a mail are not kept beside it: they are told from it anew. */
function takenApart({ mail, direction, reading }: StoredReading, heard: Holds['tone']) {
  const parts = splitMail(mail);
  const texts = textsByPlace(textsToRead(mail, parts));
  const tone = { ...reading.tone, ...heard };
  return { mail, parts, direction, reading: { ...reading, tone, texts } };
}

type Around = {
  /** The cases that hold the mail. */
  readonly old: readonly CollectionCase[];
  /** All that may be told, as they stand. */
  readonly before: readonly CollectionCase[];
  /** Those it can be placed in, as they are without it. */
  readonly cases: readonly CollectionCase[];
  /** The case it opens, if it opens one: the one it had opened, so that nothing told of it is lost. */
  readonly newCaseId: string;
};

async function casesAround(
  reader: Reader,
  whole: ReturnType<typeof takenApart>,
  holds: Holds,
): Promise<Around> {
  const { messageId } = whole.mail;
  const old = await casesOfMail(reader, messageId);
  const others = await otherCases(reader, whole, holds);
  const left = [...old.map((one) => withoutMail(one, messageId)), ...others];
  const emptied = left.find(({ mails }) => mails.length === 0);
  const was = emptied ? null : await caseLeftBy(reader, messageId);
  return {
    old,
    before: [...old, ...others, ...(was ? [was] : [])],
    cases: left.filter(({ mails }) => mails.length > 0),
    newCaseId: emptied?.id ?? was?.id ?? v7(),
  };
}

async function otherCases(
  reader: Reader,
  whole: ReturnType<typeof takenApart>,
  { match, pins }: Pick<Holds, 'match' | 'pins'>,
): Promise<readonly CollectionCase[]> {
  const { mail } = whole;
  const ofThread = await casesIn(reader, casesOfThread(reader, mail, namedCasesIn(mail, whole.parts)));
  const ofAccounts = await casesIn(reader, casesOfAccounts(reader, accountsOf(match)));
  const put = await casesById(
    reader,
    pins.map(({ to }) => to),
  );
  const known = new Map([...ofThread, ...ofAccounts, ...put].map((one) => [one.id, one]));
  return [...known.values()].filter(
    ({ mails }) => !mails.some(({ messageId }) => messageId === mail.messageId),
  );
}

function accountsOf({ account, candidates }: Holds['match']): readonly string[] {
  return account ? [account.number] : candidates.map(({ number }) => number);
}

function withoutMail(collectionCase: CollectionCase, messageId: string): CollectionCase {
  const { id: caseId, lastOn: at } = collectionCase;
  const because = { kind: 'corrected', value: '' } as const;
  return follow(collectionCase, { id: '', caseId, at, by: '', kind: 'mail-removed', messageId, because });
}

function mailIn(cases: readonly CollectionCase[], caseId: string, messageId: string) {
  const holder = cases.find(({ id }) => id === caseId);
  return holder?.mails.find((mail) => mail.messageId === messageId);
}

function correctedEvent(
  { caseId, findings, items }: Touch,
  mail: { readonly messageId: string; readonly tone: Holds['tone'] },
  why: PlacedAgain,
): readonly NewEvent[] {
  if (!why.correction) return [];
  const { id: correctionId, ...how } = why.correction;
  return [{ caseId, kind: 'mail-corrected', correctionId, ...how, ...mail, findings, items }];
}

function removedEvents(
  old: readonly CollectionCase[],
  touches: readonly Touch[],
  why: { readonly messageId: string; readonly because: Because },
): readonly NewEvent[] {
  const left = old.filter(({ id }) => !touches.some(({ caseId }) => caseId === id));
  return left.map(({ id: caseId }) => ({ caseId, kind: 'mail-removed', ...why }));
}
