import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../src/service/learning/lessons-to-learn.ts';
import type { StoredLesson } from '../../../src/service/store/lessons.ts';

function lessons(count: number): readonly StoredLesson[] {
  return Array.from({ length: count }, (_, at) => ({
    correctionId: `019a0000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    spot: { language: 'en', words: [`w${at}`], before: [], after: [], subject: [], marks: [], cues: [] },
    answers: { kind: ['paid'] },
    was: { kind: ['none'] },
    text: `w${at}`,
    place: 0,
    mailId: '',
    messageId: '',
    accountNumber: null,
    at: '',
    by: 'ana',
  }));
}
const first = (of: ReturnType<typeof inTurn>['oneByOne']) => of[0]?.spot.words[0];

describe('the lessons to learn', () => {
  it('are learned one by one, and together up to where all was learned anew', () => {
    const all = lessons(5);
    expect(inTurn(all, null)).toMatchObject({ together: [], oneByOne: { length: 5 } });
    const { together, oneByOne } = inTurn(all, all[2]?.correctionId ?? '');
    expect([together.length, oneByOne.length, first(oneByOne)]).toEqual([3, 2, 'w3']);
  });

  it.each([
    [4_000, 'w0'],
    [4_001, 'w500'],
    [4_500, 'w500'],
    [4_501, 'w1000'],
  ])('are the latest ones: of %i the first is %s', (count, word) => {
    expect(first(inTurn(lessons(count), null).oneByOne)).toBe(word);
  });
});
