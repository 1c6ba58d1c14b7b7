import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumberOf, caseNumbersIn, idTailOf, withoutCaseNumbers } from '#cases/case-number.ts';

describe('the number of a case', () => {
  it('is the random end of its id, in letters that nobody mistakes', () => {
    expect(caseNumberOf('0190a5c8-1b2c-7def-8a0b-00ff00ff00ff')).toBe('RLC-ZW0F-Y07Z');
    expect(caseNumberOf('0190a5c8-1b2c-7def-8a0b-00ff00ff00ff')).toMatch(
      /^RLC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
    );
  });

  it('is found again in a text, and nothing like it is', () => {
    const number = caseNumberOf('0190a5c8-1b2c-7def-8a0b-12ab34cd56ef');
    expect(caseNumbersIn(`Re: your case ${number}, thank you`)).toEqual([number]);
    expect(caseNumbersIn(`[${number.toLowerCase()}] ${number}`)).toEqual([number]);
    expect(caseNumbersIn(`XRLC-7K3Q-XZ4M, ${number}9, R-118/26, R-2026-0417, RE-1234-5678`)).toEqual([]);
    expect(withoutCaseNumbers(`Re: [${number}] Dachlatten`)).toBe('Re: [ ] Dachlatten');
  });

  it('leads back to the end of every id that has it', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(idTailOf(caseNumberOf(id))).toBe(id.slice(-10));
      }),
    );
  });
});
