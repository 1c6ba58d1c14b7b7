import type { Mail } from '#mail/mail.ts';
import type { ReadingHints, ReadMail } from '../../relance.ts';
import type { Incoming } from './incoming.ts';
import type { MailReader } from './mail-reader.ts';

/** What a person is told of a mail over which the reader hung or died; the whole message is kept. */
export const NEEDS_A_PERSON = 'this mail could not be read: a person must open it in the mail program';

/** Bytes of a message in which its header block ends. */
const MAX_HEADER = 64_000;

/** Opens a mail; one that cannot be opened is taken by its header alone. */
export async function openOrKeep(reader: MailReader, incoming: Incoming): Promise<Mail> {
  try {
    return await reader.open(incoming);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return unread(await reader.open(withoutBody(incoming)));
  }
}

/** Reads a mail; one that cannot be read is taken without its text. */
export async function readOrKeep(reader: MailReader, mail: Mail, hints: ReadingHints): Promise<ReadMail> {
  try {
    return await reader.read(mail, hints);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return reader.read(unread(mail), hints);
  }
}

export function needsPerson({ notes }: Mail): boolean {
  return notes.includes(NEEDS_A_PERSON);
}

function unread(mail: Mail): Mail {
  return { ...mail, text: '', notes: [...mail.notes, NEEDS_A_PERSON] };
}

function withoutBody(incoming: Incoming): Incoming {
  if (incoming.source === 'posted') return { ...incoming, posted: { ...incoming.posted, html: '' } };
  const head = Buffer.from(incoming.raw.slice(0, MAX_HEADER)).toString('latin1');
  const end = head.search(/\r?\n\r?\n/);
  return { ...incoming, raw: Buffer.from(end < 0 ? head : `${head.slice(0, end)}\r\n\r\n`, 'latin1') };
}

function isUnreadable(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'mail/unreadable';
}
