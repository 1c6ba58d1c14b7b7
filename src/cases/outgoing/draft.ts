import type { CalendarDate } from '#base/calendar-date.ts';
import type { Customer, ItemAsOf, Payment } from '#ledger/ledger.ts';
import type { MailToMatch } from '#matching/evidence-of-account.ts';
import type { Match } from '#matching/match.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * A mail about to be sent, read and matched like any mail. Matched first as if it had no recipients, so that its numbers
 * and its thread say whose items they are; by the recipients only where these say nothing.
 */
export type Draft = { readonly read: MailToMatch; readonly match: Match };

/** A text that stands in a case: who wrote it and when. */
export type TextInCase = {
  readonly caseId: string;
  readonly who: string;
  readonly on: CalendarDate;
  readonly text: string;
};

/** What is known of the customer to whom a draft is about to go. */
export type KnownOfCustomer = {
  readonly today: CalendarDate;
  readonly policy: Policy;
  /** Our own mail domains. */
  readonly us: readonly string[];
  /** The customer whose items the draft names; null where nobody can tell. */
  readonly customer: Customer | null;
  /** Other customers to whom the recipients may belong. */
  readonly others: readonly Customer[];
  /** Items of the account as of today, credit notes among them, and the payments of these items. */
  readonly items: readonly ItemAsOf[];
  readonly payments: readonly Payment[];
  /** All cases of the account. */
  readonly cases: readonly CollectionCase[];
  /** The ids of those that hold the thread which the draft continues. */
  readonly thread: readonly string[];
  /** What we wrote among ourselves in these cases, without what was quoted below and without signatures. */
  readonly inside: readonly TextInCase[];
  /** What was said outside in them: it may be said again. */
  readonly outside: readonly string[];
};
