import { parseCalendarDate } from '#base/calendar-date.ts';
import { bodyText, notesOfHtml } from './body-text.ts';
import { readHeaders } from './headers.ts';
import type { Attachment, Mail, Person } from './mail.ts';
import { readMailDate, sentAtOf, UNKNOWN_DAY } from './mail-date.ts';
import { headersOfMail } from './read-mime.ts';

/** A mail as the Outlook pane posts it: the same fields as `PostedMail` of the contract. */
export type PostedMail = {
  readonly internetMessageId: string;
  readonly conversationId: string | null;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  /** Raw header block where the client gives it (Mailbox 1.8), else null. */
  readonly headers: string | null;
};

/**
 * The same mail as `readMime` gives, as far as the pane can tell. The headers know the sender's own clock, so
 * their date goes before the one that the pane posts, which is in UTC.
 */
export function mailOfPosted(posted: PostedMail): Mail {
  const headers = readHeaders(posted.headers ?? '');
  const known = headersOfMail(headers, '');
  const sent = sentAtOf(headers) ?? readMailDate(posted.sentAt);
  return {
    ...known,
    messageId: posted.internetMessageId.trim().replace(/^<|>$/g, ''),
    conversationId: posted.conversationId ?? known.conversationId,
    from: posted.from ? lowered(posted.from) : null,
    replyTo: [],
    to: posted.to.map(lowered),
    cc: posted.cc.map(lowered),
    sentAt: sent?.sentAt ?? null,
    sentOn: sent?.sentOn ?? parseCalendarDate(posted.sentAt) ?? UNKNOWN_DAY,
    subject: posted.subject.trim(),
    text: bodyText({ plain: '', html: posted.html }),
    attachments: posted.attachments.map(attachmentOf),
    notes: notesOfHtml(posted.html),
  };
}

function lowered(person: Person): Person {
  return { name: person.name.trim(), email: person.email.trim().toLowerCase() };
}

function attachmentOf(posted: { readonly name: string; readonly size: number }): Attachment {
  return { name: posted.name, type: '', size: posted.size, isInline: false };
}
