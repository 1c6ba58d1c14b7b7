import type { CalendarDate } from '#base/calendar-date.ts';

/** All that we may propose for a case, from the one that cannot wait to nothing at all. */
export const NEXT_ACTIONS = [
  'stop_dunning',
  'call_customer',
  'verify_bank_change',
  'acknowledge_dispute',
  'find_resolver',
  'answer_plan_request',
  'send_document',
  'answer_question',
  'look_up_payment',
  'await_promise',
  'ask_for_day',
  'update_contact',
  'tell_customer',
  'send_reminder',
  'none',
] as const;
export type NextActionKind = (typeof NEXT_ACTIONS)[number];

/** What we propose to do next on a case, by which day, and the rule that says so. */
export type NextAction = {
  readonly action: NextActionKind;
  readonly on: CalendarDate;
  readonly rule: string;
};
