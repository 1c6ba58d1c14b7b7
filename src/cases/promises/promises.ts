import type { CalendarDate } from '#base/calendar-date.ts';
import { addWorkingDays } from '#base/working-days.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { MailInCase } from '../mail-in-case.ts';
import { DEFAULT_POLICY } from '../policy/default-policy.ts';
import { moneyFor, type Purse, purseOf } from './money-for.ts';
import type { Promised, PromiseStatus, PromiseToPay } from './promise-to-pay.ts';

/**
 * All promises of a case, oldest first, as they stand today. Money decides first: what came in time was kept, whatever
 * was said later; each payment counts for one promise. `graceDays`: working days after the day promised.
 */
export function promisesOf(
  collectionCase: CollectionCase,
  today: CalendarDate,
  graceDays: number = DEFAULT_POLICY.graceDays,
): readonly PromiseToPay[] {
  const heard = collectionCase.mails.filter(({ direction }) => direction !== 'outbound');
  const made = heard.flatMap((mail, at) => promisesIn(mail).map((promise) => ({ promise, at })));
  if (made.length === 0) return [];
  const purse = purseOf(collectionCase.payments, today);
  return made.map(({ promise, at }, place) => {
    const earlier = made.slice(0, place).map((one) => one.promise);
    const context = { purse, today, graceDays, later: heard.slice(at + 1) };
    return { ...promise, nth: nthOf(promise, earlier), ...becameOf(promise, context) };
  });
}

/** The last day on which the money of a promise is in time. */
export function lastInTime(by: CalendarDate, graceDays: number = DEFAULT_POLICY.graceDays): CalendarDate {
  return addWorkingDays(by, graceDays);
}

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

/** Promises of one mail are one: "half on Friday, half in May" is not said twice. */
function nthOf({ items, messageId }: Promised, earlier: readonly Promised[]): number {
  const others = earlier.filter(
    (one) => one.messageId !== messageId && one.items.some((number) => items.includes(number)),
  );
  return new Set(others.map((one) => one.messageId)).size + 1;
}

type Context = {
  readonly purse: Purse;
  readonly today: CalendarDate;
  readonly graceDays: number;
  readonly later: readonly MailInCase[];
};

function becameOf(promise: Promised, { purse, today, graceDays, later }: Context): Became {
  const until = promise.by === null ? null : lastInTime(promise.by, graceDays);
  const money = moneyFor(promise, purse, until);
  if (money.isComplete) return { status: money.isInTime ? 'kept' : 'broken', paidOn: money.completeOn };
  return { status: unpaidStatus(promise, { today, until, later, hasSome: money.hasSome }), paidOn: null };
}

type Became = Pick<PromiseToPay, 'status' | 'paidOn'>;
type Unpaid = {
  readonly today: CalendarDate;
  readonly until: CalendarDate | null;
  readonly later: readonly MailInCase[];
  readonly hasSome: boolean;
};

function unpaidStatus(promise: Promised, { today, until, later, hasSome }: Unpaid): PromiseStatus {
  if (later.some((mail) => saysOf(mail, 'promise', promise))) return 'superseded';
  if (later.some((mail) => saysOf(mail, 'dispute', promise))) return 'withdrawn';
  if (until !== null && today > until) return hasSome ? 'partly_kept' : 'broken';
  return promise.by === today ? 'due_today' : 'open';
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
