import type { CalendarDate } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';
import type { MatchedFinding } from '#matching/match.ts';
import type { CreditProof } from './disputes/match-credit.ts';
import type { Because } from './grouping/because.ts';
import type { MailInCase } from './mail-in-case.ts';
import type { CaseStep } from './steps/case-step.ts';

/** What mails tell a case. */
export type MailFact =
  | ({ readonly kind: 'mail-read' } & MailInCase)
  /** A correction moved the mail to another case or to none. */
  | ({
      readonly kind: 'mail-removed';
      readonly messageId: string;
      readonly because: Because;
    } & OnDay)
  /** What the mail says in this case after a correction, or after a correction was undone. */
  | ({
      readonly kind: 'mail-corrected';
      readonly correctionId: string;
      readonly isUndo: boolean;
      /** It was only said to be right. */
      readonly isRight?: boolean;
      readonly messageId: string;
      readonly findings: readonly MatchedFinding[];
      readonly items: readonly string[];
      /** Absent in cases kept before a tone could be corrected: it is as it was read. */
      readonly tone?: MailInCase['tone'];
    } & OnDay);

/** The day that counted as today when it was told; absent in cases kept by the first versions: the day of `at`. */
type OnDay = { readonly on?: CalendarDate };

/** Money in, or back out: a reversal is a payment of a negative amount. */
export type PaymentPosted = {
  readonly kind: 'payment-posted';
  readonly paymentReference: string;
  readonly itemNumber: string | null;
  readonly amount: Money;
  readonly paidOn: CalendarDate;
  /** What is open on the item after this payment; null when unknown: then it counts as paid in full. */
  readonly openAfter: Money | null;
};

/** The ledger has a credit note that answers a dispute of the case. `amount` is positive. */
export type CreditPosted = {
  readonly kind: 'credit-posted';
  readonly creditNumber: string;
  /** The disputed item it is for. */
  readonly itemNumber: string;
  readonly amount: Money;
  readonly issuedOn: CalendarDate;
  /** Whether it covers all that was open on the item. */
  readonly isWhole: boolean;
  /** Why we think so. */
  readonly because: CreditProof;
};

/** An item that the case speaks of and that the ledger no longer knows, or knows again. */
export type ItemSeen = {
  readonly kind: 'item-seen';
  readonly itemNumber: string;
  readonly isInLedger: boolean;
  readonly on: CalendarDate;
};

/** What the ledger told of these items is this and no more: it stands where a move of mails is taken back. */
export type PostingsSet = {
  readonly kind: 'postings-set';
  readonly numbers: readonly string[];
  readonly payments: readonly PaymentPosted[];
  readonly credits: readonly CreditPosted[];
  readonly goneItems: readonly string[];
};

/** What is known of a case, before anyone says when and by whom it came in. */
export type CaseFact =
  | MailFact
  | PaymentPosted
  | CreditPosted
  | ItemSeen
  | PostingsSet
  | CaseStep
  /** A step is taken back, as if it had never been. */
  | ({ readonly kind: 'step-undone'; readonly eventId: string } & OnDay);

/**
 * What moves a case, complete in itself: `id` of the event, `caseId` of the case it moves, `at` ISO 8601 in UTC,
 * `by` the user (`relance` where we did it ourselves).
 */
export type CaseEvent = {
  readonly id: string;
  readonly caseId: string;
  readonly at: string;
  readonly by: string;
  /** The move of mails by which a step came here from another case (see moves/). */
  readonly carried?: string;
} & CaseFact;

/** The events of one kind. */
export type CaseEventOf<Kind extends CaseFact['kind']> = Extract<CaseEvent, { readonly kind: Kind }>;
