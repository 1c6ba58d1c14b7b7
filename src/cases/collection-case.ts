import type { CalendarDate } from '#base/calendar-date.ts';
import type { ToneLabel } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { AccountNumber } from '#ledger/ledger.ts';
import type { Direction } from '#mail/mail.ts';
import type { MatchedFinding } from '#matching/match.ts';

/** What is known of a case, before anyone says when and by whom it came in. */
export type CaseFact =
  | ({ readonly kind: 'mail-read' } & MailInCase)
  /** A correction moved the mail to another case or to none. */
  | { readonly kind: 'mail-removed'; readonly messageId: string; readonly because: string }
  /** What the mail says in this case after a correction, or after a correction was undone. */
  | {
      readonly kind: 'mail-corrected';
      readonly correctionId: string;
      readonly isUndo: boolean;
      readonly messageId: string;
      readonly findings: readonly MatchedFinding[];
      readonly items: readonly string[];
    }
  | {
      readonly kind: 'payment-posted';
      readonly paymentReference: string;
      readonly itemNumber: string | null;
      readonly amount: Money;
      readonly paidOn: CalendarDate;
      /** What is open on the item after this payment; null when unknown: then it counts as paid in full. */
      readonly openAfter: Money | null;
    };

/**
 * What moves a case, complete in itself: `id` of the event, `caseId` of the case it moves, `at` ISO 8601 in UTC,
 * `by` the user (`relance` where we did it ourselves).
 */
export type CaseEvent = {
  readonly id: string;
  readonly caseId: string;
  readonly at: string;
  readonly by: string;
} & CaseFact;

/** One mail as a case keeps it: enough for the timeline and for grouping, never the whole text. */
export type MailInCase = {
  readonly messageId: string;
  readonly direction: Direction;
  readonly from: { readonly name: string; readonly email: string } | null;
  readonly people: readonly string[];
  readonly subject: string;
  readonly sentAt: string;
  readonly sentOn: CalendarDate;
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
  /** Why the mail is in this case, for people. */
  readonly because: string;
};

/** The most urgent first. */
export const ITEM_STATES = [
  'legal',
  'insolvency',
  'disputed',
  'plan_requested',
  'promised',
  'claimed_paid',
  'open',
  'settled',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export type CaseItem = {
  readonly number: string;
  readonly state: ItemState;
  readonly since: CalendarDate;
  /** Disputed or promised amount, where told. */
  readonly amount: Money | null;
  /** The day promised, where the state is `promised`. */
  readonly by: CalendarDate | null;
};

/** One customer matter and all that was said of it: the fold of its events. */
export type CollectionCase = {
  readonly id: string;
  readonly accountNumber: AccountNumber | null;
  readonly openedOn: CalendarDate;
  readonly lastOn: CalendarDate;
  readonly items: readonly CaseItem[];
  /** The most urgent state of its items. */
  readonly state: ItemState;
  /** Oldest first. */
  readonly mails: readonly MailInCase[];
  readonly payments: readonly Extract<CaseEvent, { kind: 'payment-posted' }>[];
};
