import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';
import type { CollectionCase, MailInCase } from '../collection-case.ts';

export type PromiseStatus = 'open' | 'kept' | 'partly_kept' | 'broken' | 'superseded' | 'withdrawn';

/** The customer's word that money will come, and what became of it. `by` is null when no day was told. */
export type PromiseToPay = {
  readonly messageId: string;
  readonly madeOn: CalendarDate;
  readonly by: CalendarDate | null;
  readonly amount: Money | null;
  readonly items: readonly string[];
  readonly status: PromiseStatus;
};

/** Days after the day promised on which the money still counts as in time: a transfer over a weekend takes three. */
export const GRACE_DAYS = 3;

/** All promises of a case, oldest first, as they stand today. */
export function promisesOf(collectionCase: CollectionCase, today: CalendarDate): readonly PromiseToPay[] {
  const heard = collectionCase.mails.filter(({ direction }) => direction !== 'outbound');
  return heard.flatMap((mail, at) =>
    promisesIn(mail).map((promise) => {
      const later = heard.slice(at + 1);
      return { ...promise, status: statusOf(promise, { later, collectionCase, today }) };
    }),
  );
}

/** The last day on which the money of a promise is in time. */
export function inTimeUntil(by: CalendarDate): CalendarDate {
  return addDays(by, GRACE_DAYS);
}

type Promised = Omit<PromiseToPay, 'status'>;
type Since = {
  readonly later: readonly MailInCase[];
  readonly collectionCase: CollectionCase;
  readonly today: CalendarDate;
};
type Payment = CollectionCase['payments'][number];

function promisesIn(mail: MailInCase): readonly Promised[] {
  const promises = mail.findings.filter(({ kind }) => kind === 'promise');
  return promises.map(({ items, on, amount }) => ({
    messageId: mail.messageId,
    madeOn: mail.sentOn,
    by: on,
    amount,
    items: items.length > 0 ? items.map(({ number }) => number) : mail.items,
  }));
}

/** Money first: what was paid in time was kept, whatever was said later. */
function statusOf(promise: Promised, { later, collectionCase, today }: Since): PromiseStatus {
  const paid = collectionCase.payments.filter((payment) => isFor(promise, payment));
  if (paid.length > 0 && isCovered(promise, paid)) return 'kept';
  if (later.some((mail) => saysOf(mail, 'promise', promise))) return 'superseded';
  if (later.some((mail) => saysOf(mail, 'dispute', promise))) return 'withdrawn';
  const isPast = promise.by !== null && today > inTimeUntil(promise.by);
  if (!isPast) return 'open';
  return paid.length > 0 ? 'partly_kept' : 'broken';
}

function isFor({ items, madeOn, by }: Promised, { itemNumber, paidOn }: Payment): boolean {
  const isInTime = paidOn >= madeOn && (by === null || paidOn <= inTimeUntil(by));
  return isInTime && itemNumber !== null && items.includes(itemNumber);
}

/** The amount promised has come; where none was told, every item is paid in full. */
function isCovered({ amount, items }: Promised, paid: readonly Payment[]): boolean {
  if (amount) return sumIn(amount.currency, paid) >= amount.minor;
  return items.every((number) => paid.some((payment) => payment.itemNumber === number && isInFull(payment)));
}

function sumIn(currency: string, paid: readonly Payment[]): number {
  const same = paid.filter((payment) => payment.amount.currency === currency);
  return same.reduce((sum, payment) => sum + payment.amount.minor, 0);
}

function isInFull({ openAfter }: Payment): boolean {
  return openAfter === null || openAfter.minor <= 0;
}

/** A later mail says this of the same items (or of none in particular, where the promise names none either). */
function saysOf(mail: MailInCase, kind: 'promise' | 'dispute', { items }: Promised): boolean {
  return mail.findings.some((finding) => {
    if (finding.kind !== kind) return false;
    return finding.items.length === 0
      ? kind === 'promise'
      : finding.items.some(({ number }) => items.includes(number));
  });
}
