import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '#base/matches.ts';

const PATTERNS = [/a+/g, /(?<=b)c?/gu, /(?:)/g, /x*/gu, /(?<first>a)|(b)/g, /[\ud83d]/g];

describe('matchesOf', () => {
  it('gives what matchAll gives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', '😀', '\ud83d', ' ') });
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (one, pattern) => {
        const shown = (found: RegExpExecArray) => ({ at: found.index, all: [...found], ...found.groups });
        expect(matchesOf(pattern, one).map(shown)).toEqual([...one.matchAll(pattern)].map(shown));
      }),
    );
  });

  it('begins anew with each text', () => {
    const pattern = /a/g;
    pattern.lastIndex = 3;
    expect(matchesOf(pattern, 'aaa').length).toBe(3);
    expect(matchesOf(pattern, 'a').length).toBe(1);
  });
});
