import { describe, expect, it } from 'vitest';
import { namesNumber } from '#cases/disputes/names-number.ts';

describe('a text that names a document', () => {
  it.each([
    ['Gutschrift GS-2026/118 folgt.', 'GS-2026/118', true],
    ['avoir gs 2026 118', 'GS-2026/118', true],
    ['GS2026118', 'GS-2026/118', true],
    ['(GS-2026/118)', 'GS-2026/118', true],
    ['GS-2026/1180', 'GS-2026/118', false],
    ['XGS-2026/118', 'GS-2026/118', false],
    ['GS-2026/119', 'GS-2026/118', false],
    ['GS and, much later on, 2026 and then 118', 'GS-2026/118', false],
    ['the 12 of March', '12', false],
    ['', 'GS-2026/118', false],
  ])('%s names %s: %s', (text, number, isNamed) => {
    expect(namesNumber(text, number)).toBe(isNamed);
  });

  it('is looked through in a moment, however it is made', () => {
    const started = performance.now();
    expect(namesNumber('GS 2026 '.repeat(100_000), 'GS-2026/118-GS-2026/118')).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
