import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, type View, writeAddress } from '../../src/backlog/address.ts';
import { NOBODY } from '../../src/ui/owner-filter.tsx';

const CASES: readonly (readonly [string, View])[] = [
  ['', { owner: null, caseId: null }],
  ['?owner=Ada+Field', { owner: 'Ada Field', caseId: null }],
  [`?owner=${NOBODY}`, { owner: NOBODY, caseId: null }],
  ['?owner=Ada&case=c1', { owner: 'Ada', caseId: 'c1' }],
];

describe('the address of the worklist', () => {
  it.each(CASES)('%s', (address, view) => {
    expect(readAddress(address)).toEqual(view);
    expect(writeAddress(view)).toBe(address);
  });

  it('leaves out what is empty or unknown', () =>
    expect(readAddress('?owner=&case=&else=1')).toEqual({ owner: null, caseId: null }));

  it('brings every view back, whatever the owner is called', () => {
    const words = fc.option(fc.string({ minLength: 1 }), { nil: null });
    fc.assert(
      fc.property(words, words, (owner, caseId) => {
        expect(readAddress(writeAddress({ owner, caseId }))).toEqual({ owner, caseId });
      }),
    );
  });
});
