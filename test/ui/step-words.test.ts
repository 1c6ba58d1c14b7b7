import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '#base/calendar-date.ts';
import type { CaseStep } from '#cases/steps/case-step.ts';
import { inEnglish } from '../../src/ui/english.ts';
import { stepWords } from '../../src/ui/step-words.ts';
import { speak } from '../../src/ui/words.ts';

const day = (text: string) => text as CalendarDate;
const on = day('2026-09-24');
const words = { ...inEnglish('en-GB'), today: '2026-09-24' };

const CASES: readonly (readonly [string, CaseStep])[] = [
  [
    'Given to Sales (Kim Vos) · by Tue 29 Sept',
    { kind: 'assigned', on, resolver: 'sales', person: 'Kim Vos', dueOn: day('2026-09-29'), because: 'x' },
  ],
  [
    'Given to Tax · by Fri, 1 Jan 2027',
    { kind: 'assigned', on, resolver: 'tax', person: null, dueOn: day('2027-01-01'), because: '' },
  ],
  ['Taken over by Ada', { kind: 'owner-changed', on, owner: 'Ada' }],
  ['Owner: nobody', { kind: 'owner-changed', on, owner: null }],
  ['Customer told · Status · by phone', { kind: 'customer-told', on, letter: 'status', how: 'phone' }],
  [
    'Outcome · credited · 1, 2 · agreed',
    { kind: 'outcome-recorded', on, outcome: 'credited', items: ['1', '2'], note: 'agreed' },
  ],
  ['Outcome · refused', { kind: 'outcome-recorded', on, outcome: 'refused', items: [], note: '' }],
  ['Payment looked up · Not found · 1', { kind: 'payment-looked-up', on, items: ['1'], isFound: false }],
  ['Bank details checked · Not genuine', { kind: 'bank-verified', on, isGenuine: false }],
  [
    'Send a reminder · accepted',
    { kind: 'action-decided', on, decision: 'accepted', action: 'send_reminder', until: null },
  ],
  [
    'Send a reminder · put off to Mon 28 Sept',
    { kind: 'action-decided', on, decision: 'postponed', action: 'send_reminder', until: day('2026-09-28') },
  ],
  [
    'changed to: Call the customer · Mon 28 Sept',
    { kind: 'action-decided', on, decision: 'changed', action: 'call_customer', until: day('2026-09-28') },
  ],
  ['Closed', { kind: 'case-closed', on }],
  ['Reopened', { kind: 'case-reopened', on }],
];

describe('a step in words', () => {
  it.each(CASES)('%s', (text, step) => expect(stepWords(step, words)).toBe(text));

  it.each(['fr', 'de', 'es', 'it', 'nl', 'pt'])(
    '%s: no step without words, no place left empty',
    async (code) => {
      const theirs = { ...(await speak(code)), today: '2026-09-24' };
      for (const [, step] of CASES) {
        expect(stepWords(step, theirs)).toMatch(/^\S.*\S$/);
        expect(stepWords(step, theirs)).not.toMatch(/[{}]|undefined/);
      }
    },
  );
});
