import type { CalendarDate } from '#base/calendar-date.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import type { Match } from '#matching/match.ts';
import type { Reading } from '#reading/reading.ts';
import { type MailToPlace, peopleOf } from './grouping/mail-to-place.ts';
import type { Touch } from './grouping/placement.ts';
import type { MailInCase } from './mail-in-case.ts';

/** Characters of a mail that a timeline shows. */
const EXCERPT_LENGTH = 160;
/** Characters looked at for them. */
const EXCERPT_FROM = 2_000;
const SPACES = /\s{1,100}/g;

/** What of the mail belongs to this case; `datedOn` as `asOfArrival` has it. */
type Kept = { readonly match: Match; readonly touch: Touch; readonly datedOn: CalendarDate | null };

/** What a case keeps of one mail: the facts for its timeline and for grouping, with what of it belongs here. */
export function mailInCase(
  { parts, reading }: { readonly parts: MailParts; readonly reading: Pick<Reading, 'tone' | 'escalation'> },
  { mail, direction, matterWords }: MailToPlace,
  { match, touch, datedOn }: Kept,
): MailInCase {
  return {
    messageId: mail.messageId,
    direction,
    from: mail.from,
    people: peopleOf(mail),
    subject: mail.subject,
    sentAt: mail.sentAt ?? mail.sentOn,
    sentOn: mail.sentOn,
    datedOn,
    excerpt: excerptOf(parts),
    accountNumber: match.account?.number ?? null,
    findings: touch.findings,
    items: touch.items,
    tone: { label: reading.tone.label, score: reading.tone.score },
    isEscalation: reading.escalation !== null,
    attachments: mail.attachments.filter(({ isInline }) => !isInline).map(({ name }) => name),
    conversationId: mail.conversationId,
    matterWords,
    putAt: touch.putAt,
    because: touch.because,
  };
}

/** First words after the greeting. */
function excerptOf({ newest }: MailParts): string {
  const greeting = newest.marks.find(({ is }) => is === 'greeting');
  const from = greeting && newest.text.slice(0, greeting.start).trim() === '' ? greeting.end : 0;
  const text = newest.text
    .slice(from, from + EXCERPT_FROM)
    .replace(SPACES, ' ')
    .trim();
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH - 1)}…` : text;
}
