/** Corrections: what a person sets right. Each is kept, visible, and undone by leaving it out. */
import { v7 } from 'uuid';
import type { CorrectionBody } from '#contract/contract.ts';
import { checkFits } from './corrections/check-fits.ts';
import { whatStood } from './corrections/what-stood.ts';
import { placeAgain } from './ingest/place-again.ts';
import { holdsBy } from './ingest/what-holds.ts';
import { keepTaught } from './learning/keep-taught.ts';
import { teachMail } from './learning/teach-mail.ts';
import { putMail } from './move-mails.ts';
import { refuse } from './refuse.ts';
import type { Service } from './service.ts';
import { saveCorrections } from './store/corrections.ts';
import type { Reader } from './store/reader.ts';
import {
  correctionsOf,
  holdReading,
  readingOf,
  type StoredCorrection,
  type StoredReading,
} from './store/readings.ts';
import { tx } from './store/tx.ts';
import { undoMoveOf } from './undo-move.ts';

/** Makes one correction, and learns from it; refuses one that fits nothing. */
export async function correctMail(service: Service, { seen, ...asked }: CorrectionBody): Promise<void> {
  const { store, user } = service;
  await tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    const stored = await readMailOf(reader, asked.messageId);
    await holdReading(reader, stored.mailId);
    const before = await correctionsOf(reader, stored.mailId);
    if (seen !== undefined) refuseIfCorrected(before.at(-1), seen);
    const holds = holdsBy(stored, before);
    await checkFits(reader, { stored, holds }, asked);
    if (asked.field === 'case') return putMail(reader, stored, { body: asked, by: user });
    const body = withPlace(asked, stored, before);
    const was = whatStood(body, holds, stored.match);
    const id = v7();
    const at = new Date().toISOString();
    await saveCorrections(reader, [{ id, mailId: stored.mailId, at, by: user, body, was }]);
    await placeAgain(reader, stored, {
      by: user,
      because: { kind: 'corrected', value: '' },
      correction: { id, isUndo: false, isRight: body.field === 'right' },
    });
    await teachMail(reader, stored);
  });
  learnSoon(service);
}

/** Takes one correction back, and what it taught; answers the id of its mail. */
export async function undoCorrection(service: Service, id: string): Promise<string> {
  const { store, user } = service;
  const messageId = await tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    const moved = await moveOf(reader, id);
    if (moved) {
      await undoMoveOf(reader, moved.moveId, user);
      return moved.messageId;
    }
    const undone = await db
      .updateTable('corrections')
      .set({ undone_at: new Date().toISOString(), undone_by: user })
      .where('tenant_id', '=', store.tenantId)
      .where('id', '=', id)
      .where('undone_at', 'is', null)
      .returning('message_id')
      .executeTakeFirst();
    if (!undone)
      throw refuse('correction/not-found', 'There is no such correction, or it is undone already.', id);
    const stored = await readMailOf(reader, undone.message_id);
    await placeAgain(reader, stored, {
      by: user,
      because: { kind: 'correction_undone', value: '' },
      correction: { id, isUndo: true },
    });
    await teachMail(reader, stored);
    return undone.message_id;
  });
  learnSoon(service);
  return messageId;
}

/** A finding that was missed comes after all that were read and all that were ever added, those taken back too. */
function withPlace<Body extends CorrectionBody>(
  body: Body,
  { match }: StoredReading,
  before: readonly StoredCorrection[],
): Body {
  if (body.field !== 'missed') return body;
  const added = before.filter((one) => one.body.field === 'missed').length;
  return { ...body, place: match.findings.length + added };
}

/** The reader learns at once; where it cannot, it does before the next mail. */
function learnSoon(service: Service): void {
  keepTaught(service).catch(() => {});
}

/** The move that a correction belongs to; null where it is of another kind, or undone. */
async function moveOf({ db, tenantId }: Reader, id: string) {
  const query = db.selectFrom('corrections').select('body').where('tenant_id', '=', tenantId);
  const row = await query.where('id', '=', id).where('undone_at', 'is', null).executeTakeFirst();
  const body = row?.body;
  return body?.field === 'case' && body.move ? { moveId: body.move.id, messageId: body.messageId } : null;
}

/** A mail as it was read; refuses one that was not. */
export async function readMailOf(reader: Reader, messageId: string): Promise<StoredReading> {
  const stored = await readingOf(reader, messageId);
  if (stored) return stored;
  throw refuse(
    'mail/not-read',
    'This mail has not been read yet. Open it, and it is read at once.',
    messageId,
  );
}

/** Refuses where someone corrected the mail after the correction that the client knew. */
function refuseIfCorrected(latest: StoredCorrection | undefined, seen: string | null): void {
  if ((latest?.id ?? null) === seen) return;
  const who = latest
    ? `Meanwhile ${latest.by} corrected this mail (${latest.body.field})`
    : 'The mail changed';
  throw refuse(
    'correction/changed',
    `${who}. Your correction was not written: load the mail again and look.`,
    latest?.id ?? null,
  );
}
