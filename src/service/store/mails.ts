import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Mail } from '#mail/mail.ts';
import type { Incoming } from '../ingest/incoming.ts';
import { isSameText } from '../ingest/same-text.ts';
import { jsonRows, rowsIn } from './json-rows.ts';
import type { Reader } from './reader.ts';
import { replaceReading, rowOfReading, type StoredReading } from './readings.ts';
import { storable, storableText } from './storable.ts';
import { insertOne, type Write } from './write-together.ts';

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

/** What is known before a mail is read: its place, and the language that its thread or sender wrote last. */
export type KnownBefore = { readonly place: MailPlace; readonly language: string | null };

/** Finds the place of a mail among those kept, and the language to expect; one statement. */
export async function knownBefore(reader: Reader, incoming: Incoming, mail: Mail): Promise<KnownBefore> {
  const { rows } = await sql<{ known: string; language: string | null }>`
    select ${jsonRows(mailsUnder(reader, incoming.mailbox, mail.messageId))} as known, ${languageBefore(reader, mail)} as language`.execute(
    reader.db,
  );
  return { place: placeAmong(rowsIn(rows[0]?.known), incoming, mail), language: rows[0]?.language ?? null };
}

function placeAmong(known: readonly KnownMail[], incoming: Incoming, mail: Mail): MailPlace {
  const same = known.find((other) => isSameText(textOf(other.mail), textOf(mail)));
  if (same) {
    const isFuller = same.source === 'posted' && incoming.source === 'mime';
    return { is: isFuller ? 'fuller' : 'same', id: same.id, messageId: same.message_id };
  }
  return { is: 'new', id: v7(), messageId: known.length === 0 ? mail.messageId : hashOf(mail) };
}

/** A mail with its reading. `headerId`: the id that its header bears. */
export type MailToKeep = {
  readonly incoming: Incoming;
  readonly stored: StoredReading;
  readonly headerId: string;
  readonly isSettled: boolean;
};

/** What keeps a new mail and its reading. It fails where another mail took the place meanwhile (see `isPlaceTaken`). */
export function writesOfMail({ tenantId }: Reader, keep: MailToKeep): readonly Write[] {
  const { stored, incoming, isSettled } = keep;
  const id = { tenant_id: tenantId, id: stored.mailId, message_id: stored.mail.messageId };
  return [
    insertOne('mails', { ...id, mailbox: incoming.mailbox, ...rowOf(keep) }),
    insertOne('readings', {
      tenant_id: tenantId,
      mail_id: stored.mailId,
      ...rowOfReading(stored, isSettled),
    }),
  ];
}

/** SQLSTATE of a key that exists already. */
const UNIQUE_VIOLATION = '23505';

/** Whether a mail could not be kept because another one took its place since we looked. */
export function isPlaceTaken(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === UNIQUE_VIOLATION;
}

/** The full message takes the place of what the pane had posted, and its reading that of the first. */
export async function replaceMail(reader: Reader, keep: MailToKeep): Promise<void> {
  await reader.db
    .updateTable('mails')
    .set(rowOf(keep))
    .where('tenant_id', '=', reader.tenantId)
    .where('id', '=', keep.stored.mailId)
    .execute();
  await replaceReading(reader, keep.stored, keep.isSettled);
}

/** The full message of a mail is kept, and its reading stays. */
export async function keepFullMessage(
  { db, tenantId }: Reader,
  mailId: string,
  incoming: Incoming,
): Promise<void> {
  if (incoming.source !== 'mime') return;
  await db
    .updateTable('mails')
    .set({ source: 'mime', raw: incoming.raw })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', mailId)
    .execute();
}

function rowOf({ incoming, stored: { mail, direction, keptAt }, headerId }: MailToKeep) {
  return {
    header_id: headerId,
    source: incoming.source,
    raw: incoming.source === 'mime' ? incoming.raw : null,
    posted: incoming.source === 'posted' ? storable(incoming.posted) : null,
    mail: storable({ ...mail, messageId: headerId }),
    subject: storableText(mail.subject),
    from_email: storableText(mail.from?.email ?? ''),
    conversation_id: mail.conversationId,
    direction,
    sent_at: new Date(mail.sentAt ?? mail.sentOn).toISOString(),
    sent_on: mail.sentOn,
    kept_at: keptAt,
  };
}

function mailsUnder({ tenantId }: Reader, mailbox: string, headerId: string) {
  return sql`select id, message_id, source, mail from mails
    where tenant_id = ${tenantId} and mailbox = ${mailbox} and header_id = ${headerId} order by id`;
}

/** The subjects of mails, by their rows. */
export async function subjectsOf(
  { db, tenantId }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const query = db.selectFrom('mails').select(['id', 'subject']).where('tenant_id', '=', tenantId);
  const rows = await query.where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, subject }) => [id, subject]));
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
function languageBefore({ tenantId }: Reader, mail: Mail) {
  const thread = [mail.inReplyTo, ...mail.references].filter((id) => id !== null);
  const from = mail.from?.email ?? '';
  return sql`coalesce(
    (select r.language from mails m join readings r on r.tenant_id = m.tenant_id and r.mail_id = m.id
      where m.tenant_id = ${tenantId} and m.message_id = any(${thread}::text[]) order by m.sent_at desc limit 1),
    (select r.language from mails m join readings r on r.tenant_id = m.tenant_id and r.mail_id = m.id
      where m.tenant_id = ${tenantId} and m.from_email = ${from} order by m.sent_at desc limit 1),
    (select c.language from customer_keys k join customers c on c.tenant_id = k.tenant_id and c.account_number = k.account_number
      where k.tenant_id = ${tenantId} and k.kind = 'email' and k.key = ${from} and c.language is not null limit 1))`;
}
