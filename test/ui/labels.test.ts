import { describe, expect, it } from 'vitest';
import { DISPUTE_REASONS, FINDING_KINDS } from '#base/finding.ts';
import { URGENCIES } from '#cases/actions/urgency.ts';
import { ITEM_STATES } from '#cases/collection-case.ts';
import { BECAUSE_KINDS } from '#cases/grouping/because.ts';
import { CASE_STEPS } from '#cases/stages/stage.ts';
import { CASE_NOTE_KINDS, NEXT_ACTIONS } from '#contract/contract.ts';
import { LABELS } from '#languages/labels.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { PROOFS } from '#matching/match.ts';
import { speak } from '../../src/ui/words.ts';

const texts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts);
const places = (text: string) => (text.match(/\{\w{1,20}\}/g) ?? []).sort();

describe.each(LANGUAGE_CODES)('the labels in %s', (code) => {
  const labels = LABELS[code];

  it('name everything that stations can say', () => {
    expect(Object.keys(labels.kinds).sort()).toEqual([...FINDING_KINDS].sort());
    expect(Object.keys(labels.reasons).sort()).toEqual([...DISPUTE_REASONS].sort());
    expect(Object.keys(labels.states).sort()).toEqual([...ITEM_STATES].sort());
    expect(Object.keys(labels.actions).sort()).toEqual([...NEXT_ACTIONS].sort());
    expect(Object.keys(labels.because).sort()).toEqual([...BECAUSE_KINDS].sort());
    expect(Object.keys(labels.notes).sort()).toEqual([...CASE_NOTE_KINDS].sort());
    expect(Object.keys(labels.caseSteps).sort()).toEqual([...CASE_STEPS].sort());
    expect(Object.keys(labels.urgencies).sort()).toEqual([...URGENCIES].sort());
    expect(Object.keys(labels.proofs).sort()).toEqual([...PROOFS].sort());
  });

  it('have words everywhere, with the same places as English', () => {
    expect(texts(labels).every((text) => text.trim() !== '')).toBe(true);
    expect(texts(labels).map(places)).toEqual(texts(LABELS.en).map(places));
  });
});

describe('the words for a display language', () => {
  it.each([
    ['fr-CA', 'fr', 'fr-CA'],
    ['de', 'de', 'de'],
    ['EN-us', 'en', 'EN-us'],
    ['sv-SE', 'en', 'en'],
    ['', 'en', 'en'],
    ['fr_broken tag', 'en', 'en'],
  ])('%s', async (displayLanguage, language, locale) => {
    const words = await speak(displayLanguage);
    expect(words.labels).toBe(LABELS[words.language]);
    expect([words.language, words.locale]).toEqual([language, locale]);
  });
});
