import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Direction, Mail } from '#mail/mail.ts';
import type { Incoming } from '../ingest/incoming.ts';
import { isSameText } from '../ingest/same-text.ts';
import type { Reader } from './reader.ts';
import { storable, storableText } from './storable.ts';

/** A mail that is kept already under the id in this one's header. */
type KnownMail = {
  readonly id: string;
  readonly message_id: string;
  readonly source: 'mime' | 'posted';
  readonly mail: Mail;
};

/**
 * Where a mail belongs: it is new; it is kept already (`same`); or it is the full message of one that the pane had
 * posted (`fuller`). `messageId` is that of the header, or a hash where another text bears that id.
 */
export type MailPlace =
  | { readonly is: 'new'; readonly id: string; readonly messageId: string }
  | { readonly is: 'same' | 'fuller'; readonly id: string; readonly messageId: string };

/** Finds the place of a mail among those kept. */
export async function placeOf(reader: Reader, incoming: Incoming, mail: Mail): Promise<MailPlace> {
  const known = await mailsUnder(reader, incoming.mailbox, mail.messageId);
  const same = known.find((other) => isSameText(textOf(other.mail), textOf(mail)));
  if (same) {
    const isFuller = same.source === 'posted' && incoming.source === 'mime';
    return { is: isFuller ? 'fuller' : 'same', id: same.id, messageId: same.message_id };
  }
  return { is: 'new', id: v7(), messageId: known.length === 0 ? mail.messageId : hashOf(mail) };
}

export type MailToKeep = { readonly incoming: Incoming; readonly mail: Mail; readonly direction: Direction };

/** Keeps a new mail. False where another one took its place meanwhile. */
export async function keepMail(reader: Reader, place: MailPlace, keep: MailToKeep): Promise<boolean> {
  const kept = await reader.db
    .insertInto('mails')
    .values({
      ...rowOf(keep),
      tenant_id: reader.tenantId,
      id: place.id,
      message_id: place.messageId,
      header_id: keep.mail.messageId,
      mailbox: keep.incoming.mailbox,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mailbox', 'message_id']).doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

/** The full message takes the place of what the pane had posted. */
export async function replaceMail(reader: Reader, place: MailPlace, keep: MailToKeep): Promise<void> {
  await reader.db
    .updateTable('mails')
    .set(rowOf(keep))
    .where('tenant_id', '=', reader.tenantId)
    .where('id', '=', place.id)
    .execute();
}

function rowOf({ incoming, mail, direction }: MailToKeep) {
  return {
    source: incoming.source,
    raw: incoming.source === 'mime' ? incoming.raw : null,
    posted: incoming.source === 'posted' ? JSON.stringify(incoming.posted) : null,
    mail: storable(mail),
    subject: storableText(mail.subject),
    from_email: storableText(mail.from?.email ?? ''),
    conversation_id: mail.conversationId,
    direction,
    sent_at: new Date(mail.sentAt ?? mail.sentOn).toISOString(),
    sent_on: mail.sentOn,
    kept_at: new Date().toISOString(),
  };
}

async function mailsUnder(
  { db, tenantId }: Reader,
  mailbox: string,
  headerId: string,
): Promise<readonly KnownMail[]> {
  return db
    .selectFrom('mails')
    .select(['id', 'message_id', 'source', 'mail'])
    .where('tenant_id', '=', tenantId)
    .where('mailbox', '=', mailbox)
    .where('header_id', '=', headerId)
    .orderBy('id')
    .execute();
}

/** Two mails that bear one id are told apart by subject and text. */
function textOf(mail: Mail): string {
  return `${mail.subject}\n${mail.text}`;
}

function hashOf(mail: Mail): string {
  return `sha256:${createHash('sha256')
    .update(JSON.stringify([mail.sentAt, mail.from, textOf(mail)]))
    .digest('hex')}`;
}

/** The language that the thread or its sender wrote last, or that the ledger knows of the customer. */
export async function languageBefore({ db, tenantId }: Reader, mail: Mail): Promise<string | null> {
  const thread = [mail.inReplyTo, ...mail.references].filter((id) => id !== null);
  const from = mail.from?.email ?? '';
  const { rows } = await sql<{ language: string | null }>`
    (select r.language, 1 as place, m.sent_at from mails m join readings r on r.tenant_id = m.tenant_id and r.mail_id = m.id
      where m.tenant_id = ${tenantId} and m.message_id = any(${thread}::text[]) order by m.sent_at desc limit 1)
    union all (select r.language, 2, m.sent_at from mails m join readings r on r.tenant_id = m.tenant_id and r.mail_id = m.id
      where m.tenant_id = ${tenantId} and m.from_email = ${from} order by m.sent_at desc limit 1)
    union all (select c.language, 3, null from customer_keys k join customers c on c.tenant_id = k.tenant_id and c.account_number = k.account_number
      where k.tenant_id = ${tenantId} and k.kind = 'email' and k.key = ${from} and c.language is not null limit 1)
    order by place limit 1`.execute(db);
  return rows[0]?.language ?? null;
}
