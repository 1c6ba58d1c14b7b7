import type { CalendarDate } from '#base/calendar-date.ts';
import type { CreditPosted, PaymentPosted } from './case-event.ts';
import type { CollectionCase } from './collection-case.ts';
import type { MailInCase } from './mail-in-case.ts';

/** What a case was told, before anything is concluded from it. */
export type Told = Pick<CollectionCase, 'mails' | 'payments' | 'credits' | 'steps' | 'goneItems'>;

/** One thing that happened, and its day. */
export type Moment = { readonly on: CalendarDate } & (
  | { readonly is: 'mail'; readonly mail: MailInCase }
  | { readonly is: 'payment'; readonly payment: PaymentPosted }
  | { readonly is: 'credit'; readonly credit: CreditPosted }
  | { readonly is: 'step'; readonly step: CollectionCase['steps'][number] }
);

/** The ledger is posted in the evening. */
const POSTED_AT = 'T23:50';
/** A step without a time of that day (it was dated, not clocked) comes last. */
const DATED_AT = 'T23:55';

/** All that happened, in the order of time. */
export function momentsOf({ mails, payments, credits, steps }: Told): readonly Moment[] {
  const timed = [
    ...mails.map((mail) => at(timeOn(mail.sentOn, mail.sentAt), { on: mail.sentOn, is: 'mail', mail })),
    ...payments.map((payment) =>
      at(payment.paidOn + POSTED_AT, { on: payment.paidOn, is: 'payment', payment }),
    ),
    ...credits.map((credit) =>
      at(credit.issuedOn + POSTED_AT, { on: credit.issuedOn, is: 'credit', credit }),
    ),
    ...steps.map((step) => at(timeOn(step.on, step.at), { on: step.on, is: 'step', step })),
  ];
  return timed
    .toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .map(({ moment }) => moment);
}

/** Whether a mail had come when a person took a step; a step that was dated to another day than the clock's came last. */
export function wasHeardBefore(
  { sentOn, sentAt }: Pick<MailInCase, 'sentOn' | 'sentAt'>,
  step: { readonly on: CalendarDate; readonly at: string },
): boolean {
  if (sentOn !== step.on) return sentOn < step.on;
  return !step.at.startsWith(step.on) || Date.parse(sentAt) <= Date.parse(step.at);
}

type Timed = { readonly time: string; readonly moment: Moment };

function at(time: string, moment: Moment): Timed {
  return { time, moment };
}

/** A time stamp as `toISOString` writes it: the others cost a date each. */
const EXACT = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The time of the day where the time stamp is of that day in UTC. */
function timeOn(on: CalendarDate, stamp: string): string {
  if (stamp.startsWith(on) && EXACT.test(stamp)) return stamp;
  const utc = new Date(stamp);
  const text = Number.isNaN(utc.getTime()) ? '' : utc.toISOString();
  if (text.slice(0, 10) === on) return text;
  return text !== '' && text < on ? `${on}T00:00` : on + DATED_AT;
}
