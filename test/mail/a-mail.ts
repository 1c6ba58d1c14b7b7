import type { CalendarDate } from '#base/calendar-date.ts';
import type { Mail } from '#mail/mail.ts';

/** A mail with this text; everything else as plain as can be. */
export function aMail(text: string, more: Partial<Mail> = {}): Mail {
  return {
    messageId: 'one@test.example',
    inReplyTo: null,
    references: [],
    conversationId: null,
    from: { name: 'Nora Lindt', email: 'nora@lindt.example' },
    replyTo: [],
    to: [],
    cc: [],
    sentAt: null,
    sentOn: '2026-03-10' as CalendarDate,
    subject: 'Account',
    text,
    attachments: [],
    automatic: { isBounce: false, isAutoReply: false },
    notes: [],
    ...more,
  };
}

/** The bytes of a message written with plain line ends. */
export function bytesOf(message: string): Uint8Array {
  return Uint8Array.from(message.replaceAll('\n', '\r\n'), (letter) => letter.charCodeAt(0) & 0xff);
}
