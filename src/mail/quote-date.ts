import { type CalendarDate, calendarDate } from '#base/calendar-date.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';

const MONTHS = monthsByName();
const WORD = '\\p{L}{3,12}';
const ISO = /(\d{4})-(\d{2})-(\d{2})/;
/** 17. Februar 2026, 18 février 2026, 2 de novembro de 2021, 1er mars 2026, 3rd March 2026. */
const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?:\\.|er|st|nd|rd|th|º|ª)?[\\s-]{1,2}(?:de |di |del )?(${WORD})\\.?,?[\\s-]{1,2}(?:de |del )?(\\d{4})`,
  'iu',
);
const MONTH_FIRST = new RegExp(`(${WORD})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})`, 'iu');
const NUMERIC = /(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})(?!\d)/;
const AMERICAN_CLOCK = /\d\s?[AP]\.?M\b/i;
const LONGEST = 300;

/**
 * The day in the header of an earlier mail, in any of our languages; null when it cannot be told. A numeric day
 * is read day first unless the clock is American or the day could not be.
 */
export function readQuoteDate(text: string): CalendarDate | null {
  const start = text.slice(0, LONGEST);
  return isoDay(start) ?? wordedDay(start) ?? numericDay(start);
}

function isoDay(text: string): CalendarDate | null {
  const found = ISO.exec(text);
  return found ? calendarDate(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function wordedDay(text: string): CalendarDate | null {
  const dayFirst = DAY_FIRST.exec(text);
  const month = MONTHS.get(nameKey(dayFirst?.[2] ?? ''));
  if (dayFirst && month) return calendarDate(Number(dayFirst[3]), month, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  const named = MONTHS.get(nameKey(monthFirst?.[1] ?? ''));
  return monthFirst && named ? calendarDate(Number(monthFirst[3]), named, Number(monthFirst[2])) : null;
}

function numericDay(text: string): CalendarDate | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = Number(found[4]) + ((found[4]?.length ?? 0) === 2 ? 2000 : 0);
  const isMonthFirst = found[2] === '/' && (AMERICAN_CLOCK.test(text) || second > 12);
  return isMonthFirst ? calendarDate(year, first, second) : calendarDate(year, second, first);
}

/**
 * Mail programs write dates from the Unicode locale data, long or short; that is what these names are read from.
 */
function monthsByName(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const code of LANGUAGE_CODES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(code, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name =
          format.formatToParts(Date.UTC(2026, month - 1, 15)).find((part) => part.type === 'month')?.value ??
          '';
        months.set(nameKey(name), month);
      }
    }
  }
  return months;
}

function nameKey(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}
