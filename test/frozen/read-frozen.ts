import { parseCalendarDate } from '#base/calendar-date.ts';
import type { Mail } from '#mail/mail.ts';
import { splitMail } from '#mail/split-mail.ts';
import { readMail } from '#reading/read-mail.ts';
import type { Reading } from '#reading/reading.ts';
import type { FrozenMail } from './frozen-mails.ts';

/** An evaluation mail as it would come in, without ledger and thread. */
export function mailOfFrozen(frozen: FrozenMail): Mail {
  const sentOn = parseCalendarDate(frozen.sentOn);
  if (!sentOn) throw new Error(`frozen/no-day: ${frozen.id}`);
  return {
    messageId: frozen.id,
    inReplyTo: null,
    references: [],
    conversationId: null,
    from: { name: '', email: 'someone@customer.example' },
    replyTo: [],
    to: [],
    cc: [],
    sentAt: `${frozen.sentOn}T09:00:00Z`,
    sentOn,
    subject: frozen.subject,
    text: frozen.body,
    attachments: [],
    automatic: { isBounce: false, isAutoReply: false },
    notes: [],
  };
}

export function readFrozen(frozen: FrozenMail): Reading {
  const mail = mailOfFrozen(frozen);
  return readMail(mail, splitMail(mail), { prior: null, direction: frozen.direction });
}
