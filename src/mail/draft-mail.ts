import type { CalendarDate } from '#base/calendar-date.ts';
import { bodyText, notesOfHtml } from './body-text.ts';
import type { Mail, Person } from './mail.ts';

/** A mail that is not sent yet, as Outlook's compose form has it: the same fields as `DraftBody` of the contract. */
export type DraftToSend = {
  readonly to: readonly Person[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly conversationId: string | null;
  readonly inReplyTo: string | null;
};

/** A draft as the mail that it would be. It has no id yet: nothing may be kept under this one. */
export function mailOfDraft(draft: DraftToSend, from: Person, today: CalendarDate): Mail {
  const { subject, text, html, conversationId } = draft;
  const inReplyTo = (draft.inReplyTo ?? '').trim().replace(/^<|>$/g, '') || null;
  return {
    messageId: 'draft',
    inReplyTo,
    references: [],
    conversationId,
    from,
    replyTo: [],
    to: draft.to.map(({ name, email }) => ({ name: name.trim(), email: email.trim().toLowerCase() })),
    cc: [],
    sentAt: null,
    sentOn: today,
    subject: subject.trim(),
    text: bodyText({ plain: html === null ? text : '', html: html ?? '' }),
    attachments: [],
    automatic: { isBounce: false, isAutoReply: false },
    notes: notesOfHtml(html ?? ''),
  };
}
