import { describe, expect, it } from 'vitest';
import { STEP_PROBLEMS } from '#cases/steps/check-step.ts';
import { LETTER_FIELDS, LETTER_LISTS } from '#languages/shape/letters.ts';
import { refusalWords } from '../../../src/outlook/pane/refusal-words.ts';
import { inEnglish } from '../../../src/ui/english.ts';

const words = { ...inEnglish('en-GB'), today: '2026-09-24' };
const told = (code: string, place: string | null = null) =>
  refusalWords({ code, place, message: 'THE SERVICE’S OWN' }, words);

describe('a refusal in words', () => {
  it.each(STEP_PROBLEMS)('%s has words of ours', (problem) =>
    expect(told(`step/${problem.replaceAll('_', '-')}`, 'x')).not.toBe('THE SERVICE’S OWN'),
  );

  it.each([...LETTER_FIELDS, ...LETTER_LISTS])('a letter without %s says what and where', (field) =>
    expect(told('letter/missing-field', field)).toMatch(/^The letter lacks: \S.+\.$/),
  );

  const CASES: readonly (readonly [string, string | null, string])[] = [
    ['letter/missing-field', 'numbers, items', 'The letter lacks: the invoices: correct them in the mail.'],
    ['letter/missing-field', 'something else', 'THE SERVICE’S OWN'],
    ['letter/missing-field', null, 'THE SERVICE’S OWN'],
    [
      'step/not-proposed',
      'call_customer',
      'By now something else is proposed: Call the customer. Look again and decide then.',
    ],
    ['step/day-past', '2026-09-23', 'Wed 23 Sept lies in the past. Choose today or a later day.'],
    ['constructor', null, 'THE SERVICE’S OWN'],
    ['service/failed', null, 'THE SERVICE’S OWN'],
  ];
  it.each(CASES)('%s, %s', (code, place, text) => expect(told(code, place)).toBe(text));
});
