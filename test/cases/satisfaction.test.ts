import { describe, expect, it } from 'vitest';
import type { ToneLabel } from '#base/finding.ts';
import { isUnhappyThrice, type Satisfaction, satisfactionOf } from '#cases/satisfaction.ts';

const SCORES: Readonly<Record<ToneLabel, number>> = {
  hostile: -0.9,
  frustrated: -0.5,
  neutral: 0,
  cordial: 0.6,
};
const heard = (...labels: readonly ToneLabel[]) => labels.map((label) => ({ label, score: SCORES[label] }));

type Row = readonly [Satisfaction | null, readonly ToneLabel[], number];

const ROWS: readonly Row[] = [
  ['unhappy', ['cordial', 'cordial', 'hostile'], 0],
  ['unhappy', ['cordial', 'frustrated', 'frustrated', 'frustrated'], 0],
  ['strained', ['cordial', 'cordial', 'frustrated'], 0],
  ['strained', ['cordial', 'cordial', 'cordial'], 2],
  ['strained', ['frustrated', 'frustrated', 'neutral'], 0],
  ['pleased', ['neutral', 'cordial', 'cordial'], 1],
  ['pleased', ['hostile', 'cordial', 'cordial', 'cordial', 'cordial', 'cordial', 'cordial'], 0],
  ['even', ['neutral', 'neutral', 'neutral'], 1],
  ['even', ['neutral'], 0],
  [null, [], 0],
  [null, [], 5],
];

describe('how content a customer seems to be', () => {
  it.each(ROWS)('%s after %o, %i unanswered', (is, labels, unanswered) => {
    expect(satisfactionOf({ tones: heard(...labels), unanswered })).toBe(is);
  });

  it.each<readonly [boolean, readonly ToneLabel[]]>([
    [true, ['neutral', 'frustrated', 'hostile', 'frustrated']],
    [false, ['frustrated', 'hostile']],
    [false, ['frustrated', 'frustrated', 'frustrated', 'neutral']],
    [false, []],
  ])('unhappy thrice: %s %o', (is, labels) => expect(isUnhappyThrice({ tones: heard(...labels) })).toBe(is));
});
