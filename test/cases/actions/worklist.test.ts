import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TONES } from '#base/finding.ts';
import { NEXT_ACTIONS, NEXT_RULES } from '#cases/actions/next-action.ts';
import { URGENCIES } from '#cases/actions/urgency.ts';
import { isPutOff, orderWorklist, type Workable } from '#cases/actions/worklist.ts';
import { euros } from '../samples.ts';

const TODAY = '2026-03-10';
const line = (
  caseId: string,
  urgency: Workable['urgency'],
  more: Partial<Workable['nextAction']> & { readonly minor?: number; readonly tone?: Workable['tone'] } = {},
): Workable => {
  const { minor, tone = 'neutral', ...action } = more;
  return {
    caseId,
    urgency,
    tone,
    atStake: minor === undefined ? null : euros(minor),
    nextAction: { action: 'answer_question', on: TODAY, rule: 'question_open', ...action },
  };
};

describe('the worklist', () => {
  it('has the graver group first; in it who presses, then the larger sum; what waits by its day; idle cases last', () => {
    const inOrder = [
      line('law', 'grave', { minor: 1 }),
      line('key', 'angry_key', { minor: 2 }),
      line('broken', 'broken_promise', { minor: 3 }),
      line('late', 'past_level', { minor: 4 }),
      line('thrice', 'pressing', { rule: 'unanswered_thrice' }),
      line('again', 'today', { rule: 'unhappy_thrice', minor: 1 }),
      line('large', 'today', { minor: 900_000 }),
      line('small', 'today', { minor: 100 }),
      line('call', 'today', { action: 'call_customer' }),
      line('angry', 'today', { tone: 'hostile' }),
      line('a', 'today'),
      line('b', 'today'),
      line('tomorrow', 'later', { on: '2026-03-11' }),
      line('day after', 'later', { on: '2026-03-12', minor: 1_000_000 }),
      line('idle', 'idle', { action: 'none', minor: 5_000_000 }),
    ];
    expect(orderWorklist(inOrder.toReversed())).toEqual(inOrder);
  });

  it.each([
    ['put off to tomorrow', 'put_off', '2026-03-11', true],
    ['put off to today', 'put_off', TODAY, false],
    ['due tomorrow by a rule', 'question_open', '2026-03-11', false],
    ['chosen for tomorrow', 'chosen', '2026-03-11', false],
  ] as const)('leaves out what is %s: %s %s', (_, rule, on, isOut) => {
    expect(isPutOff(line('one', 'later', { rule, on }), TODAY)).toBe(isOut);
  });

  it('has one order, whatever order the lines come in', () => {
    const anyLine = fc
      .record({
        caseId: fc.uuid(),
        urgency: fc.constantFrom(...URGENCIES),
        tone: fc.constantFrom(...TONES),
        minor: fc.integer({ min: 0, max: 3 }),
        action: fc.constantFrom(...NEXT_ACTIONS),
        rule: fc.constantFrom(...NEXT_RULES),
      })
      .map(({ caseId, urgency, ...more }) => line(caseId, urgency, more));
    const lines = fc.uniqueArray(anyLine, { selector: ({ caseId }) => caseId, maxLength: 12 });
    fc.assert(
      fc.property(
        lines.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => {
          expect(orderWorklist(shuffled)).toEqual(orderWorklist(some));
        },
      ),
    );
  });
});
