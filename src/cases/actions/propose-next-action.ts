import { addDays, type CalendarDate, weekdayOf } from '#base/calendar-date.ts';
import type { FindingKind } from '#base/finding.ts';
import type { CollectionCase, MailInCase } from '../collection-case.ts';
import { inTimeUntil, type PromiseToPay, promisesOf } from '../promises/promises.ts';
import type { NextAction, NextActionKind } from './next-action.ts';

/** Days without an answer after which our letter is followed up. */
const REMIND_AFTER_DAYS = 14;
/** Working days a customer waits for an answer at most; disputes are first acknowledged, then settled. */
const ANSWER_DAYS = 1;
const RESOLVE_DAYS = 5;
/** Working days a transfer takes before we look for it. */
const TRANSFER_DAYS = 2;

/** What the rules look at. `unanswered` are the customer's mails after our last letter, oldest first. */
type Seen = {
  readonly today: CalendarDate;
  readonly collectionCase: CollectionCase;
  readonly unanswered: readonly MailInCase[];
  readonly lastOutbound: MailInCase | null;
  readonly promise: PromiseToPay | null;
};
type Rule = {
  readonly action: NextActionKind;
  readonly because: string;
  /** The day it should be done, or null when the rule does not fit. */
  readonly when: (seen: Seen) => CalendarDate | null;
};

/** The first rule that fits decides: what must not wait stands first, what waits for the customer last. */
const RULES: readonly Rule[] = [
  {
    action: 'verify_bank_change',
    because: 'bank details are changed by phone only, never by mail',
    when: (seen) => asked(seen, 'bank_change', 0),
  },
  {
    action: 'stop_dunning',
    because: 'proceedings are open: claims go to the administrator',
    when: (seen) => inState(seen, 'insolvency'),
  },
  {
    action: 'stop_dunning',
    because: 'a lawyer writes: reminders stop until ours has answered',
    when: (seen) => inState(seen, 'legal'),
  },
  {
    action: 'call_customer',
    because: 'the customer is angry or threatens and has no answer yet',
    when: angered,
  },
  {
    action: 'tell_customer',
    because: 'we settled it among ourselves and the customer does not know yet',
    when: untold,
  },
  {
    action: 'acknowledge_dispute',
    because: 'a dispute is acknowledged the next working day',
    when: (seen) => asked(seen, 'dispute', ANSWER_DAYS),
  },
  {
    action: 'answer_plan_request',
    because: 'a customer who asks for time hears yes or no the next working day',
    when: (seen) => asked(seen, 'plan_request', ANSWER_DAYS),
  },
  {
    action: 'send_document',
    because: 'a missing document holds the payment',
    when: (seen) => asked(seen, 'document_request', ANSWER_DAYS),
  },
  {
    action: 'answer_question',
    because: 'an open question holds the payment',
    when: (seen) => asked(seen, 'question', ANSWER_DAYS),
  },
  {
    action: 'update_contact',
    because: 'the next letter must reach the right person',
    when: (seen) => asked(seen, 'contact_change', ANSWER_DAYS),
  },
  { action: 'find_resolver', because: 'a dispute is settled within five working days', when: disputed },
  {
    action: 'call_customer',
    because: 'the day promised has passed without the money',
    when: (seen) => promiseIs(seen, ['broken', 'partly_kept'], seen.today),
  },
  { action: 'ask_for_day', because: 'a promise without a day cannot be kept or broken', when: withoutDay },
  {
    action: 'look_up_payment',
    because: 'the customer says it is paid: the money should be found by now',
    when: claimedPaid,
  },
  { action: 'await_promise', because: 'the customer named a day: it is given its time', when: awaited },
  { action: 'send_reminder', because: 'two weeks have passed since the last word', when: quiet },
];
const NOTHING = 'nothing is open';

/** The one thing to do next on a case, by when, and why. Days never lie before today. */
export function proposeNextAction(collectionCase: CollectionCase, today: CalendarDate): NextAction {
  if (collectionCase.state === 'settled') return { action: 'none', on: today, rule: NOTHING };
  const seen = look(collectionCase, today);
  for (const { action, because, when } of RULES) {
    const on = when(seen);
    if (on !== null) return { action, on: on < today ? today : on, rule: because };
  }
  return { action: 'none', on: today, rule: NOTHING };
}

function look(collectionCase: CollectionCase, today: CalendarDate): Seen {
  const { mails } = collectionCase;
  const lastAt = mails.findLastIndex(({ direction }) => direction === 'outbound');
  const unanswered = mails.slice(lastAt + 1).filter(({ direction }) => direction === 'inbound');
  const promise = promisesOf(collectionCase, today).findLast(
    ({ status }) => !['superseded', 'withdrawn', 'kept'].includes(status),
  );
  return { today, collectionCase, unanswered, lastOutbound: mails[lastAt] ?? null, promise: promise ?? null };
}

function asked({ unanswered }: Seen, kind: FindingKind, days: number): CalendarDate | null {
  const mail = unanswered.find(({ findings }) => findings.some((finding) => finding.kind === kind));
  return mail ? addWorkingDays(mail.sentOn, days) : null;
}

function inState({ collectionCase, today }: Seen, state: CollectionCase['state']): CalendarDate | null {
  return collectionCase.state === state ? today : null;
}

function angered({ unanswered, today }: Seen): CalendarDate | null {
  return unanswered.some(({ tone, isEscalation }) => isEscalation || tone.label === 'hostile') ? today : null;
}

/** An internal resolution with no letter of ours after it. */
function untold({ collectionCase, lastOutbound, today }: Seen): CalendarDate | null {
  const resolution = collectionCase.mails.findLast(
    ({ direction, findings }) =>
      direction === 'internal' && findings.some(({ kind }) => kind === 'resolution'),
  );
  return resolution && (!lastOutbound || lastOutbound.sentAt < resolution.sentAt) ? today : null;
}

function disputed({ collectionCase: { state, items, openedOn } }: Seen): CalendarDate | null {
  if (state !== 'disputed') return null;
  return addWorkingDays(items.find((item) => item.state === 'disputed')?.since ?? openedOn, RESOLVE_DAYS);
}

function promiseIs({ promise }: Seen, statuses: readonly string[], on: CalendarDate): CalendarDate | null {
  return promise && statuses.includes(promise.status) ? on : null;
}

function withoutDay({ promise, today }: Seen): CalendarDate | null {
  return promise?.status === 'open' && promise.by === null ? today : null;
}

function awaited({ promise }: Seen): CalendarDate | null {
  return promise?.status === 'open' && promise.by !== null ? addDays(inTimeUntil(promise.by), 1) : null;
}

function claimedPaid({ collectionCase: { items, state, lastOn } }: Seen): CalendarDate | null {
  if (state !== 'claimed_paid') return null;
  return addWorkingDays(items.find((item) => item.state === 'claimed_paid')?.since ?? lastOn, TRANSFER_DAYS);
}

function quiet({ collectionCase: { lastOn } }: Seen): CalendarDate | null {
  return addDays(lastOn, REMIND_AFTER_DAYS);
}

const SATURDAY = 6;

function addWorkingDays(on: CalendarDate, days: number): CalendarDate {
  let day = on;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) < SATURDAY) left -= 1;
  }
  return day;
}
