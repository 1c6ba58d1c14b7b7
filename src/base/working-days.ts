import { addDays, type CalendarDate, weekdayOf } from './calendar-date.ts';

const SATURDAY = 6;
const WEEK = 7;
const WORKING_DAYS = 5;

/** Monday to Friday; bank holidays are left alone. */
export function isWorkingDay(on: CalendarDate): boolean {
  return weekdayOf(on) < SATURDAY;
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
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
