import type { CalendarDate } from '#base/calendar-date.ts';

/** All that we may propose for a case, from the one that cannot wait to nothing at all. */
export const NEXT_ACTIONS = [
  'stop_dunning',
  'verify_bank_change',
  'call_customer',
  'escalate',
  'acknowledge_dispute',
  'find_resolver',
  'tell_customer',
  'send_status',
  'answer_plan_request',
  'send_document',
  'answer_question',
  'look_up_payment',
  'ask_for_proof',
  'ask_for_day',
  'update_contact',
  'await_resolver',
  'await_promise',
  'await_customer',
  'close_case',
  'send_reminder',
  'none',
] as const;
export type NextActionKind = (typeof NEXT_ACTIONS)[number];

/** Why we propose it: the names of the rules in next-rules.ts, and the two by which a person decided. */
export const NEXT_RULES = [
  'bank_by_phone',
  'insolvency_open',
  'lawyer_writes',
  'angry_unanswered',
  'unhappy_thrice',
  'unanswered_thrice',
  'past_service_level',
  'customer_not_told',
  'dispute_unacknowledged',
  'plan_unanswered',
  'document_missing',
  'question_open',
  'contact_changed',
  'resolver_missing',
  'long_silence',
  'resolver_works',
  'promise_broken',
  'promise_without_day',
  'payment_claimed',
  'payment_not_found',
  'promise_runs',
  'customer_asked',
  'case_resolved',
  'two_quiet_weeks',
  'dunning_blocked',
  'nothing_open',
  'put_off',
  'chosen',
] as const;
export type NextRuleName = (typeof NEXT_RULES)[number];

/** What a person may do with a proposal. */
export const DECISIONS = ['accepted', 'changed', 'postponed'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What we propose to do next on a case, by which day, and the rule that says so. */
export type NextAction = {
  readonly action: NextActionKind;
  readonly on: CalendarDate;
  readonly rule: NextRuleName;
  /** What a person decided of it; null while nobody did. */
  readonly decided: Decision | null;
};
