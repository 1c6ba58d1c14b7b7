import { addDays, type CalendarDate, daysBetween, weekdayOf } from './calendar-date.ts';

const FRIDAY = 5;
const WEEK = 7;
const WORKING_DAYS = 5;

/** Monday to Friday; bank holidays are left alone. */
export function isWorkingDay(on: CalendarDate): boolean {
  return weekdayOf(on) <= FRIDAY;
}

/** So many Monday-to-Friday days later, or earlier. */
export function addWorkingDays(on: CalendarDate, days: number): CalendarDate {
  const weeks = Math.trunc(days / WORKING_DAYS);
  let at = addDays(on, weeks * WEEK);
  for (let left = Math.abs(days - weeks * WORKING_DAYS); left > 0; ) {
    at = addDays(at, Math.sign(days));
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Working days from one day to a later one: Friday to Monday is 1; 0 where `to` is not later. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const first = weekdayOf(from);
  const rest = days % WEEK;
  const weekdays = Array.from({ length: rest }, (_, at) => ((first + at) % WEEK) + 1);
  return Math.floor(days / WEEK) * WORKING_DAYS + weekdays.filter((weekday) => weekday <= FRIDAY).length;
}
