import type { Address } from '#contract/contract.ts';
import { type Draft, peopleIn, plainOf } from './draft.ts';

/** From whom, when, and under which id a draft is sent. */
export type Posting = { readonly from: Address; readonly sentAt: Date; readonly id: string };

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Bytes of text in one encoded word: 75 characters at most with its frame (RFC 2047). */
const WORD_BYTES = 42;

/** The message that leaves (RFC 5322), so that the service takes it in like any mail that was sent. */
export function writeEml(draft: Draft, { from, sentAt, id }: Posting): string {
  const { answers } = draft;
  const thread = answers ? [`In-Reply-To: <${answers.messageId}>`, `References: <${answers.messageId}>`] : [];
  const head = [
    `From: ${addressOf(from)}`,
    `To: ${peopleIn(draft.to).map(addressOf).join(',\r\n ')}`,
    `Subject: ${encoded(oneLine(draft.subject))}`,
    `Date: ${dateOf(sentAt)}`,
    `Message-ID: <${id}>`,
    ...thread,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${head.join('\r\n')}\r\n\r\n${plainOf(draft).replace(/\r?\n/g, '\r\n')}\r\n`;
}

function addressOf({ name, email }: Address): string {
  return name === ''
    ? oneLine(email)
    : `${encoded(`"${oneLine(name).replace(/["\\]/g, '')}"`)} <${oneLine(email)}>`;
}

/** A line break in a name would begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]{1,100}/g, ' ').trim();
}

/** `Fri, 20 Nov 2026 09:30:00 +0000` */
function dateOf(at: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${DAYS[at.getUTCDay()]}, ${pad(at.getUTCDate())} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return `${day} ${[at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(pad).join(':')} +0000`;
}

/** Plain where it is ASCII, else in encoded words, none of which tears a character. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const bare = text.replace(/^"|"$/g, '');
  const words: string[] = [''];
  for (const sign of bare) {
    const longer = (words.at(-1) ?? '') + sign;
    if (bytesOf(longer).length > WORD_BYTES) words.push(sign);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?utf-8?B?${btoa(String.fromCharCode(...bytesOf(word)))}?=`).join('\r\n ');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
