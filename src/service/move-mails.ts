/** Mails that a person puts into another case: a case joined with another, mails split off or moved, and all of it undone. */
import { v7 } from 'uuid';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { Move, MoveKind } from '#cases/moves/move.ts';
import { moveMails } from '#cases/moves/move-mails.ts';
import type { CorrectionBody, JoinBody, SplitBody } from '#contract/contract.ts';
import { refuseIfChanged } from './changed-meanwhile.ts';
import { placeAgain } from './ingest/place-again.ts';
import { tellCases } from './ingest/tell-cases.ts';
import { whatHolds } from './ingest/what-holds.ts';
import { refuse } from './refuse.ts';
import type { Service } from './service.ts';
import { heldCase } from './store/case-events.ts';
import { casesOfMail } from './store/cases.ts';
import { mailIdsOf, saveCorrections } from './store/corrections.ts';
import type { Reader } from './store/reader.ts';
import type { StoredReading } from './store/readings.ts';
import { todayOf } from './store/settings.ts';
import { tx } from './store/tx.ts';

/** All mails of the other case come into this one. */
export async function joinCases(
  { store, user }: Service,
  caseId: string,
  { seen, caseId: otherId }: JoinBody,
): Promise<void> {
  await tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    if (otherId === caseId) throw refuse('case/same', 'A case cannot be joined with itself.', otherId);
    const [to, from] = await holdBoth(reader, caseId, otherId);
    await refuseIfChanged(reader, caseId, seen);
    refuseOtherCustomer(from, to);
    const messageIds = from.mails.map(({ messageId }) => messageId);
    await carryOut(reader, { from, to, toId: to.id, messageIds, by: user, kind: 'joined' });
  });
}

/** Mails become a case of their own, or go to `to`; answers the id of the case they are in now. */
export async function splitCase(
  { store, user }: Service,
  caseId: string,
  { seen, messageIds, to: toId }: SplitBody,
): Promise<string> {
  return tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    if (toId === caseId) throw refuse('case/same', 'The mails are in this case already.', toId);
    const [from, to] = toId ? await holdBoth(reader, caseId, toId) : [await heldCase(reader, caseId), null];
    await refuseIfChanged(reader, caseId, seen);
    refuseUnknownMails(from, messageIds);
    if (to) refuseOtherCustomer(from, to);
    else refuseWhole(from, messageIds);
    const moving = { from, to, toId: to?.id ?? v7(), messageIds, by: user, kind: 'split' } as const;
    await carryOut(reader, moving);
    return moving.toId;
  });
}

type Putting = { readonly body: CorrectionBody & { readonly field: 'case' }; readonly by: string };

/** Puts one mail into a case, from the one it is in or from none. */
export async function putMail(reader: Reader, stored: StoredReading, { body, by }: Putting): Promise<void> {
  const { messageId, from: fromId, to: toId } = body;
  const now = await casesOfMail(reader, messageId);
  const isThere = fromId === null ? now.length === 0 : now.some(({ id }) => id === fromId);
  if (!isThere || fromId === toId) throw refuse('correction/moved', MOVED, fromId);
  if (fromId === null) return putFirst(reader, stored, { body, by });
  const [from, to] = await holdBoth(reader, fromId, toId);
  refuseOtherCustomer(from, to);
  await carryOut(reader, { from, to, toId, messageIds: [messageId], by, kind: 'split' });
}

const MOVED = 'The mail is in another case by now. Load it again and look.';

async function putFirst(reader: Reader, stored: StoredReading, { body, by }: Putting): Promise<void> {
  const to = await heldCase(reader, body.to);
  const { account } = (await whatHolds(reader, stored)).match;
  refuseOtherCustomer({ accountNumber: account?.number ?? null }, to);
  const id = v7();
  const at = new Date().toISOString();
  const move = { id: v7(), kind: 'split' } as const;
  const { mailId } = stored;
  await saveCorrections(reader, [{ id, mailId, at, by, body: { ...body, move }, was: '' }]);
  const because = { kind: 'corrected', value: '' } as const;
  await placeAgain(reader, stored, { by, because, correction: { id, isUndo: false } });
}

/** Both cases, held in one order whoever asks, so that two who join crosswise do not wait for each other. */
async function holdBoth(
  reader: Reader,
  a: string,
  b: string,
): Promise<readonly [CollectionCase, CollectionCase]> {
  const held = new Map<string, CollectionCase>();
  for (const id of [a, b].toSorted()) held.set(id, await heldCase(reader, id));
  const [first, second] = [held.get(a), held.get(b)];
  if (!first || !second) throw refuse('case/not-found', 'There is no such case.', a);
  return [first, second];
}

type Carried = {
  readonly from: CollectionCase;
  readonly to: CollectionCase | null;
  readonly toId: string;
  readonly messageIds: readonly string[];
  readonly by: string;
  readonly kind: MoveKind;
};

/** Writes the move: a correction of each mail, so that it stays where it was put, and the facts of both cases. */
async function carryOut(reader: Reader, carried: Carried): Promise<void> {
  const { from, to, toId, messageIds, by, kind } = carried;
  const move: Move = { id: v7(), kind, at: new Date().toISOString() };
  const events = moveMails({ ...carried, move, today: await todayOf(reader) });
  const mailIds = await mailIdsOf(reader, messageIds);
  const rows = messageIds.flatMap((messageId) => {
    const mailId = mailIds.get(messageId);
    const body = { messageId, field: 'case', from: from.id, to: toId, move: { id: move.id, kind } } as const;
    return mailId ? [{ id: v7(), mailId, at: move.at, by, body, was: caseNumberOf(from.id) }] : [];
  });
  await saveCorrections(reader, rows);
  await tellCases(reader, { events, by, before: to ? [from, to] : [from] });
}

function refuseUnknownMails({ mails }: CollectionCase, messageIds: readonly string[]): void {
  const unknown = messageIds.find((id) => !mails.some(({ messageId }) => messageId === id));
  if (unknown === undefined && messageIds.length > 0) return;
  throw refuse('case/no-mail', 'This mail is not in the case. Load it again and choose.', unknown ?? null);
}

function refuseWhole({ mails }: CollectionCase, messageIds: readonly string[]): void {
  if (mails.some(({ messageId }) => !messageIds.includes(messageId))) return;
  throw refuse('case/nothing-left', 'All mails of a case cannot be split off it: one must stay.');
}

/** Two customers are never mixed. */
function refuseOtherCustomer(
  from: Pick<CollectionCase, 'accountNumber'>,
  to: Pick<CollectionCase, 'accountNumber'>,
): void {
  const [a, b] = [from.accountNumber, to.accountNumber];
  if (a === null || b === null || a === b) return;
  throw refuse(
    'case/other-customer',
    `One case is of account ${a}, the other of ${b}. If a mail is filed under the wrong account, correct its account; it changes its case by itself.`,
    b,
  );
}
