import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import type { FindingKind } from '#base/finding.ts';
import { addWorkingDays } from '#base/working-days.ts';
import type { Dispute } from '../disputes/dispute.ts';
import { clockOf } from '../disputes/dispute-clock.ts';
import type { BlockKind } from '../dunning/dunning-block.ts';
import { isBroken } from '../promises/promise-to-pay.ts';
import { lastInTime } from '../promises/promises.ts';
import { isUnhappyThrice, PRESSING_CONTACTS } from '../satisfaction.ts';
import { answerDay, isAllGone, lastStep, type Seen } from './look.ts';
import type { NextActionKind, NextRuleName } from './next-action.ts';
import { isToldOf } from './told.ts';

/** Days without a word after which our letter is followed up. */
const REMIND_AFTER_DAYS = 14;
/** Working days a customer waits for an answer at most. */
const ANSWER_DAYS = 1;
/** Working days a transfer takes before we look for it. */
const TRANSFER_DAYS = 2;

/** Findings in a letter of ours by which we wait for an answer. */
const ASKS: readonly FindingKind[] = ['question', 'document_request'];

export type NextRule = {
  readonly name: NextRuleName;
  readonly action: NextActionKind;
  /** The day it should be done, or null when the rule does not fit. */
  readonly when: (seen: Seen) => CalendarDate | null;
};

/** The first rule that fits decides: what must not wait stands first, what waits for the customer last. */
export const NEXT_RULE_TABLE: readonly NextRule[] = [
  { name: 'bank_by_phone', action: 'verify_bank_change', when: unverifiedBank },
  { name: 'insolvency_open', action: 'stop_dunning', when: (seen) => stoppedBy(seen, 'insolvency') },
  { name: 'lawyer_writes', action: 'stop_dunning', when: (seen) => stoppedBy(seen, 'legal') },
  { name: 'angry_unanswered', action: 'call_customer', when: angered },
  { name: 'unanswered_thrice', action: 'call_customer', when: unansweredThrice },
  { name: 'unhappy_thrice', action: 'call_customer', when: unhappyThrice },
  { name: 'customer_not_told', action: 'tell_customer', when: untold },
  {
    name: 'dispute_unacknowledged',
    action: 'acknowledge_dispute',
    when: (seen) => (seen.openDisputes.length > 0 ? answerDay(seen, 'dispute', ANSWER_DAYS) : null),
  },
  { name: 'past_service_level', action: 'escalate', when: pastServiceLevel },
  {
    name: 'plan_unanswered',
    action: 'answer_plan_request',
    when: (seen) => answerDay(seen, 'plan_request', ANSWER_DAYS),
  },
  {
    name: 'document_missing',
    action: 'send_document',
    when: (seen) => answerDay(seen, 'document_request', ANSWER_DAYS),
  },
  {
    name: 'question_open',
    action: 'answer_question',
    when: (seen) => answerDay(seen, 'question', ANSWER_DAYS),
  },
  {
    name: 'contact_changed',
    action: 'update_contact',
    when: (seen) => answerDay(seen, 'contact_change', ANSWER_DAYS),
  },
  { name: 'resolver_missing', action: 'find_resolver', when: withoutResolver },
  { name: 'long_silence', action: 'send_status', when: (seen) => dueBy(statusDay(seen), seen.today) },
  { name: 'promise_broken', action: 'call_customer', when: unlessBlocked(broken) },
  { name: 'promise_without_day', action: 'ask_for_day', when: unlessBlocked(withoutDay) },
  { name: 'payment_not_found', action: 'ask_for_proof', when: notFound },
  { name: 'payment_claimed', action: 'look_up_payment', when: claimedPaid },
  { name: 'resolver_works', action: 'await_resolver', when: withResolver },
  { name: 'promise_runs', action: 'await_promise', when: awaited },
  { name: 'case_resolved', action: 'close_case', when: closable },
  { name: 'customer_asked', action: 'await_customer', when: waiting },
  { name: 'two_quiet_weeks', action: 'send_reminder', when: unlessBlocked(quiet) },
  { name: 'dunning_blocked', action: 'none', when: ({ block, today }) => (block ? today : null) },
];

/** Details that nobody checked since the mail; what a check found to be genuine is done. */
function unverifiedBank({ collectionCase, today }: Seen): CalendarDate | null {
  const mail = collectionCase.mails.findLast(
    ({ findings, direction }) =>
      direction === 'inbound' && findings.some(({ kind }) => kind === 'bank_change'),
  );
  const checked = lastStep(collectionCase, 'bank-verified');
  return mail && (!checked || checked.on < mail.sentOn) ? today : null;
}

/** A mail of this very case stops the account; of what another case says, that one takes care. */
function stoppedBy({ collectionCase, block, today }: Seen, kind: BlockKind): CalendarDate | null {
  return block?.kind === kind && block.caseId === collectionCase.id ? today : null;
}

/** Chasing waits while the account is blocked. */
function unlessBlocked(when: NextRule['when']): NextRule['when'] {
  return (seen) => (seen.block ? null : when(seen));
}

function angered({ unanswered, today }: Seen): CalendarDate | null {
  return unanswered.some(({ tone, isEscalation }) => isEscalation || tone.label === 'hostile') ? today : null;
}

function unansweredThrice({ unanswered, today }: Seen): CalendarDate | null {
  return unanswered.length >= PRESSING_CONTACTS ? today : null;
}

function unhappyThrice({ collectionCase: { mails }, unanswered, today }: Seen): CalendarDate | null {
  if (unanswered.length === 0) return null;
  const tones = mails.filter(({ direction }) => direction === 'inbound').map(({ tone }) => tone);
  return isUnhappyThrice({ tones }) ? today : null;
}

/** A dispute that ended otherwise than by the customer, with no word of ours since. */
function untold({ collectionCase, today, unanswered }: Seen): CalendarDate | null {
  const isUntold = ({ end }: Dispute) =>
    end !== null &&
    end.outcome !== 'withdrawn' &&
    (!isToldOf(end, collectionCase) || unanswered.some(({ sentOn }) => sentOn <= end.on));
  return collectionCase.disputes.some(isUntold) ? today : null;
}

/** Past its day, and not yet given to whom such cases are escalated. */
function pastServiceLevel({ openDisputes, collectionCase, today, house }: Seen): CalendarDate | null {
  const given = lastStep(collectionCase, 'assigned');
  const isLate = (dispute: Dispute) => {
    const clock = clockOf(dispute, today, house);
    if (!clock?.isPast) return false;
    return !(
      given &&
      given.resolver === clock.level.escalateTo &&
      given.on > clock.dueOn &&
      given.dueOn >= today
    );
  };
  return openDisputes.some(isLate) ? today : null;
}

function withoutResolver({ openDisputes, collectionCase }: Seen): CalendarDate | null {
  const given = lastStep(collectionCase, 'assigned');
  const alone = openDisputes.find(({ since }) => !given || given.on < since);
  return alone ? addWorkingDays(alone.since, ANSWER_DAYS) : null;
}

/** When a customer who waits for the end of a dispute hears from us again. */
function statusDay({ openDisputes, toldOn, house, today }: Seen): CalendarDate | null {
  const days = openDisputes.map((dispute) => {
    const level = clockOf(dispute, today, house)?.level;
    const from = toldOn !== null && toldOn > dispute.since ? toldOn : dispute.since;
    return level ? addWorkingDays(from, level.statusDays) : null;
  });
  return earliest(days);
}

function dueBy(day: CalendarDate | null, today: CalendarDate): CalendarDate | null {
  return day !== null && day <= today ? day : null;
}

/** The resolver's day, or that of the next word to the customer if it is sooner. */
function withResolver(seen: Seen): CalendarDate | null {
  if (seen.openDisputes.length === 0) return null;
  return earliest([lastStep(seen.collectionCase, 'assigned')?.dueOn ?? null, statusDay(seen)]);
}

function earliest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

/** A promise whose day has passed without the money, and nobody has spoken with the customer since. */
function broken({ promise, today, toldOn, house }: Seen): CalendarDate | null {
  if (!promise?.by || !isBroken(promise)) return null;
  const isTold = toldOn !== null && toldOn > lastInTime(promise.by, house.policy.graceDays);
  return isTold ? null : today;
}

function withoutDay({ promise, today }: Seen): CalendarDate | null {
  return promise?.status === 'open' && promise.by === null ? today : null;
}

function awaited({ promise, house }: Seen): CalendarDate | null {
  const isRunning = promise?.status === 'open' || promise?.status === 'due_today';
  return isRunning && promise.by !== null ? addDays(lastInTime(promise.by, house.policy.graceDays), 1) : null;
}

/** The money was looked for after the customer said so, and was not there. */
function notFound(seen: Seen): CalendarDate | null {
  const looked = lookedUp(seen);
  return looked && !looked.isFound ? seen.today : null;
}

function claimedPaid(seen: Seen): CalendarDate | null {
  const { state, items, lastOn } = seen.collectionCase;
  if (state !== 'claimed_paid' || lookedUp(seen)) return null;
  return addWorkingDays(items.find((item) => item.state === 'claimed_paid')?.since ?? lastOn, TRANSFER_DAYS);
}

function lookedUp({ collectionCase }: Seen) {
  const claimed = collectionCase.items.find((item) => item.state === 'claimed_paid');
  const looked = lastStep(collectionCase, 'payment-looked-up');
  const isOver = collectionCase.state !== 'claimed_paid' || (looked && claimed && looked.on < claimed.since);
  return isOver ? undefined : looked;
}

function closable({ stage, today }: Seen): CalendarDate | null {
  return stage.stage === 'resolved' ? today : null;
}

/** We asked, and the answer has its time; when that is over a reminder is due. */
function waiting({ stage, toldOn, collectionCase, today }: Seen): CalendarDate | null {
  if (stage.stage !== 'waiting_for_customer' || toldOn === null || !hasAsked(collectionCase)) return null;
  const until = addDays(toldOn, REMIND_AFTER_DAYS);
  return until > today ? until : null;
}

/** A question of ours, told by a person or read in our letter; a reminder that opened the case asks nothing. */
function hasAsked(collectionCase: Seen['collectionCase']): boolean {
  const letter = collectionCase.mails.findLast(({ direction }) => direction === 'outbound');
  const isAsking = letter?.findings.some(({ kind }) => ASKS.includes(kind)) ?? false;
  return isAsking || lastStep(collectionCase, 'customer-told') !== undefined;
}

function quiet({ collectionCase }: Seen): CalendarDate | null {
  const { items, lastOn } = collectionCase;
  const numbers = items.filter(({ state }) => state !== 'settled').map(({ number }) => number);
  return isAllGone(collectionCase, numbers) ? null : addDays(lastOn, REMIND_AFTER_DAYS);
}
