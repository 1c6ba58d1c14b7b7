import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '#base/finding.ts';
import type { AnsweredSentence } from '#reading/learned/company/answered-sentence.ts';
import type { CompanyLessons } from '#reading/learned/company/fold-again.ts';
import { foldAgain, foldAll, NO_LESSONS } from '#reading/learned/company/fold-again.ts';
import { bytesOf } from './delta-bytes.ts';
import { SMALL_MODEL, sharedEnglish } from './small-model.ts';

const aLesson: fc.Arbitrary<AnsweredSentence> = fc
  .tuple(fc.constantFrom('beleg', 'spule', 'voucher'), fc.constantFrom('none' as const, ...FINDING_KINDS))
  .map(([word, kind]) => ({
    spot: {
      language: 'en',
      words: ['the', word, 'goes'],
      before: [],
      after: [],
      subject: [],
      marks: ['by customer'],
      cues: [],
    },
    answers: { kind: [kind] },
  }));
const someLessons = fc.record({
  together: fc.array(aLesson, { maxLength: 2 }),
  oneByOne: fc.array(aLesson, { maxLength: 5 }),
});

const fromTheFirst = (lessons: CompanyLessons) =>
  bytesOf(foldAll(lessons, SMALL_MODEL, sharedEnglish).delta());

describe('the lessons of a company, folded as they come and go', () => {
  it('give the delta of their fold from the first, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(someLessons, { minLength: 1, maxLength: 3 }), fc.nat(5), (lessons, cut) => {
        const fold = foldAgain(SMALL_MODEL, sharedEnglish);
        for (const now of lessons) {
          const fewer = { ...now, oneByOne: now.oneByOne.slice(0, cut) };
          for (const one of [fewer, now, now, fewer]) expect(bytesOf(fold(one))).toBe(fromTheFirst(one));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('are nothing where nothing was taught', () => {
    expect(foldAgain(SMALL_MODEL, sharedEnglish)(NO_LESSONS).buckets.length).toBe(0);
  });
});
