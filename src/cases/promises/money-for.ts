import type { CalendarDate } from '#base/calendar-date.ts';
import type { PaymentPosted } from '../case-event.ts';
import type { Promised } from './promise-to-pay.ts';

/** The payments of a case, oldest first, and what of each no promise has used yet, in minor units. */
export type Purse = { readonly payments: readonly PaymentPosted[]; readonly left: number[] };

/** The money that came until today; a reversal takes back from the payments before it, the latest first. */
export function purseOf(all: readonly PaymentPosted[], today: CalendarDate): Purse {
  const payments = all.filter(({ paidOn }) => paidOn <= today);
  const left = payments.map(({ amount }) => Math.max(0, amount.minor));
  payments.forEach((reversal, at) => {
    if (reversal.amount.minor < 0) takeBack(payments, left, { reversal, at });
  });
  return { payments, left };
}

type Reversal = { readonly reversal: PaymentPosted; readonly at: number };

function takeBack(payments: readonly PaymentPosted[], left: number[], { reversal, at }: Reversal): void {
  let owed = -reversal.amount.minor;
  for (let place = at - 1; place >= 0 && owed > 0; place -= 1) {
    const isSame =
      payments[place]?.itemNumber === reversal.itemNumber &&
      payments[place]?.amount.currency === reversal.amount.currency;
    const taken = isSame ? Math.min(left[place] ?? 0, owed) : 0;
    left[place] = (left[place] ?? 0) - taken;
    owed -= taken;
  }
}

/** What a promise got. */
export type MoneyFor = {
  readonly hasSome: boolean;
  readonly isComplete: boolean;
  readonly isInTime: boolean;
  readonly completeOn: CalendarDate | null;
};

/** What of the purse is for a promise; it is used up, so that no payment keeps two promises. */
export function moneyFor(promise: Promised, purse: Purse, until: CalendarDate | null): MoneyFor {
  const places = purse.payments.flatMap((payment, at) =>
    isFor(promise, payment, purse.left[at]) ? [at] : [],
  );
  const isInTime = (on: CalendarDate | null) => on !== null && (until === null || on <= until);
  const hasSome = places.some((at) => isInTime(purse.payments[at]?.paidOn ?? null));
  const completeOn = completionOf(promise, purse, places);
  return { hasSome, isComplete: completeOn !== null, isInTime: isInTime(completeOn), completeOn };
}

function isFor({ items, madeOn }: Promised, payment: PaymentPosted, left: number | undefined): boolean {
  const { itemNumber, paidOn } = payment;
  return (left ?? 0) > 0 && paidOn >= madeOn && itemNumber !== null && items.includes(itemNumber);
}

/** The day on which the amount promised was there; in another currency, or with none told, when all is paid. */
function completionOf(promise: Promised, purse: Purse, places: readonly number[]): CalendarDate | null {
  const { amount } = promise;
  const same = places.filter((at) => purse.payments[at]?.amount.currency === amount?.currency);
  return amount && same.length > 0
    ? useAmount(amount.minor, purse, same)
    : inFullOn(promise.items, purse, places);
}

function useAmount(minor: number, { payments, left }: Purse, places: readonly number[]): CalendarDate | null {
  const sum = places.reduce((total, at) => total + (left[at] ?? 0), 0);
  if (sum < minor) return null;
  let owed = minor;
  for (const at of places) {
    const used = Math.min(left[at] ?? 0, owed);
    left[at] = (left[at] ?? 0) - used;
    owed -= used;
    if (owed === 0) return payments[at]?.paidOn ?? null;
  }
  return null;
}

function inFullOn(
  items: readonly string[],
  { payments, left }: Purse,
  places: readonly number[],
): CalendarDate | null {
  const full = items.map((number) => places.find((at) => isFull(payments[at], number)));
  if (full.length === 0 || full.includes(undefined)) return null;
  for (const at of places) left[at] = 0;
  return full.reduce<CalendarDate | null>((last, at) => later(last, payments[at ?? 0]?.paidOn ?? null), null);
}

function isFull(payment: PaymentPosted | undefined, number: string): boolean {
  return payment?.itemNumber === number && (payment.openAfter === null || payment.openAfter.minor <= 0);
}

function later(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  return a === null || (b !== null && b > a) ? b : a;
}
