import { describe, expect, it } from 'vitest';
import type { AnsweredSentence } from '#reading/learned/company/answered-sentence.ts';
import { compareModels } from '#reading/learned/company/compare-models.ts';
import { withDelta } from '#reading/learned/company/delta.ts';
import { startFold } from '#reading/learned/company/fold-lessons.ts';
import { wordsMovedIn } from '#reading/learned/company/moved-words.ts';
import { readMail } from '#reading/read-mail.ts';
import { f1Of, lessonsOf } from '../../../bench/simulated-company.ts';
import { mailOf, partsOf } from '../../read-text.ts';
import { SEEN, SMALL_MODEL, sharedEnglish, UNSEEN } from './small-model.ts';

const MAILS = UNSEEN.slice(0, 40);
const SHARED_MAILS = SEEN.filter(({ subject }) => subject !== '').slice(0, 60);
/** Points of F1 that the shared mails may lose while a company teaches forty mails of its own. */
const FORGOTTEN_AT_MOST = 4;

function taughtBy(mails: typeof MAILS): readonly AnsweredSentence[] {
  return mails.flatMap((mail) => lessonsOf(mail, SMALL_MODEL, { tellsMissed: true }));
}

describe('a reader that a company taught', () => {
  const fold = startFold(SMALL_MODEL, sharedEnglish);
  const lessons = taughtBy(MAILS);
  lessons.forEach(fold.take);
  const own = withDelta(SMALL_MODEL, fold.delta());

  it('reads the corrected mails better, and forgets little of what all learned', () => {
    expect(f1Of(MAILS, own)).toBeGreaterThan(f1Of(MAILS, SMALL_MODEL) + 5);
    expect(f1Of(SHARED_MAILS, own)).toBeGreaterThan(f1Of(SHARED_MAILS, SMALL_MODEL) - FORGOTTEN_AT_MOST);
  });

  it('is another reader only where it is asked', () => {
    const text = 'The price on invoice 4512 is wrong.';
    const context = { prior: 'en', direction: 'inbound' } as const;
    const read = (model?: typeof own) =>
      readMail(mailOf({ text, language: 'en' }), partsOf(text), model ? { ...context, model } : context);
    const before = read();
    read(own);
    expect(read()).toEqual(before);
  });

  it('is compared with the one before on lessons, kind by kind', () => {
    const rows = compareModels(SMALL_MODEL, own, lessons);
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
    expect(sum(({ lessons: count }) => count)).toBe(lessons.length);
    expect(sum(({ after }) => after) - sum(({ before }) => before)).toBe(
      sum(({ better }) => better) - sum(({ worse }) => worse),
    );
    expect(sum(({ better }) => better)).toBeGreaterThan(sum(({ worse }) => worse));
    expect(compareModels(own, own, lessons).every(({ better, worse }) => better + worse === 0)).toBe(true);
  });
});

describe('the words that a lesson moved', () => {
  const spot = {
    language: 'en',
    words: ['the', 'beleg', 'goes', 'through', 'the', 'next', 'spule'],
    before: [],
    after: [],
    subject: [],
    marks: [],
    cues: [],
  } as const;
  const lesson = { spot, was: { kind: ['none'] }, answers: { kind: ['promise'] } };
  const fold = startFold(SMALL_MODEL, () => []);
  fold.take(lesson);

  it('are words of its sentence, three at most, in their order', () => {
    const words = wordsMovedIn(fold.delta())(lesson);
    const told = words.split(/,? /);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(3);
    expect(told).toEqual(spot.words.filter((word) => told.includes(word)).slice(0, told.length));
  });

  it('are none where nothing moved that way', () => {
    expect(wordsMovedIn(startFold(SMALL_MODEL, () => []).delta())(lesson)).toBe('');
    expect(
      wordsMovedIn(fold.delta())({ ...lesson, answers: { kind: ['none'] }, was: { kind: ['promise'] } }),
    ).toBe('');
  });
});
