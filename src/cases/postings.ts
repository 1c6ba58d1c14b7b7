import { compareText } from '#base/compare-text.ts';
import type { CreditPosted, PaymentPosted } from './case-event.ts';

/** A payment posted twice counts once; its reversal, of another day or sum, is a posting of its own. */
export function isSamePayment(a: Omit<PaymentPosted, 'kind' | 'openAfter'>, b: typeof a): boolean {
  return (
    a.paymentReference === b.paymentReference &&
    a.itemNumber === b.itemNumber &&
    a.paidOn === b.paidOn &&
    a.amount.minor === b.amount.minor
  );
}

/** By day; of one day in an order of their own, so that it does not matter which was heard of first. */
export function byPosting(a: PaymentPosted, b: PaymentPosted): number {
  return (
    compareText(a.paidOn, b.paidOn) ||
    compareText(a.itemNumber ?? '', b.itemNumber ?? '') ||
    b.amount.minor - a.amount.minor ||
    compareText(a.paymentReference, b.paymentReference)
  );
}

/** The same for credit notes. */
export function byIssue(a: CreditPosted, b: CreditPosted): number {
  return (
    compareText(a.issuedOn, b.issuedOn) ||
    compareText(a.creditNumber, b.creditNumber) ||
    compareText(a.itemNumber, b.itemNumber)
  );
}
