import { type CalendarDate, calendarDate } from '#base/calendar-date.ts';

/** What a file proves about `03/04/2026`. `mixed`: some cells prove one order, some the other. */
export type DateOrder = 'day first' | 'month first' | 'unproven' | 'mixed';

export type DateProblem = 'not-a-date' | 'ambiguous-date';

/** Tells a complaint from a day, both being text. */
export function isDateProblem(read: CalendarDate | DateProblem): read is DateProblem {
  return read === 'not-a-date' || read === 'ambiguous-date';
}

const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ].{0,30})?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ].{0,30})?$/;

/** Two-digit years: 00–79 are this century, as ledgers hold no invoices of 1979. */
const LAST_YEAR_OF_CENTURY = 79;

/** Judges the slashed and hyphenated days of a file; a month above 12 proves the order. */
export function dateOrderOf(cells: Iterable<string>): DateOrder {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const cell of cells) {
    const found = YEAR_LAST.exec(cell);
    if (!found || found[2] === '.') continue;
    if (Number(found[1]) > 12) isDayFirst = true;
    else if (Number(found[3]) > 12) isMonthFirst = true;
  }
  if (isDayFirst && isMonthFirst) return 'mixed';
  return isDayFirst ? 'day first' : isMonthFirst ? 'month first' : 'unproven';
}

/** Reads a date cell. Day first unless the file proves otherwise; points are always day first. */
export function readDateCell(cell: string, order: DateOrder): CalendarDate | DateProblem {
  const yearFirst = YEAR_FIRST.exec(cell);
  if (yearFirst) {
    const isPacked = yearFirst[2] === '' && cell.length !== 8;
    const on = calendarDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
    return isPacked || !on ? 'not-a-date' : on;
  }
  const found = YEAR_LAST.exec(cell);
  return found ? readYearLast(found, order) : 'not-a-date';
}

function readYearLast(found: RegExpExecArray, order: DateOrder): CalendarDate | DateProblem {
  const [, first, mark, second, lastPart = ''] = found;
  const year = lastPart.length === 4 ? Number(lastPart) : fullYear(Number(lastPart));
  const dayFirst = calendarDate(year, Number(second), Number(first));
  const monthFirst = mark === '.' ? null : calendarDate(year, Number(first), Number(second));
  if (order === 'mixed' && dayFirst && monthFirst && dayFirst !== monthFirst) return 'ambiguous-date';
  if (order === 'mixed') return dayFirst ?? monthFirst ?? 'not-a-date';
  return (order === 'month first' && mark !== '.' ? monthFirst : dayFirst) ?? 'not-a-date';
}

function fullYear(twoDigits: number): number {
  return twoDigits <= LAST_YEAR_OF_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
}
