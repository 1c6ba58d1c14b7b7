/** The mails as the stand-in Outlook lists and shows them. */
import type { FindingKind } from '#base/finding.ts';
import type { PreviewBody, PreviewMessage } from '#contract/contract.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { Reader } from '../store/reader.ts';
import { htmlOfText } from './html-of-text.ts';

/** Mails listed, latest first: a trial's mailbox, not an archive. */
const MAX_LISTED = 1_000;
const FOLDERS = { inbound: 'inbox', outbound: 'sent', internal: 'internal' } as const satisfies Record<
  Direction,
  PreviewMessage['folder']
>;

export async function previewMessages(reader: Reader): Promise<readonly PreviewMessage[]> {
  const rows = await listed(reader).orderBy('m.sent_at', 'desc').orderBy('m.id').limit(MAX_LISTED).execute();
  return rows.map(messageOf);
}

/** One mail with its text as our own HTML, never the sender's; null when there is none. */
export async function previewBody(reader: Reader, messageId: string): Promise<PreviewBody | null> {
  const row = await listed(reader).where('m.message_id', '=', messageId).executeTakeFirst();
  return row ? { ...messageOf(row), html: htmlOfText(row.mail.text) } : null;
}

function listed({ db, tenantId }: Reader) {
  return db
    .selectFrom('mails as m')
    .leftJoin('readings as r', (join) =>
      join.onRef('r.tenant_id', '=', 'm.tenant_id').onRef('r.mail_id', '=', 'm.id'),
    )
    .select(['m.message_id', 'm.mail', 'm.direction', 'm.sent_at', 'r.match'])
    .where('m.tenant_id', '=', tenantId);
}

type Row = {
  readonly message_id: string;
  readonly mail: Mail;
  readonly direction: Direction;
  readonly sent_at: string;
  readonly match: { readonly findings: readonly { readonly kind: FindingKind }[] } | null;
};

function messageOf({ message_id, mail, direction, sent_at, match }: Row): PreviewMessage {
  const { from, to, cc, subject, conversationId, attachments } = mail;
  const kinds = (match?.findings ?? []).map(({ kind }) => kind);
  return {
    messageId: message_id,
    folder: FOLDERS[direction],
    from,
    to,
    cc,
    subject,
    sentAt: sent_at,
    conversationId,
    attachments: attachments.filter(({ isInline }) => !isInline).map(({ name, size }) => ({ name, size })),
    categories: [...new Set(kinds)],
  };
}
