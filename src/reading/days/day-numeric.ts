import { calendarDate } from '#base/calendar-date.ts';
import { matchesOf } from '#base/matches.ts';
import { foldLines } from '#languages/phrasing.ts';
import type { DayPatterns } from './day-pattern.ts';
import { type DayPiece, fullYear, NO_PARTS } from './day-piece.ts';
import type { FoldedText } from './day-words.ts';

/** Not part of a longer number, a reference, a path or an amount. */
const STARTS = '(?<![0-9a-z_/#+-]|[0-9][.,:])';
const ENDS = '(?![0-9a-z_/-]|[.,:][0-9])';
/** The first day of a span with dots: `3.-` of "3.-7.4.". */
const SPAN = '(?:\\d{1,2}\\.? {0,2}[-–/] {0,2})?';
const POINTED = `${SPAN}(?<d>\\d{1,2})\\. {0,2}(?<m>\\d{1,2})`;
const SLASHED = '(?<d>\\d{1,2})(?<mark>[-/])(?<m>\\d{1,2})';

/** The ways of writing a day in digits. `isBare`: without a year, and like other numbers: it must look like a day. */
const FORMS = [
  { find: `${POINTED}\\. {0,2}(?<y>\\d{4}|\\d{2})`, isBare: false },
  { find: `${SLASHED}\\k<mark>(?<y>\\d{4}|\\d{2})`, isBare: false },
  {
    find: '(?<y>(?:19|20)\\d{2})(?<mark>[-/.])(?<m>\\d{1,2})\\k<mark>(?<d>\\d{1,2})(?:t[0-9:.]{4,12}z?)?',
    isBare: false,
  },
  { find: `${POINTED}\\.(?! {0,2}[0-9])`, isBare: true },
  { find: SLASHED, isBare: true },
  { find: '(?<d>\\d{1,2})\\.(?<m>0\\d|1[0-2])', isBare: true },
].map(({ find, isBare }) => ({ find: new RegExp(`${STARTS}${find}${ENDS}`, 'gu'), isBare }));

const SLASHED_DATE = /(?<![0-9/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![0-9/])/g;
/** Two pairs of digits and a slash, or two numbers with a dot each, are a day even with no word before them. */
const PAIRS =
  /^\d{2}\/\d{2}$|^\d{2}\. {0,2}\d{1,2}\.$|^\d{1,2}\. {0,2}[01]\d\.$|^\d{1,2}\.[-–/] {0,2}\d{1,2}\.\d{1,2}\.$/;
/** Two-digit years this far from the mail are no years: `12.10.88` is a phone number or a version. */
const YEARS_BACK = 10;
const YEARS_AHEAD = 5;
const LEAP_YEAR = 2024;
/** UTF-16 units around a number in which a word such as "by" is looked for. */
const SIGHT = 32;
/** `v1.2.26`, `version 2.10.25`, `no. 03/04`. */
const NOT_A_DATE = /(?:^|[^a-z])(?:v|vers[a-z]{0,6}|release|n°|nº|no|nr|num|tel|fax|phone|ip)[.:]? {0,2}$/;

export type NumericStyle = { readonly isMonthFirst: boolean; readonly sentYear: number };

/** Whether some slashed date of a mail can only be month first, and none only day first. */
export function isMonthFirst(texts: readonly string[]): boolean {
  const dates = texts.flatMap((text) => matchesOf(SLASHED_DATE, text));
  return dates.some((found) => Number(found[2]) > 12) && dates.every((found) => Number(found[1]) <= 12);
}

/** Days in digits. Without a year they need a word before them ("by 14/03"), or two full pairs of digits. */
export function findNumericDays(
  texts: FoldedText,
  patterns: DayPatterns,
  style: NumericStyle,
): readonly DayPiece[] {
  const lines = foldLines(texts.text);
  return FORMS.flatMap(({ find, isBare }) =>
    matchesOf(find, lines)
      .filter((found) => isPlaced(found, isBare, { texts, patterns }))
      .flatMap((found) => pieceOf(found, style) ?? []),
  );
}

type Around = { readonly texts: FoldedText; readonly patterns: DayPatterns };

function isPlaced(found: RegExpExecArray, isBare: boolean, around: Around): boolean {
  const { folded } = around.texts;
  const end = found.index + found[0].length;
  const before = folded.slice(Math.max(0, found.index - SIGHT), found.index);
  if (NOT_A_DATE.test(before)) return false;
  if (!isBare) return true;
  if (around.patterns.notAfter.test(folded.slice(end, end + SIGHT))) return false;
  return PAIRS.test(found[0]) || around.patterns.before.test(before) || isCell(found, around.texts.text);
}

/** A cell of a table with nothing else in it. */
function isCell({ index, 0: digits }: RegExpExecArray, text: string): boolean {
  const [before, after] = [text.slice(Math.max(0, index - 3), index), text.slice(index + digits.length)];
  return /(?: {2}|\t|\| ?)$/.test(before) && /^ ?(?:$|[\n\t|]| {2})/.test(after.slice(0, 3));
}

function pieceOf(found: RegExpExecArray, style: NumericStyle): DayPiece | null {
  const { d, m, y, mark } = found.groups ?? {};
  const year = y === undefined ? null : fullYear(y);
  const isFar = year !== null && (year < style.sentYear - YEARS_BACK || year > style.sentYear + YEARS_AHEAD);
  if (y?.length === 2 && isFar) return null;
  const written = { day: Number(d), month: Number(m), year };
  const turned = { day: Number(m), month: Number(d), year };
  const isYearFirst = /^\d{4}/.test(found[0]);
  const isTurnable = mark === '/' && !isYearFirst;
  const orders = isTurnable ? (style.isMonthFirst ? [turned, written] : [written, turned]) : [written];
  const told = orders.find((order) => calendarDate(year ?? LEAP_YEAR, order.month, order.day) !== null);
  if (!told) return null;
  return {
    start: found.index,
    end: found.index + found[0].length,
    means: { day: 'date' },
    parts: { ...NO_PARTS, ...told },
  };
}
