import { describe, expect, it } from 'vitest';
import { askingWordsOf } from '#cases/outgoing/asking-words.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { foldText, saysAny } from '#languages/phrasing.ts';
import type { Known } from '#languages/shape/outgoing.ts';
import { ASKING } from './asking.cases.ts';

const KNOWN: readonly Known[] = ['dispute', 'promise', 'payment', 'insolvency'];

describe.each(LANGUAGE_CODES)('how we ask for money in %s', (language) => {
  const words = askingWordsOf(language);

  it.each(ASKING[language])('$text', ({ text, asks = false, knows }) => {
    const folded = foldText(text);
    expect(saysAny(folded, words.asks) && !saysAny(folded, words.takesBack)).toBe(asks);
    const isMaybe = saysAny(folded, words.ifs);
    const known = isMaybe ? [] : KNOWN.filter((one) => saysAny(folded, words.knows[one]));
    expect(known.includes(knows ?? 'dispute')).toBe(knows !== undefined);
    if (knows === undefined) expect(known).toEqual([]);
  });

  it('has cases of every kind', () => {
    const cases = ASKING[language];
    expect(cases.filter(({ asks }) => asks).length).toBeGreaterThanOrEqual(7);
    for (const known of KNOWN) expect(cases.some(({ knows }) => knows === known)).toBe(true);
    expect(cases.filter(({ asks, knows }) => !asks && !knows).length).toBeGreaterThanOrEqual(6);
  });
});
