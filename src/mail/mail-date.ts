import { type CalendarDate, calendarDate } from '#base/calendar-date.ts';
import { type Header, headerValue } from './headers.ts';

/** When a mail was sent: with the sender's offset, and the day on the sender's clock. */
export type SentAt = { readonly sentAt: string; readonly sentOn: CalendarDate };

/** The day of a mail that has no readable date anywhere; it comes with `sentAt: null` and a note. */
export const UNKNOWN_DAY = '1970-01-01' as CalendarDate;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const CLOCK = '(\\d{1,2}):(\\d{2})(?::(\\d{2}))?';
/** RFC 5322 section 3.3, with the two-digit years of section 4.3. */
const INTERNET_DATE = new RegExp(
  `(\\d{1,2})[ -]${MONTH}[ -](\\d{2,4})\\s{1,4}${CLOCK}\\s{0,4}([+-]\\d{4}|[a-z]{1,4})?`,
  'i',
);
/** The date of C programs: `Wed Mar  4 08:09:00 2026`. */
const C_DATE = new RegExp(`${MONTH}\\s{1,3}(\\d{1,2})\\s{1,3}${CLOCK}\\s{1,3}(\\d{4})`, 'i');
const ISO_DATE =
  /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?/;
/** RFC 5322 section 4.3; other names say nothing about the offset and are read as UTC. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  MET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  WEST: '+01:00',
  BST: '+01:00',
};
const TWO_DIGIT_YEAR_TURN = 50;

/** The Date header, else the newest Received header; null when neither can be read. */
export function sentAtOf(headers: readonly Header[]): SentAt | null {
  const own = readMailDate(headerValue(headers, 'date'));
  return own ?? readMailDate(headerValue(headers, 'received').split(';').at(-1) ?? '');
}

/** Reads one mail date in any of the usual forms. */
export function readMailDate(text: string): SentAt | null {
  const start = text.slice(0, 200);
  return readInternetDate(start) ?? readIsoDate(start) ?? readCDate(start);
}

function readInternetDate(text: string): SentAt | null {
  const found = INTERNET_DATE.exec(text);
  if (!found) return null;
  const [, day, month = '', year, hour, minute, second, zone] = found;
  return sentAt([fullYear(year), monthNumber(month), Number(day)], [hour, minute, second], offsetOf(zone));
}

function readIsoDate(text: string): SentAt | null {
  const found = ISO_DATE.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  return sentAt([Number(year), Number(month), Number(day)], [hour, minute, second], offsetOf(zone));
}

function readCDate(text: string): SentAt | null {
  const found = C_DATE.exec(text);
  if (!found) return null;
  const [, month = '', day, hour, minute, second, year] = found;
  return sentAt([Number(year), monthNumber(month), Number(day)], [hour, minute, second], 'Z');
}

function sentAt(
  [year, month, day]: readonly [number, number, number],
  clock: readonly (string | undefined)[],
  offset: string,
): SentAt | null {
  const sentOn = calendarDate(year, month, day);
  const [hour = 0, minute = 0, second = 0] = clock.map((part) => Number(part ?? 0));
  if (!sentOn || hour > 23 || minute > 59 || second > 60) return null;
  const time = [hour, minute, Math.min(second, 59)].map((part) => String(part).padStart(2, '0')).join(':');
  return { sentAt: `${sentOn}T${time}${offset}`, sentOn };
}

function offsetOf(zone: string | undefined): string {
  const found = /^([+-]\d{2}):?(\d{2})$/.exec(zone ?? '');
  return found ? `${found[1]}:${found[2]}` : (ZONES[(zone ?? '').toUpperCase()] ?? 'Z');
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  if ((digits?.length ?? 0) > 3) return year;
  return (digits?.length ?? 0) === 2 && year < TWO_DIGIT_YEAR_TURN ? 2000 + year : 1900 + year;
}
