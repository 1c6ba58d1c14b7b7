import type { CalendarDate } from '#base/calendar-date.ts';
import type { DisputeReason, Outcome } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { Evidence } from '#base/span.ts';

/** What a customer contests, and how it ended. */
export type Dispute = {
  /** The mail that opened it. */
  readonly messageId: string;
  readonly reason: DisputeReason;
  readonly evidence: Evidence;
  /** The items contested; none where the mail named none and the case has several. */
  readonly items: readonly string[];
  /** The part contested, where told; null is the whole. */
  readonly amount: Money | null;
  /** The day of the customer's mail: the clock runs from there, not from when we noticed. */
  readonly since: CalendarDate;
  readonly end: DisputeEnd | null;
};

/** How a dispute ended. */
export type DisputeEnd = {
  readonly on: CalendarDate;
  /** `withdrawn`: the customer promises or pays after all. */
  readonly outcome: Outcome | 'withdrawn';
  /** The credit note in the ledger, where one answers it. */
  readonly creditNumber: string | null;
  /** Who or what says so: a mail's sender, `the ledger`, a user. */
  readonly because: string;
};

/** Who ends a dispute where money or a credit note does. */
export const BY_LEDGER = 'the ledger';

export function isOpenDispute({ end }: Dispute): boolean {
  return end === null;
}
