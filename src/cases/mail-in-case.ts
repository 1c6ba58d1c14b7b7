import type { CalendarDate } from '#base/calendar-date.ts';
import type { ToneLabel } from '#base/finding.ts';
import type { AccountNumber } from '#ledger/ledger.ts';
import type { Direction } from '#mail/mail.ts';
import type { MatchedFinding } from '#matching/match.ts';
import type { Because } from './grouping/because.ts';

/** One mail as a case keeps it: enough for the timeline and for grouping, never the whole text. */
export type MailInCase = {
  readonly messageId: string;
  readonly direction: Direction;
  readonly from: { readonly name: string; readonly email: string } | null;
  readonly people: readonly string[];
  readonly subject: string;
  readonly sentAt: string;
  readonly sentOn: CalendarDate;
  /** The day it bears, where that had not come when it was taken in; null for all others. */
  readonly datedOn: CalendarDate | null;
  /** First words of the newest text, at most 160 characters. */
  readonly excerpt: string;
  readonly accountNumber: AccountNumber | null;
  readonly findings: readonly MatchedFinding[];
  readonly items: readonly string[];
  readonly tone: { readonly label: ToneLabel; readonly score: number };
  readonly isEscalation: boolean;
  readonly attachments: readonly string[];
  readonly conversationId: string | null;
  /** Words that name the matter, folded ("lids", "ripon"), for grouping mails that cite no number. */
  readonly matterWords: readonly string[];
  /** ISO time at which a person put it into this case; null where we did. */
  readonly putAt: string | null;
  /** Why the mail is in this case. */
  readonly because: Because;
};
