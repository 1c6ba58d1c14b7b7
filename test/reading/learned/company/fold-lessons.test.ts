import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '#base/finding.ts';
import type { AnsweredSentence } from '#reading/learned/company/answered-sentence.ts';
import { kindsHeard } from '#reading/learned/company/compare-models.ts';
import { type Delta, withDelta } from '#reading/learned/company/delta.ts';
import { startFold } from '#reading/learned/company/fold-lessons.ts';
import { bytesOf } from './delta-bytes.ts';
import { SMALL_MODEL, sharedEnglish } from './small-model.ts';

const WORDS = ['beleg', 'lauf', 'we', 'pay', 'the', 'voucher', 'friday', 'wrong', 'price', '0', '?'];

const anAnswer = fc.constantFrom('none', ...FINDING_KINDS);
const aLesson: fc.Arbitrary<AnsweredSentence> = fc.record({
  spot: fc.record({
    language: fc.constantFrom('en', 'de'),
    words: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }),
    before: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
    after: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
    subject: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
    marks: fc.constant(['by customer']),
    cues: fc.constant([]),
  }),
  answers: fc.record({ kind: fc.array(anAnswer, { minLength: 1, maxLength: 2 }) }),
});
const lessonsOf = (most: number) => fc.array(aLesson, { minLength: 1, maxLength: most });

function foldOf(lessons: readonly AnsweredSentence[]): Delta {
  const fold = startFold(SMALL_MODEL, sharedEnglish);
  lessons.forEach(fold.take);
  return fold.delta();
}

describe('the delta of a company', () => {
  it('is the fold of its lessons: the same in the same order, byte for byte', () => {
    fc.assert(
      fc.property(lessonsOf(8), (lessons) => {
        expect(bytesOf(foldOf(lessons))).toBe(bytesOf(foldOf(structuredClone(lessons))));
      }),
      { numRuns: 15 },
    );
  });

  it('is no other for having been looked at on the way', () => {
    fc.assert(
      fc.property(lessonsOf(8), (lessons) => {
        const fold = startFold(SMALL_MODEL, sharedEnglish);
        for (const lesson of lessons) {
          fold.take(lesson);
          withDelta(SMALL_MODEL, fold.delta());
        }
        expect(bytesOf(fold.delta())).toBe(bytesOf(foldOf(lessons)));
      }),
      { numRuns: 10 },
    );
  });

  it('holds nothing of a lesson that was left out', () => {
    const lesson = (word: string): AnsweredSentence => ({
      spot: {
        language: 'en',
        words: ['we', word, 'it'],
        before: [],
        after: [],
        subject: [],
        marks: [],
        cues: [],
      },
      answers: { kind: ['promise'] },
    });
    const without = startFold(SMALL_MODEL, () => []);
    without.take(lesson('acknowledge'));
    const both = startFold(SMALL_MODEL, () => []);
    both.take(lesson('acknowledge'));
    both.take(lesson('zwiebelchen'));
    const known = new Set(without.delta().buckets);
    expect([...both.delta().buckets].filter((bucket) => !known.has(bucket)).length).toBeGreaterThan(8);
    const undone = startFold(SMALL_MODEL, () => []);
    undone.take(lesson('acknowledge'));
    expect(bytesOf(undone.delta())).toBe(bytesOf(without.delta()));
  });

  it('has bounds: finite weights, rising buckets, few features however long the clause', () => {
    fc.assert(
      fc.property(lessonsOf(6), (lessons) => {
        const { buckets, heads } = foldOf(lessons);
        expect([...buckets]).toEqual([...buckets].sort((a, b) => a - b));
        expect(Object.values(heads).every((weights) => weights.every(Number.isFinite))).toBe(true);
      }),
      { numRuns: 10 },
    );
    const words = Array.from({ length: 600 }, (_, at) => `w${at}x${at * 7}`);
    const wall = startFold(SMALL_MODEL, () => []);
    wall.take({
      spot: { language: 'en', words, before: [], after: [], subject: [], marks: [], cues: [] },
      answers: { kind: ['paid'] },
    });
    expect(wall.delta().buckets.length).toBeLessThanOrEqual(256);
  });

  it('leaves the shared model as it is, and reads as before where nothing was taught', () => {
    const before = SMALL_MODEL.heads.kind.weights.slice();
    withDelta(SMALL_MODEL, foldOf(fc.sample(aLesson, { numRuns: 5, seed: 1 })));
    expect(SMALL_MODEL.heads.kind.weights).toEqual(before);
    expect(withDelta(SMALL_MODEL, startFold(SMALL_MODEL, sharedEnglish).delta())).toBe(SMALL_MODEL);
  });
});

describe('what is taught', () => {
  const spot = (text: string) => ({
    language: 'en' as const,
    words: text.split(' '),
    before: [],
    after: [],
    subject: [],
    marks: ['by customer'],
    cues: [],
  });
  const OWN_WORDS = spot('the voucher goes through the next spule');

  it('is heard afterwards, also in words that the shared model never met, and in sentences like it', () => {
    expect(kindsHeard(SMALL_MODEL, OWN_WORDS)).not.toEqual(['promise']);
    const fold = startFold(SMALL_MODEL, sharedEnglish);
    for (let times = 0; times < 3; times++) fold.take({ spot: OWN_WORDS, answers: { kind: ['promise'] } });
    const own = withDelta(SMALL_MODEL, fold.delta());
    expect(kindsHeard(own, OWN_WORDS)).toEqual(['promise']);
    expect(kindsHeard(own, spot('this voucher also goes through the next spule'))).toEqual(['promise']);
  });

  it('as "not there" is heard no more', () => {
    const said = spot('we will pay the invoice on friday');
    const [kind] = kindsHeard(SMALL_MODEL, said);
    expect(kind).toBeDefined();
    const fold = startFold(SMALL_MODEL, sharedEnglish);
    for (let times = 0; times < 8; times++) fold.take({ spot: said, answers: { kind: ['none'] } });
    expect(kindsHeard(withDelta(SMALL_MODEL, fold.delta()), said)).toEqual([]);
  });

  it('learned anew in several rounds is heard too', () => {
    const fold = startFold(SMALL_MODEL, sharedEnglish);
    fold.takeAll([{ spot: OWN_WORDS, answers: { kind: ['dispute'], reason: ['terms'] } }]);
    const own = withDelta(SMALL_MODEL, fold.delta());
    expect(kindsHeard(own, OWN_WORDS)).toEqual(['dispute']);
    expect(Object.keys(fold.delta().heads)).toEqual(['kind', 'reason']);
  });
});
