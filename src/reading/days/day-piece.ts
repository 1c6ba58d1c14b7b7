import type { Span } from '#base/span.ts';
import type { DayMeaning, DayUnit } from '#languages/shape/calendar.ts';

/** Words of a text that name a day, and what they were read as; not yet counted from the mail. */
export type DayPiece = Span & { readonly means: DayMeaning; readonly parts: DayParts };

/** The numbers in the words; null where they are not told. */
export type DayParts = {
  readonly day: number | null;
  /** 1–12. */
  readonly month: number | null;
  readonly year: number | null;
  /** Monday 1 … Sunday 7. */
  readonly weekday: number | null;
  readonly count: number | null;
  /** Which one of a month: 1 to 4, the last −1. */
  readonly ordinal: number | null;
  readonly unit: DayUnit | null;
  /** Number of an ISO week. */
  readonly week: number | null;
};

export const NO_PARTS: DayParts = {
  day: null,
  month: null,
  year: null,
  weekday: null,
  count: null,
  ordinal: null,
  unit: null,
  week: null,
};

/** `'26` and `26` are 2026. */
export function fullYear(digits: string): number {
  const year = Number(digits.replace("'", ''));
  return year < 100 ? 2000 + year : year;
}
