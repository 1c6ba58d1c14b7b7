/** Calendar days without clock or zone: `2026-03-10`. Two days compare with `<` and `>` as text. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const DAY_MS = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day with these numbers (month 1–12), or null when the calendar has no such day (31 February). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const isReal =
    Number.isInteger(year) && year >= 1000 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
  return isReal && Number.isInteger(day) ? written(year, month, day) : null;
}

/** Reads `YYYY-MM-DD` (also the head of an ISO time stamp); null for anything else. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const found = ISO_DAY.exec(text.slice(0, 10));
  return found ? calendarDate(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

export function yearOf(on: CalendarDate): number {
  return Number(on.slice(0, 4));
}

/** 1–12. */
export function monthOf(on: CalendarDate): number {
  return Number(on.slice(5, 7));
}

/** 1–31. */
export function dayOf(on: CalendarDate): number {
  return Number(on.slice(8, 10));
}

/** ISO 8601 weekday: Monday 1 … Sunday 7. */
export function weekdayOf(on: CalendarDate): number {
  const sinceMonday = (toUtc(on) / DAY_MS + 3) % 7;
  return ((sinceMonday + 7) % 7) + 1;
}

export function addDays(on: CalendarDate, days: number): CalendarDate {
  return fromUtc(new Date(toUtc(on) + days * DAY_MS));
}

/** Same day of a later (or earlier) month; the month's last day when it is shorter. */
export function addMonths(on: CalendarDate, months: number): CalendarDate {
  const first = new Date(Date.UTC(yearOf(on), monthOf(on) - 1 + months, 1));
  const last = endOfMonth(fromUtc(first));
  return addDays(fromUtc(first), Math.min(dayOf(on), dayOf(last)) - 1);
}

export function endOfMonth(on: CalendarDate): CalendarDate {
  return fromUtc(new Date(Date.UTC(yearOf(on), monthOf(on), 0)));
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** The given weekday (1–7) of an ISO 8601 week, e.g. week 14 of 2026, Friday = 2026-04-03. */
export function dayOfIsoWeek(year: number, week: number, weekday: number): CalendarDate {
  const fourth = fromUtc(new Date(Date.UTC(year, 0, 4)));
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7 + (weekday - 1));
}

function toUtc(on: CalendarDate): number {
  return Date.UTC(yearOf(on), monthOf(on) - 1, dayOf(on));
}

function fromUtc(at: Date): CalendarDate {
  return at.toISOString().slice(0, 10) as CalendarDate;
}

/** 0 for a month that is none. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function written(year: number, month: number, day: number): CalendarDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CalendarDate;
}
