import type { CalendarDate } from '#base/calendar-date.ts';
import type { Mail } from '#mail/mail.ts';

/** When a mail was taken in: the latest day it can be of, and the moment (ISO 8601). */
export type Arrival = { readonly on: CalendarDate; readonly at: string };

/** A mail by the day it counts from. `datedOn` is the day it bears where that had not come; null otherwise. */
export type DatedMail = { readonly mail: Mail; readonly datedOn: CalendarDate | null };

/** A mail dated in the future counts from when it came: its clocks would stand still, and answers lie before it. */
export function asOfArrival(mail: Mail, arrived: Arrival | null): DatedMail {
  if (arrived === null || mail.sentOn <= arrived.on) return { mail, datedOn: null };
  return { mail: { ...mail, sentOn: arrived.on, sentAt: arrived.at }, datedOn: mail.sentOn };
}
