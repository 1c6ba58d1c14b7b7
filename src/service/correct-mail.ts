/** Corrections: what a person sets right. Each is kept, visible, and undone by leaving it out. */
import { v7 } from 'uuid';
import { formatMoney } from '#base/money.ts';
import type { CorrectionBody } from '#contract/contract.ts';
import type { Match } from '#matching/match.ts';
import { correctedMatch, placeAgain } from './ingest/place-again.ts';
import { keepTaught } from './learning/keep-taught.ts';
import { teachMail } from './learning/teach-mail.ts';
import { putMail } from './move-mails.ts';
import { refuse } from './refuse.ts';
import type { Service } from './service.ts';
import { saveCorrections } from './store/corrections.ts';
import { customersOf, itemsNamed } from './store/ledger-slice.ts';
import type { Reader } from './store/reader.ts';
import { correctionsOf, holdReading, readingOf, type StoredReading } from './store/readings.ts';
import { tx } from './store/tx.ts';
import { undoMoveOf } from './undo-move.ts';

/** Makes one correction, and learns from it; refuses one that fits nothing. */
export async function correctMail(service: Service, { seen, ...body }: CorrectionBody): Promise<void> {
  const { store, user } = service;
  await tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    const stored = await readMailOf(reader, body.messageId);
    await holdReading(reader, stored.mailId);
    if (seen !== undefined) await refuseIfCorrected(reader, stored, seen);
    await checkFits(reader, stored, body);
    if (body.field === 'case') return putMail(reader, stored, { body, by: user });
    const was = wasOf(await correctedMatch(reader, stored), stored.match, body);
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

async function readMailOf(reader: Reader, messageId: string): Promise<StoredReading> {
  const stored = await readingOf(reader, messageId);
  if (stored) return stored;
  throw refuse(
    'mail/not-read',
    'This mail has not been read yet. Open it, and it is read at once.',
    messageId,
  );
}

/** Refuses where someone corrected the mail after the correction that the client knew. */
async function refuseIfCorrected(
  reader: Reader,
  { mailId }: StoredReading,
  seen: string | null,
): Promise<void> {
  const latest = (await correctionsOf(reader, mailId)).at(-1);
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

/** Corrections of what a mail says. */
type SaidBody = Exclude<CorrectionBody, { readonly field: 'case' }>;

async function checkFits(reader: Reader, stored: StoredReading, body: CorrectionBody): Promise<void> {
  if ('finding' in body && body.finding !== null && !stored.match.findings[body.finding]) {
    throw refuse(
      'correction/no-finding',
      'The mail has no such finding. Load it again.',
      String(body.finding),
    );
  }
  if (body.field === 'account' && body.to !== null && (await customersOf(reader, [body.to])).length === 0) {
    throw refuse(
      'correction/no-account',
      `The ledger has no account ${body.to}. Choose one from the list.`,
      body.to,
    );
  }
  if (body.field === 'items') await checkItems(reader, stored, body.to);
}

async function checkItems(reader: Reader, stored: StoredReading, numbers: readonly string[]): Promise<void> {
  const { account } = await correctedMatch(reader, stored);
  const known = account ? (await itemsNamed(reader, account.number, numbers)).items : [];
  const unknown = numbers.find((number) => !known.some((item) => item.number === number));
  if (unknown === undefined) return;
  const whose = account ? `Account ${account.number}` : 'A mail without an account';
  throw refuse(
    'correction/no-item',
    `${whose} has no item ${unknown}. Choose the account first, then its items.`,
    unknown,
  );
}

/** What stood there before, as text. Findings keep their first places while others are struck out. */
function wasOf(now: Match, first: Match, body: SaidBody): string {
  if (body.field === 'account') return now.account?.number ?? '';
  if (body.finding === null) return now.items.map(({ number }) => number).join(', ');
  const finding =
    now.findings.length === first.findings.length ? now.findings[body.finding] : first.findings[body.finding];
  if (!finding) return '';
  switch (body.field) {
    case 'items':
      return finding.items.map(({ number }) => number).join(', ');
    case 'reason':
      return finding.reason ?? '';
    case 'day':
      return finding.on ?? '';
    case 'amount':
      return finding.amount ? `${formatMoney(finding.amount)} ${finding.amount.currency}` : '';
    default:
      return finding.kind;
  }
}
