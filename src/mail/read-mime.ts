import PostalMime, { type Address, type Email } from 'postal-mime';
import { automaticMarks } from './automatic-marks.ts';
import { type BodyParts, bodyText, notesOfHtml } from './body-text.ts';
import { type Header, headerValue, messageIds } from './headers.ts';
import { joinLongBodies } from './long-bodies.ts';
import type { Attachment, Mail, Person } from './mail.ts';
import { sentAtOf, UNKNOWN_DAY } from './mail-date.ts';
import { mimeNotes } from './mime-notes.ts';
import { passedOnText } from './passed-on-text.ts';

const WITH_MAILS_AS_ATTACHMENTS = { forceRfc822Attachments: true } as const;
const NOTHING: Email = { headers: [], headerLines: [], attachments: [] };

/**
 * Reads a message in MIME (RFC 5322, 2045–2049) as plain data. Never throws: what cannot be read is left empty
 * and told in `notes`. `hash` is the SHA-256 of the bytes in hex; it names a message that has no Message-ID.
 * A mail without any readable date gets `sentAt: null` and the day 1970-01-01.
 */
export async function readMime(bytes: Uint8Array, hash: string): Promise<Mail> {
  const { email, failure } = await parse(bytes);
  const sent = sentAtOf(email.headers);
  const passedOn = await passedOnTexts(email);
  return {
    ...headersOfMail(email.headers, hash),
    ...peopleOf(email),
    sentAt: sent?.sentAt ?? null,
    sentOn: sent?.sentOn ?? UNKNOWN_DAY,
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim(),
    text: [bodyText(partsOf(email)), ...passedOn].filter(Boolean).join('\n\n'),
    attachments: email.attachments.map(attachmentOf),
    notes: [
      ...failure,
      ...mimeNotes(bytes, email),
      ...notesOfHtml(partsOf(email).html),
      ...(sent ? [] : ['no readable date: taken as 1970-01-01']),
    ],
  };
}

/** What the header block tells besides people, day and subject. */
export function headersOfMail(
  headers: readonly Header[],
  hash: string,
): Pick<Mail, 'messageId' | 'inReplyTo' | 'references' | 'conversationId' | 'automatic'> {
  return {
    messageId: messageIds(headerValue(headers, 'message-id'))[0] ?? `sha256:${hash}`,
    inReplyTo: messageIds(headerValue(headers, 'in-reply-to'))[0] ?? null,
    references: messageIds(headerValue(headers, 'references')),
    conversationId: null,
    automatic: automaticMarks(headers),
  };
}

async function parse(bytes: Uint8Array): Promise<{ email: Email; failure: readonly string[] }> {
  try {
    return { email: await PostalMime.parse(joinLongBodies(bytes), WITH_MAILS_AS_ATTACHMENTS), failure: [] };
  } catch {
    return {
      email: NOTHING,
      failure: ['this message is not MIME that can be read: open it in the mail program'],
    };
  }
}

/** Mails attached to this one stand below its text as mails passed on, except in reports of the mail system. */
async function passedOnTexts(email: Email): Promise<readonly string[]> {
  if (/^multipart\/report/i.test(headerValue(email.headers, 'content-type'))) return [];
  const mails = email.attachments.filter((part) => part.mimeType === 'message/rfc822');
  const inner = await Promise.all(mails.map((part) => parse(bytesOf(part.content))));
  return inner.map(({ email: passedOn }) => passedOnText(passedOn, bodyText(partsOf(passedOn))));
}

function partsOf(email: Email): BodyParts {
  return { plain: email.text ?? '', html: email.html ?? '' };
}

function peopleOf(email: Email): Pick<Mail, 'from' | 'replyTo' | 'to' | 'cc'> {
  const from = peopleIn(email.from ? [email.from] : []);
  const sender = peopleIn(email.sender ? [email.sender] : []);
  return {
    from: from[0] ?? sender[0] ?? null,
    replyTo: peopleIn(email.replyTo),
    to: peopleIn(email.to),
    cc: peopleIn(email.cc),
  };
}

function peopleIn(addresses: readonly Address[] | undefined): readonly Person[] {
  const mailboxes = (addresses ?? []).flatMap((address) => address.group ?? [address]);
  return mailboxes
    .map((mailbox) => ({ name: mailbox.name.trim(), email: (mailbox.address ?? '').trim().toLowerCase() }))
    .filter((person) => person.name || person.email);
}

function attachmentOf(part: Email['attachments'][number]): Attachment {
  return {
    name: part.filename ?? '',
    type: part.mimeType,
    size: bytesOf(part.content).byteLength,
    isInline: part.related === true || part.disposition === 'inline',
  };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new Uint8Array(0);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
