import { addDays, addMonths, type CalendarDate } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';
import { addWorkingDays, isWorkingDay } from '#base/working-days.ts';
import type { PlanLimits } from '../policy/policy.ts';
import type { Instalment } from './letter-facts.ts';

/** What a customer asks for, where told. */
export type PlanAsked = {
  readonly instalments: number | null;
  /** The part of the sum that is to be paid in instalments. */
  readonly amount: Money | null;
};

/** Instalments within the limits of the house: they come to `planned`; `rest` stays due as it is. */
export type PlanProposal = {
  readonly planned: Money;
  readonly rest: Money;
  readonly instalments: readonly Instalment[];
};

/** Instalments where the customer names no number: enough to help, few enough to watch. */
const USUAL_INSTALMENTS = 3;
/** Fewer are no plan. */
const LEAST_INSTALMENTS = 2;
/** Working days until the first one: a week, so that the answer and a transfer have time. */
const FIRST_AFTER_DAYS = 5;
/** Shares are exact to a hundredth of a percent. */
const SHARE_PARTS = 10_000;

/**
 * A plan over an open sum: monthly, on working days, the first one at least the share that the limits ask for up front.
 * No cent is lost. Null where nothing is open or the limits allow no plan.
 */
export function proposePlan(
  open: Money,
  { asked, limits }: { readonly asked: PlanAsked; readonly limits: PlanLimits },
  today: CalendarDate,
): PlanProposal | null {
  const planned = plannedOf(open, asked, limits);
  if (planned.minor <= 0) return null;
  const upFront = Math.max(1, shareOf(planned.minor, limits.upFront));
  const wanted = Math.max(LEAST_INSTALMENTS, asked.instalments ?? USUAL_INSTALMENTS);
  const most = Math.min(limits.maxInstalments, wanted, planned.minor - upFront + 1);
  const days = daysWithin(today, most, limits.maxMonths);
  if (days.length < LEAST_INSTALMENTS) return null;
  const amounts = partsOf(planned.minor, days.length, upFront);
  return {
    planned,
    rest: { ...open, minor: open.minor - planned.minor },
    instalments: days.map((on, at) => ({ on, amount: { ...open, minor: amounts[at] ?? 0 } })),
  };
}

/** The part asked for, where the limits allow a part and it is one; else the whole. */
function plannedOf(open: Money, { amount }: PlanAsked, { isPartialAllowed }: PlanLimits): Money {
  const isPart = isPartialAllowed && amount !== null && amount.currency === open.currency && amount.minor > 0;
  return isPart && amount.minor < open.minor ? amount : open;
}

/** The first day and the same day of the months after it, each on a working day, none later than the limit. */
function daysWithin(today: CalendarDate, most: number, maxMonths: number): readonly CalendarDate[] {
  const first = addWorkingDays(today, FIRST_AFTER_DAYS);
  const last = addMonths(today, maxMonths);
  const days = Array.from({ length: Math.max(0, Math.floor(most)) }, (_, month) =>
    workingDayFrom(addMonths(first, month)),
  );
  return days.filter((day) => day <= last);
}

function workingDayFrom(on: CalendarDate): CalendarDate {
  return isWorkingDay(on) ? on : workingDayFrom(addDays(on, 1));
}

/** The share up front, or an equal part if that is more; then equal parts, the odd cents on the earlier ones. */
function partsOf(minor: number, count: number, upFront: number): readonly number[] {
  const first = Math.max(upFront, Math.ceil(minor / count));
  const left = minor - first;
  const part = Math.floor(left / (count - 1));
  const odd = left - part * (count - 1);
  return [first, ...Array.from({ length: count - 1 }, (_, at) => part + (at < odd ? 1 : 0))];
}

/** Rounded up to a minor unit, in whole numbers: `0.2 × 105` is not left to floating point. */
function shareOf(minor: number, upFront: number): number {
  const parts = BigInt(Math.round(upFront * SHARE_PARTS));
  const whole = BigInt(SHARE_PARTS);
  return Number((BigInt(minor) * parts + whole - 1n) / whole);
}
