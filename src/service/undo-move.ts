import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { replay } from '#cases/follow.ts';
import { type Undoing, undoMove } from '#cases/moves/undo-move.ts';
import { groupBy } from './group-by.ts';
import { placeAgain } from './ingest/place-again.ts';
import { tellCases } from './ingest/tell-cases.ts';
import { eventsOf, holdCase } from './store/case-events.ts';
import { type MovedMail, undoCorrectionsOfMove } from './store/corrections.ts';
import { leftCase } from './store/left-cases.ts';
import type { Reader } from './store/reader.ts';
import { readingOf } from './store/readings.ts';

/**
 * Takes a move back whole: its mails return as they were, with what came along. A mail that was moved on stays where it
 * was put last; one that was corrected since is placed by what holds of it now.
 */
export async function undoMoveOf(reader: Reader, moveId: string, by: string): Promise<void> {
  const moved = await undoCorrectionsOfMove(reader, moveId, by);
  const pairs = groupBy(moved, ({ from, to }) => `${from} ${to}`);
  for (const mails of pairs.values()) await takeBack(reader, mails, { moveId, by });
}

type Undone = { readonly moveId: string; readonly by: string };

async function takeBack(reader: Reader, moved: readonly MovedMail[], { moveId, by }: Undone): Promise<void> {
  const [first] = moved;
  const to = first ? await holdCase(reader, first.to) : null;
  if (!first || !to) return;
  const still = moved.filter(({ messageId }) => has(to, messageId));
  const from = first.from === null ? null : await caseAsItIs(reader, first.from);
  const exact = from ? await asTheyWere(reader, still, { from, to }) : null;
  if (exact) {
    const events = undoMove({ ...exact, moveId });
    await tellCases(reader, { events, by, before: [exact.from, to] });
  }
  const others = still.filter(({ messageId }) => !exact?.messageIds.includes(messageId));
  for (const { messageId } of others) await placeByItself(reader, messageId, { moveId, by });
}

/** As it is, or, where all its mails went, as its events tell it. */
async function caseAsItIs(reader: Reader, id: string): Promise<CollectionCase | null> {
  return (await holdCase(reader, id)) ?? (await leftCase(reader, id));
}

type Cases = { readonly from: CollectionCase; readonly to: CollectionCase };

/** The mails that still are as the move left them, and both cases before it; null where there is no such mail. */
async function asTheyWere(
  reader: Reader,
  moved: readonly MovedMail[],
  { from, to }: Cases,
): Promise<Omit<Undoing, 'moveId'> | null> {
  const at = moved[0]?.at ?? '';
  const there = await eventsOf(reader, to.id);
  const fromBefore = caseBefore(await eventsOf(reader, from.id), at, 'mail-removed');
  const toBefore = caseBefore(there, at, 'mail-read');
  const after = replay(there.slice(0, there.findLastIndex((event) => event.at === at) + 1));
  if (!fromBefore || !after) return null;
  const isAsLeft = (messageId: string) =>
    has(fromBefore, messageId) &&
    !has(from, messageId) &&
    isDeepStrictEqual(mailOf(to, messageId), mailOf(after, messageId));
  const messageIds = moved.map(({ messageId }) => messageId).filter(isAsLeft);
  return messageIds.length > 0
    ? { from, to, before: { from: fromBefore, to: toBefore }, after, messageIds }
    : null;
}

function caseBefore(
  events: readonly CaseEvent[],
  at: string,
  kind: CaseEvent['kind'],
): CollectionCase | null {
  const first = events.findIndex((event) => event.at === at && event.kind === kind);
  return first < 0 ? null : replay(events.slice(0, first));
}

function mailOf(collectionCase: CollectionCase | null, messageId: string) {
  return collectionCase?.mails.find((mail) => mail.messageId === messageId) ?? null;
}

function has(collectionCase: CollectionCase, messageId: string): boolean {
  return mailOf(collectionCase, messageId) !== null;
}

async function placeByItself(reader: Reader, messageId: string, { moveId, by }: Undone): Promise<void> {
  const stored = await readingOf(reader, messageId);
  if (!stored) return;
  const because = { kind: 'correction_undone', value: '' } as const;
  await placeAgain(reader, stored, { by, because, correction: { id: moveId, isUndo: true } });
}
