import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
  endOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '#base/calendar-date.ts';

/** A day looked at forwards and backwards from the mail; null where that direction makes no sense. */
export type BothWays = { readonly future: CalendarDate | null; readonly past: CalendarDate | null };

/** Days: whoever means a day further off than this names its year. */
const FARTHEST_WITHOUT_YEAR = 300;
const FRIDAY = 5;

/** The same day whichever way one looks. */
export function eitherWay(on: CalendarDate | null): BothWays {
  return { future: on, past: on };
}

/** The next and the last such weekday; a Friday named on a Friday is another one. */
export function weekdayBothWays(weekday: number, sentOn: CalendarDate): BothWays {
  const ahead = ((weekday - weekdayOf(sentOn) + 6) % 7) + 1;
  return { future: addDays(sentOn, ahead), past: addDays(sentOn, ahead === 7 ? -7 : ahead - 7) };
}

/**
 * "The 15th": the next one, today included, and the last one, today included; months too short are passed over.
 * "Friday the 13th" is the one that is a Friday, where one is near.
 */
export function dayOfMonthBothWays(day: number, weekday: number | null, sentOn: CalendarDate): BothWays {
  const near = [-2, -1, 0, 1, 2].flatMap((months) => dayInMonth(day, addMonths(sentOn, months)) ?? []);
  const fitting = near.filter((on) => weekdayOf(on) === weekday);
  return nearestBothWays(fitting.length > 0 ? fitting : near, sentOn);
}

/** "15 March" without a year. */
export function dateBothWays(month: number, day: number, sentOn: CalendarDate): BothWays {
  const near = [-1, 0, 1].flatMap((years) => calendarDate(yearOf(sentOn) + years, month, day) ?? []);
  return nearestBothWays(near, sentOn);
}

/** The nearest day on or after, and on or before, the mail; none further off than anyone means. */
export function nearestBothWays(days: readonly CalendarDate[], sentOn: CalendarDate): BothWays {
  const close = [...days].sort().filter((on) => Math.abs(daysBetween(sentOn, on)) <= FARTHEST_WITHOUT_YEAR);
  return {
    future: close.find((on) => on >= sentOn) ?? null,
    past: close.findLast((on) => on <= sentOn) ?? null,
  };
}

/** That day of the month in which `within` lies. */
export function dayInMonth(day: number, within: CalendarDate): CalendarDate | null {
  return calendarDate(yearOf(within), monthOf(within), day);
}

/** The last Monday-to-Friday day of a month; bank holidays are left alone. */
export function lastWorkingDay(within: CalendarDate): CalendarDate {
  const last = endOfMonth(within);
  return addDays(last, -Math.max(0, weekdayOf(last) - FRIDAY));
}
