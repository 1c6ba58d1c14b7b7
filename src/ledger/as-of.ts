import type { CalendarDate } from '#base/calendar-date.ts';
import type { ItemAsOf, Ledger, OpenItem, Payment } from './ledger.ts';

/** The part of a ledger that is asked about: some items and at least their payments. */
export type LedgerSlice = Pick<Ledger, 'items' | 'payments'>;

/**
 * An item as of a day: its amount less the payments allocated to it and dated on or before that day; nothing
 * before it is issued. `payments` may hold those of other items; they are passed over, as are unallocated ones
 * (a payment on account is an item of its own).
 *
 * What the export shows as cleared and no payment explains (netted, written off) was cleared on a day we do not
 * know, and counts as cleared on every day: chasing what may be settled is worse than not chasing it. Where the
 * export shows more open than the payments leave, the payments are the younger word and win.
 */
export function itemAsOf(item: OpenItem, payments: readonly Payment[], on: CalendarDate): ItemAsOf {
  if (item.issuedOn > on) return { ...item, open: { ...item.amount, minor: 0 }, isOpen: false };
  const own = payments.filter((payment) => settles(payment, item));
  const paidBy = own.filter((payment) => payment.paidOn <= on);
  const minor = item.amount.minor - sumOf(paidBy) - clearedUnexplained(item, sumOf(own));
  return { ...item, open: { ...item.amount, minor }, isOpen: minor !== 0 };
}

/** All items of a slice as of a day, in their order; those not yet issued are left out. */
export function itemsAsOf(slice: LedgerSlice, on: CalendarDate): readonly ItemAsOf[] {
  const payments = paymentsByItem(slice.payments);
  return slice.items
    .filter((item) => item.issuedOn <= on)
    .map((item) => itemAsOf(item, payments.get(itemKey(item.accountNumber, item.number)) ?? [], on));
}

/** Towards zero only: positive for invoices, negative for credit notes, 0 when payments explain the export. */
function clearedUnexplained(item: OpenItem, paidEver: number): number {
  if (item.openAtExport === null) return 0;
  const gap = item.amount.minor - paidEver - item.openAtExport.minor;
  return Math.sign(gap) === Math.sign(item.amount.minor) ? gap : 0;
}

function settles(payment: Payment, item: OpenItem): boolean {
  return (
    payment.itemNumber === item.number &&
    payment.accountNumber === item.accountNumber &&
    payment.amount.currency === item.amount.currency
  );
}

function sumOf(payments: readonly Payment[]): number {
  return payments.reduce((sum, payment) => sum + payment.amount.minor, 0);
}

function paymentsByItem(payments: readonly Payment[]): ReadonlyMap<string, readonly Payment[]> {
  const byItem = new Map<string, Payment[]>();
  for (const payment of payments) {
    if (payment.itemNumber === null) continue;
    const key = itemKey(payment.accountNumber, payment.itemNumber);
    const known = byItem.get(key);
    if (known) known.push(payment);
    else byItem.set(key, [payment]);
  }
  return byItem;
}

/** Numbers may be used again by another account. */
function itemKey(accountNumber: string, number: string): string {
  return `${accountNumber}\n${number}`;
}
