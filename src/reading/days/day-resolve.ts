import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dayOfIsoWeek,
  endOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '#base/calendar-date.ts';
import { addWorkingDays } from '#base/working-days.ts';
import type { DayMeaning, DayUnit } from '#languages/shape/calendar.ts';
import type { DaySeen } from '../reading.ts';
import {
  type BothWays,
  dateBothWays,
  dayInMonth,
  dayOfMonthBothWays,
  eitherWay,
  lastWorkingDay,
  nearestBothWays,
  weekdayBothWays,
} from './day-direction.ts';
import type { DayParts, DayPiece } from './day-piece.ts';

export type CountedFrom = {
  readonly sentOn: CalendarDate;
  /** The day named before this one in the text, for "a week after that". */
  readonly previous: BothWays | null;
};

type Told = BothWays & Pick<DaySeen, 'toItem'>;
type Means<Day extends DayMeaning['day']> = Extract<DayMeaning, { readonly day: Day }>;

const FRIDAY = 5;
/** "Early next week": Monday or Tuesday, and the later one counts. */
const TUESDAY = 2;
const WEDNESDAY = 3;
/** "Early April", our reading: nobody means a later day. */
const EARLY_IN_MONTH = 5;
const MIDDLE_OF_MONTH = 15;
/** "Within 10 days" may be far off; 3 digits more are no promise. */
const MOST_DAYS_AHEAD = 400;
/** Days of one "every Friday": a plan of a year. */
const MOST_REPEATS = 52;

/** Counts a piece from the day of the mail; null when the calendar has no such day. */
export function resolveDay({ means, parts }: DayPiece, from: CountedFrom): Told | null {
  const told = toldBy(means, parts, from);
  return told && (told.future || told.past || told.toItem) ? told : null;
}

function toldBy(means: DayMeaning, parts: DayParts, from: CountedFrom): Told | null {
  const { sentOn } = from;
  switch (means.day) {
    case 'date':
      return bare(dateOf(parts, sentOn));
    case 'of-month':
      return bare(ofMonth(means, parts, sentOn));
    case 'weekday':
      return bare(weekdayOfMail(means, parts.weekday ?? 0, sentOn));
    case 'shift':
      return bare(shifted(means.days, sentOn));
    case 'within':
      return bare({ future: unitsLater(sentOn, parts, 1), past: null });
    case 'ago':
      return bare({ future: null, past: unitsLater(sentOn, parts, -1) });
    case 'after that':
      return bare(afterThat(means, parts, from));
    case 'weekday after that':
      return bare(weekdayAfterThat(means, parts.weekday ?? 0, from));
    case 'same day':
      return bare(from.previous ?? eitherWay(null));
    case 'weekday in month':
      return bare(weekdayInMonth(means, parts, sentOn));
    case 'every':
      return bare({ ...weekdayBothWays(parts.weekday ?? 0, sentOn), past: null });
    case 'week':
      return bare(weekOf(means, parts, sentOn));
    case 'month':
      return bare(monthPart(means, parts, sentOn));
    case 'period':
      return bare({ future: endOfPeriod(means, sentOn), past: null });
    case 'item':
      return { future: null, past: null, toItem: toItem(means, parts) };
    case 'none':
      return null;
  }
}

function bare(ways: BothWays): Told {
  return { ...ways, toItem: null };
}

function dateOf({ day, month, year }: DayParts, sentOn: CalendarDate): BothWays {
  if (year !== null) return eitherWay(calendarDate(year, month ?? 0, day ?? 0));
  return dateBothWays(month ?? 0, day ?? 0, sentOn);
}

function ofMonth({ months }: Means<'of-month'>, { day, weekday }: DayParts, sentOn: CalendarDate): BothWays {
  if (months === undefined) return dayOfMonthBothWays(day ?? 0, weekday, sentOn);
  return eitherWay(dayInMonth(day ?? 0, addMonths(sentOn, months)));
}

function weekdayOfMail(means: Means<'weekday'>, weekday: number, sentOn: CalendarDate): BothWays {
  const ways = weekdayBothWays(weekday, sentOn);
  const future = means.weeks ? weeksFrom(weekday, means.weeks, sentOn) : ways.future;
  return { future: means.aim === 'past' ? null : future, past: means.aim === 'future' ? null : ways.past };
}

/** "Friday week": a week after the coming Friday, which is today when said on a Friday. */
function weeksFrom(weekday: number, weeks: number, sentOn: CalendarDate): CalendarDate {
  return addDays(sentOn, ((weekday - weekdayOf(sentOn) + 7) % 7) + weeks * 7);
}

function shifted(days: number, sentOn: CalendarDate): BothWays {
  const on = addDays(sentOn, days);
  return { future: days >= 0 ? on : null, past: days <= 0 ? on : null };
}

function afterThat(means: Means<'after that'>, parts: DayParts, from: CountedFrom): BothWays {
  const counted = means.weeks ? { ...parts, count: means.weeks, unit: 'weeks' as const } : parts;
  const later = (on: CalendarDate | null) => on && unitsLater(on, counted, 1);
  if (!from.previous && means.weeks)
    return weekOf({ day: 'week', weeks: means.weeks, part: 'end' }, parts, from.sentOn);
  return { future: later(from.previous?.future ?? null), past: later(from.previous?.past ?? null) };
}

/** "The first Wednesday of May", "the last Friday of the month". */
function weekdayInMonth(
  { months }: Means<'weekday in month'>,
  parts: DayParts,
  sentOn: CalendarDate,
): BothWays {
  const which = (within: CalendarDate) => nthWeekday(within, parts.weekday ?? 0, parts.ordinal ?? 1);
  if (months === 'named') return namedMonth(parts, sentOn, which);
  const around = months === 0 ? [-1, 0, 1] : [months];
  return nearestBothWays(
    around.map((ahead) => which(addMonths(sentOn, ahead))),
    sentOn,
  );
}

function nthWeekday(within: CalendarDate, weekday: number, nth: number): CalendarDate {
  const last = endOfMonth(within);
  if (nth < 0) return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  const first = addDays(endOfMonth(addMonths(within, -1)), 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** "The Friday after that": of the day named before, else the next one. */
function weekdayAfterThat(
  { ifSame }: Means<'weekday after that'>,
  weekday: number,
  { sentOn, previous }: CountedFrom,
): BothWays {
  if (ifSame && (!previous?.future || weekdayOf(previous.future) !== weekday)) return eitherWay(null);
  const after = (on: CalendarDate | null) => on && weekdayBothWays(weekday, on).future;
  return { future: after(previous ? previous.future : sentOn), past: after(previous?.past ?? null) };
}

/** The days of "every Friday for three weeks" after its first. */
export function repeatedDays({ means, parts }: DayPiece, first: BothWays): readonly BothWays[] {
  const weeks = Math.min(MOST_REPEATS, Math.floor(daysIn(parts) / 7));
  if (means.day !== 'every' || !first.future) return [];
  const { future } = first;
  return Array.from({ length: weeks - 1 }, (_, at) => ({
    future: addDays(future, (at + 1) * 7),
    past: null,
  }));
}

function unitsLater(on: CalendarDate, parts: DayParts, sign: 1 | -1): CalendarDate | null {
  const count = parts.count ?? 1;
  if (daysIn(parts) > MOST_DAYS_AHEAD) return null;
  if (parts.unit === 'months') return addMonths(on, sign * count);
  if (parts.unit === 'workingDays') return addWorkingDays(on, sign * count);
  return addDays(on, sign * daysIn(parts));
}

const UNIT_DAYS: Readonly<Record<DayUnit, number>> = { days: 1, workingDays: 1, weeks: 7, months: 30 };

function daysIn(parts: DayParts): number {
  return (parts.count ?? 1) * UNIT_DAYS[parts.unit ?? 'days'];
}

/** A week speaks of the day named in it, else of its start (Tuesday), middle (Wednesday) or end (Friday). */
function weekOf(means: Means<'week'>, parts: DayParts, sentOn: CalendarDate): BothWays {
  const weekday = parts.weekday ?? { start: TUESDAY, middle: WEDNESDAY, end: FRIDAY }[means.part];
  if (means.weeks === 'numbered') return isoWeek(parts.week ?? 0, weekday, sentOn);
  if (means.weeks === 'dated') return datedWeek(parts, weekday, sentOn);
  const monday = addDays(sentOn, 1 - weekdayOf(sentOn) + means.weeks * 7);
  const on = addDays(monday, weekday - 1);
  if (means.weeks > 0) return { future: on, past: null };
  if (means.weeks < 0) return { future: null, past: on };
  return nearestBothWays([on < sentOn && parts.weekday === null ? addDays(monday, 6) : on], sentOn);
}

/** "The week of the 16th", "week commencing 16 March". */
function datedWeek(parts: DayParts, weekday: number, sentOn: CalendarDate): BothWays {
  const within =
    parts.month === null ? dayOfMonthBothWays(parts.day ?? 0, null, sentOn) : dateOf(parts, sentOn);
  const there = [within.past, within.future].flatMap((on) =>
    on ? addDays(on, weekday - weekdayOf(on)) : [],
  );
  return nearestBothWays(there, sentOn);
}

function isoWeek(week: number, weekday: number, sentOn: CalendarDate): BothWays {
  if (week < 1) return eitherWay(null);
  const years = [-1, 0, 1].map((ahead) => yearOf(sentOn) + ahead);
  return nearestBothWays(
    years.map((year) => dayOfIsoWeek(year, week, weekday)),
    sentOn,
  );
}

/** "End of the month" is this month's, or looking back the last one's; "this month" is over on its last day. */
function monthPart(means: Means<'month'>, parts: DayParts, sentOn: CalendarDate): BothWays {
  const on = (within: CalendarDate) => partOfMonth(within, means.part);
  if (means.months === 'named') return namedMonth(parts, sentOn, on);
  const there = on(addMonths(sentOn, means.months));
  if (means.months > 0) return { future: there, past: null };
  if (means.months < 0) return { future: null, past: there };
  return nearestBothWays(
    [-1, 0, 1].map((ahead) => on(addMonths(sentOn, ahead))),
    sentOn,
  );
}

function namedMonth(
  { month, year }: DayParts,
  sentOn: CalendarDate,
  on: (within: CalendarDate) => CalendarDate,
): BothWays {
  if (year !== null) {
    const first = calendarDate(year, month ?? 0, 1);
    return eitherWay(first && on(first));
  }
  const firsts = [-1, 0, 1].flatMap((ahead) => calendarDate(yearOf(sentOn) + ahead, month ?? 0, 1) ?? []);
  return nearestBothWays(firsts.map(on), sentOn);
}

function partOfMonth(within: CalendarDate, part: Means<'month'>['part']): CalendarDate {
  const first = addDays(endOfMonth(addMonths(within, -1)), 1);
  if (part === 'end') return endOfMonth(within);
  if (part === 'working end') return lastWorkingDay(within);
  return addDays(first, (part === 'start' ? EARLY_IN_MONTH : MIDDLE_OF_MONTH) - 1);
}

function endOfPeriod({ of, ahead }: Means<'period'>, sentOn: CalendarDate): CalendarDate {
  const months = of === 'year' ? 12 - monthOf(sentOn) : (12 - monthOf(sentOn)) % 3;
  return endOfMonth(addMonths(sentOn, months + ahead * (of === 'year' ? 12 : 3)));
}

function toItem(means: Means<'item'>, parts: DayParts): DaySeen['toItem'] {
  const days = parts.count === null ? 0 : daysIn(parts);
  return { base: means.base, days, isEndOfMonth: means.isEndOfMonth ?? false };
}
