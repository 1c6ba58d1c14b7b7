/** Mails made for tests. Everyone in them is invented. */
import type { PostedMail } from '../../src/contract/contract.ts';

export const US = ['nordfeld.example'] as const;
export const MAILBOX = 'receivables@nordfeld.example';

export type Made = {
  readonly id?: string | null;
  readonly from?: string;
  readonly subject?: string;
  readonly text: string;
  readonly type?: string;
  readonly day?: string;
  readonly more?: readonly string[];
};

/** The bytes of a message. `id: null` leaves out the Message-ID. */
export function mime({
  id = 'm1@kraft-anlagen.example',
  from,
  subject,
  text,
  type,
  day,
  more = [],
}: Made): Uint8Array<ArrayBuffer> {
  const head = [
    `From: ${from ?? 'Jan Kraft <jan@kraft-anlagen.example>'}`,
    `To: Receivables <${MAILBOX}>`,
    `Subject: ${subject ?? 'Rechnung 2026-1187'}`,
    `Date: ${day ?? 'Tue, 10 Nov 2026'} 09:30:00 +0100`,
    ...(id === null ? [] : [`Message-ID: <${id}>`]),
    'MIME-Version: 1.0',
    `Content-Type: ${type ?? 'text/plain'}; charset=utf-8`,
    ...more,
  ];
  return new TextEncoder().encode(`${head.join('\r\n')}\r\n\r\n${text}`);
}

export function posted(html: string, more: Partial<PostedMail> = {}): PostedMail {
  return {
    internetMessageId: '<m1@kraft-anlagen.example>',
    mailbox: MAILBOX,
    conversationId: null,
    from: { name: 'Jan Kraft', email: 'jan@kraft-anlagen.example' },
    to: [{ name: 'Receivables', email: MAILBOX }],
    cc: [],
    subject: 'Rechnung 2026-1187',
    sentAt: '2026-11-10T08:30:00.000Z',
    html,
    attachments: [],
    headers: null,
    ...more,
  };
}

export const DISPUTE =
  'Guten Tag,\n\ndie Rechnung 2026-1187 stimmt nicht: der Preis ist falsch berechnet.\n\nJan Kraft\nKraft Anlagen GmbH\n';
