import { type CalendarDate, daysBetween } from '#base/calendar-date.ts';
import type { CurrencyCode } from '#base/money.ts';
import { itemsAsOf, type LedgerSlice } from './as-of.ts';
import type { Payment } from './ledger.ts';

/** How a customer pays, over the invoices that payments of the ledger have cleared. */
export type PaymentBehaviour = {
  /** Calendar days from the due day to the payment that cleared it, weighted by the invoice's amount; below zero is early. */
  readonly daysLate: number;
  /** Invoices cleared, and those of them cleared after their due day. */
  readonly paid: number;
  readonly late: number;
  /** Days late of the last invoices cleared, oldest first. */
  readonly recent: readonly number[];
};

/** Invoices drawn one by one: as many as tell a habit. */
const RECENT = 8;

type Cleared = { readonly on: CalendarDate; readonly daysLate: number; readonly weight: number };

/**
 * How a customer pays as of a day; null where no payment has cleared an invoice. What was netted or written off tells
 * nothing of how they pay, and sums of other currencies are not weighed against each other: only `currency` counts.
 */
export function paymentBehaviourOf(
  slice: LedgerSlice,
  currency: CurrencyCode,
  today: CalendarDate,
): PaymentBehaviour | null {
  const cleared = clearedIn(slice, currency, today);
  const weight = cleared.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  return {
    daysLate: cleared.reduce((sum, one) => sum + one.weight * one.daysLate, 0) / weight,
    paid: cleared.length,
    late: cleared.filter(({ daysLate }) => daysLate > 0).length,
    recent: cleared.slice(-RECENT).map(({ daysLate }) => daysLate),
  };
}

/** Oldest first by the day of clearing. */
function clearedIn(slice: LedgerSlice, currency: CurrencyCode, today: CalendarDate): readonly Cleared[] {
  const paidOn = lastPaidOn(slice.payments, today);
  const cleared = itemsAsOf(slice, today).flatMap((item): readonly Cleared[] => {
    const on = paidOn.get(item.number);
    const isInvoice = item.type === 'invoice' && item.amount.minor > 0 && item.amount.currency === currency;
    if (!isInvoice || item.isOpen || on === undefined) return [];
    return [{ on, daysLate: daysBetween(item.dueOn, on), weight: item.amount.minor }];
  });
  return cleared.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The day of the last money for each item; what goes back clears nothing. */
function lastPaidOn(payments: readonly Payment[], today: CalendarDate): ReadonlyMap<string, CalendarDate> {
  const last = new Map<string, CalendarDate>();
  for (const { itemNumber, paidOn, amount } of payments) {
    if (itemNumber === null || amount.minor <= 0 || paidOn > today) continue;
    if (paidOn > (last.get(itemNumber) ?? '')) last.set(itemNumber, paidOn);
  }
  return last;
}
