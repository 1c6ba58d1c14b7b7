import type { ToneLabel } from '#base/finding.ts';
import type { NextActionKind, NextRuleName } from './next-action.ts';

/** The groups of a worklist, the one to begin with first. */
export const URGENCIES = [
  'grave',
  'angry_key',
  'broken_promise',
  'past_level',
  'pressing',
  'today',
  'later',
  'idle',
] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What the urgency of a case is told from; `on` is an ISO day. */
export type Pressing = {
  readonly tone: ToneLabel;
  readonly isKey: boolean;
  readonly nextAction: { readonly action: NextActionKind; readonly on: string };
  /** Every rule that asks for something by today, not only the first: a case is as urgent as its gravest matter. */
  readonly rules: readonly NextRuleName[];
};

type UrgencyRow = { readonly urgency: Urgency; readonly when: (one: Pressing, today: string) => boolean };

const GRAVE: readonly NextRuleName[] = ['insolvency_open', 'lawyer_writes', 'bank_by_phone'];
/** The customer comes again and again, or in anger. */
export const RAISING: readonly NextRuleName[] = ['angry_unanswered', 'unanswered_thrice', 'unhappy_thrice'];

/** The first row that fits decides. What waits for a later day is not urgent, whatever it is about. */
const ROWS: readonly UrgencyRow[] = [
  { urgency: 'idle', when: ({ nextAction }) => nextAction.action === 'none' },
  { urgency: 'later', when: ({ nextAction }, today) => nextAction.on > today },
  { urgency: 'grave', when: (one) => hasOne(one, GRAVE) },
  { urgency: 'angry_key', when: ({ tone, isKey }) => isKey && tone === 'hostile' },
  { urgency: 'broken_promise', when: (one) => hasOne(one, ['promise_broken']) },
  { urgency: 'past_level', when: (one) => hasOne(one, ['past_service_level']) },
  { urgency: 'pressing', when: (one) => hasOne(one, RAISING) },
];

function hasOne({ rules }: Pressing, asked: readonly NextRuleName[]): boolean {
  return rules.some((rule) => asked.includes(rule));
}

/** In which group of the worklist a case stands. */
export function urgencyOf(one: Pressing, today: string): Urgency {
  return ROWS.find(({ when }) => when(one, today))?.urgency ?? 'today';
}
