import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '../collection-case.ts';
import { numbersIn } from '../hear.ts';
import { isSamePayment } from '../postings.ts';
import type { MovedFact } from './move.ts';

/** What the ledger told a case. */
type Postings = Pick<CollectionCase, 'payments' | 'credits' | 'goneItems'>;

type Wanted = {
  readonly caseId: string;
  readonly numbers: readonly string[];
  /** Payments before the first mail of a case are none of its business; null where it has no mail. */
  readonly since: CalendarDate | null;
  readonly today: CalendarDate;
};

/** What the ledger told a case of these items, for another case. */
export function postingsFor(
  told: CollectionCase,
  { caseId, numbers, since, today }: Wanted,
): readonly MovedFact[] {
  const { payments, credits, goneItems } = postingsOf(told, numbers);
  return [
    ...payments
      .filter(({ paidOn }) => since !== null && paidOn >= since)
      .map((payment) => ({ caseId, ...payment })),
    ...credits.map((credit) => ({ caseId, ...credit })),
    ...goneItems.map((itemNumber) => ({
      caseId,
      kind: 'item-seen' as const,
      itemNumber,
      isInLedger: false,
      on: today,
    })),
  ];
}

/**
 * What a case had of these items before a move, with what the ledger told of them since. Credit notes told since are
 * left out: whose dispute they answer is decided anew.
 */
export function postingsBack(
  before: CollectionCase | null,
  numbers: readonly string[],
  { now, after }: { readonly now: CollectionCase; readonly after: CollectionCase },
): Postings {
  if (before === null) return NONE;
  const [had, has, then] = [before, now, after].map((one) => postingsOf(one, numbers));
  if (!had || !has || !then) return NONE;
  const named = numbersIn(before.mails);
  const known = [...then.payments, ...had.payments];
  const since = has.payments.filter(
    (payment) => named.has(payment.itemNumber ?? '') && !known.some((other) => isSamePayment(other, payment)),
  );
  const isSeenSince = String(has.goneItems) !== String(then.goneItems);
  const goneItems = isSeenSince ? has.goneItems.filter((number) => named.has(number)) : had.goneItems;
  return { payments: [...had.payments, ...since], credits: had.credits, goneItems };
}

const NONE: Postings = { payments: [], credits: [], goneItems: [] };

function postingsOf({ payments, credits, goneItems }: Postings, numbers: readonly string[]): Postings {
  return {
    payments: payments.filter(({ itemNumber }) => itemNumber !== null && numbers.includes(itemNumber)),
    credits: credits.filter(({ itemNumber }) => numbers.includes(itemNumber)),
    goneItems: goneItems.filter((number) => numbers.includes(number)),
  };
}
