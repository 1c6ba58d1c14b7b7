import { sql } from 'kysely';
import type { CorrectionBody } from '#contract/contract.ts';
import { insertRows } from './insert-rows.ts';
import type { Reader } from './reader.ts';
import { inBatch } from './storable.ts';

export type NewCorrection = {
  readonly id: string;
  readonly mailId: string;
  readonly at: string;
  readonly by: string;
  readonly body: CorrectionBody;
  readonly was: string;
};

export async function saveCorrections(
  { db, tenantId }: Reader,
  corrections: readonly NewCorrection[],
): Promise<void> {
  const rows = corrections.map(({ mailId, body, ...correction }) => ({
    tenant_id: tenantId,
    ...correction,
    mail_id: mailId,
    message_id: body.messageId,
    body: inBatch(body),
  }));
  await insertRows(db, 'corrections', rows);
}

/** The rows of mails by their message ids; the oldest where several mailboxes hold one. */
export async function mailIdsOf(
  { db, tenantId }: Reader,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{
    id: string;
    messageId: string;
  }>`select id, message_id as "messageId" from mails
    where tenant_id = ${tenantId} and message_id = any(${messageIds}::text[]) order by id desc`.execute(db);
  return new Map(rows.map(({ id, messageId }) => [messageId, id]));
}

/** One mail of a move that stands. */
export type MovedMail = {
  readonly messageId: string;
  readonly from: string | null;
  readonly to: string;
  readonly at: string;
};

/** Takes back all corrections of a move that stand; answers them. */
export async function undoCorrectionsOfMove(
  { db, tenantId }: Reader,
  moveId: string,
  by: string,
): Promise<readonly MovedMail[]> {
  const { rows } = await sql<{ at: string; body: CorrectionBody }>`
    update corrections set undone_at = ${new Date().toISOString()}, undone_by = ${by}
    where tenant_id = ${tenantId} and body #>> '{move,id}' = ${moveId} and undone_at is null
    returning at, body`.execute(db);
  return rows.flatMap(({ at, body }) =>
    body.field === 'case' ? [{ messageId: body.messageId, from: body.from, to: body.to, at }] : [],
  );
}
