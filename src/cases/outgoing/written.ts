import type { CalendarDate } from '#base/calendar-date.ts';
import { decimalsOf, type Money } from '#base/money.ts';
import type { LanguageCode } from '#languages/language.ts';

/** Who reads it: the language of the screen, and the day that tells whether a year must be named. */
export type VerdictReader = { readonly language: LanguageCode; readonly today: CalendarDate };

/** Days and sums as a reader writes them. */
export type Written = {
  /** `21 Sept`; with the year where it is not this one. */
  readonly day: (on: CalendarDate) => string;
  /** `1,104.64`, without the currency. */
  readonly sum: (money: Money) => string;
};

/** Makes the formats of a reader once: making one takes longer than using it a hundred times. */
export function writtenFor({ language, today }: VerdictReader): Written {
  const locale = language === 'en' ? 'en-GB' : language;
  const dayMonth = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const thisYear = new Intl.DateTimeFormat(locale, dayMonth);
  const otherYear = new Intl.DateTimeFormat(locale, { ...dayMonth, year: 'numeric' });
  const sums = new Map<number, Intl.NumberFormat>();
  const sumFormat = (decimals: number) => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const format = sums.get(decimals) ?? new Intl.NumberFormat(locale, digits);
    sums.set(decimals, format);
    return format;
  };
  return {
    day: (on) =>
      (on.slice(0, 4) === today.slice(0, 4) ? thisYear : otherYear).format(new Date(`${on}T00:00:00Z`)),
    sum: ({ minor, currency }) => {
      const decimals = decimalsOf(currency);
      return sumFormat(decimals).format(minor / 10 ** decimals);
    },
  };
}
