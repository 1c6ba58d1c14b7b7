import { type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import { readMail } from '#reading/read-mail.ts';
import type { Reading } from '#reading/reading.ts';

/** Every mail of these tests is sent on Tuesday 10 March 2026. */
export const SENT_ON = parseCalendarDate('2026-03-10') as CalendarDate;

export type Written = {
  readonly text: string;
  readonly language: LanguageCode;
  readonly subject?: string;
  readonly direction?: Direction;
  readonly automatic?: Mail['automatic'];
  readonly inReplyTo?: string;
};

export function mailOf(written: Written): Mail {
  return {
    messageId: 'a@b.example',
    inReplyTo: written.inReplyTo ?? null,
    references: [],
    conversationId: null,
    from: { name: 'Ann Example', email: 'ann@b.example' },
    replyTo: [],
    to: [],
    cc: [],
    sentAt: '2026-03-10T09:00:00+01:00',
    sentOn: SENT_ON,
    subject: written.subject ?? '',
    text: written.text,
    attachments: [],
    automatic: written.automatic ?? { isBounce: false, isAutoReply: false },
    notes: [],
  };
}

export function partsOf(text: string): MailParts {
  return { newest: { text, marks: [] }, quoted: [], forwarded: null, isOnlyForward: false };
}

/** Reads a text as the newest text of a mail from a customer who writes in this language. */
export function readText(written: Written): Reading {
  const context = { prior: written.language, direction: written.direction ?? 'inbound' } as const;
  return readMail(mailOf(written), partsOf(written.text), context);
}
