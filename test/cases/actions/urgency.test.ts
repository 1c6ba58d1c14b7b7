import { describe, expect, it } from 'vitest';
import type { NextRuleName } from '#cases/actions/next-action.ts';
import { type Pressing, urgencyOf } from '#cases/actions/urgency.ts';

const TODAY = '2026-09-24';
const LATER = '2026-09-25';
const asks = (
  rule: NextRuleName,
  on = TODAY,
  more: Partial<Omit<Pressing, 'nextAction'>> = {},
): Pressing => ({
  tone: 'neutral',
  isKey: false,
  rules: [rule],
  ...more,
  nextAction: { action: rule === 'nothing_open' ? 'none' : 'call_customer', on },
});
const ANGRY = { tone: 'hostile', isKey: true } as const;

const CASES: readonly (readonly [string, Pressing])[] = [
  ['grave', asks('insolvency_open')],
  ['grave', asks('lawyer_writes', TODAY, ANGRY)],
  ['grave', asks('bank_by_phone')],
  ['angry_key', asks('angry_unanswered', TODAY, ANGRY)],
  ['angry_key', asks('promise_broken', TODAY, ANGRY)],
  ['pressing', asks('angry_unanswered', TODAY, { tone: 'hostile' })],
  ['pressing', asks('unanswered_thrice')],
  ['pressing', asks('unhappy_thrice', TODAY, { tone: 'frustrated', isKey: true })],
  ['broken_promise', asks('unanswered_thrice', TODAY, { rules: ['unanswered_thrice', 'promise_broken'] })],
  ['past_level', asks('question_open', TODAY, { rules: ['question_open', 'past_service_level'] })],
  ['today', asks('question_open', TODAY, { isKey: true })],
  ['broken_promise', asks('promise_broken')],
  ['past_level', asks('past_service_level')],
  ['today', asks('dispute_unacknowledged', '2026-09-20')],
  ['later', asks('dispute_unacknowledged', LATER)],
  ['later', asks('promise_broken', LATER, ANGRY)],
  ['idle', asks('nothing_open', TODAY, ANGRY)],
];

describe('the group of the worklist', () => {
  it.each(CASES)('%s', (urgency, one) => expect(urgencyOf(one, TODAY)).toBe(urgency));
});
