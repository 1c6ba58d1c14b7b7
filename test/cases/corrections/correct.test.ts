import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISPUTE_REASONS, FINDING_KINDS } from '#base/finding.ts';
import { applyCorrections } from '#cases/corrections/correct.ts';
import type { Correction } from '#cases/corrections/correction.ts';
import { aFinding, aMatch, day, euros } from '../samples.ts';

const match = aMatch('A1', [
  aFinding('dispute', ['1', '2'], { confidence: 0.6 }),
  aFinding('promise', ['3'], { on: day('2026-03-20') }),
]);
const numbers = (items: readonly { readonly number: string }[]) => items.map(({ number }) => number);

describe('a correction', () => {
  it('of the account', () => {
    expect(applyCorrections(match, [{ field: 'account', to: 'B2' }]).account).toEqual({
      number: 'B2',
      confidence: 1,
      because: [],
    });
    expect(applyCorrections(match, [{ field: 'account', to: null }]).account).toBeNull();
  });

  it('of the items of one finding: the mail loses what nothing speaks of any more', () => {
    const corrected = applyCorrections(match, [{ field: 'items', finding: 0, to: ['2', '9'] }]);
    expect(numbers(corrected.findings[0]?.items ?? [])).toEqual(['2', '9']);
    expect(numbers(corrected.items)).toEqual(['2', '3', '9']);
  });

  it('of the items of the mail: a finding that loses all its own speaks of the new ones', () => {
    const corrected = applyCorrections(match, [{ field: 'items', finding: null, to: ['1', '8'] }]);
    expect(numbers(corrected.items)).toEqual(['1', '8']);
    expect(corrected.findings.map(({ items }) => numbers(items))).toEqual([['1'], ['8']]);
  });

  it('of the kind, and "this is not there": later corrections still name the place as first read', () => {
    const corrected = applyCorrections(match, [
      { field: 'kind', finding: 0, to: null },
      { field: 'day', finding: 1, to: '2026-04-01' },
    ]);
    expect(corrected.findings).toMatchObject([{ kind: 'promise', on: '2026-04-01', confidence: 1 }]);
    expect(
      applyCorrections(match, [{ field: 'kind', finding: 0, to: 'question' }]).findings[0],
    ).toMatchObject({ kind: 'question', reason: null });
  });

  it('of reason, day and amount', () => {
    const corrected = applyCorrections(match, [
      { field: 'reason', finding: 0, to: 'tax' },
      { field: 'amount', finding: 1, to: euros(1_250) },
      { field: 'day', finding: 1, to: null },
    ]);
    expect(corrected.findings).toMatchObject([{ reason: 'tax' }, { amount: euros(1_250), on: null }]);
  });

  it('"this is right" makes it certain', () => {
    expect(
      applyCorrections(match, [{ field: 'right', finding: 0 }]).findings.map(({ confidence }) => confidence),
    ).toEqual([1, 0.97]);
    const all = applyCorrections(match, [{ field: 'right', finding: null }]);
    expect([all.account, ...all.items, ...all.findings].every((part) => part?.confidence === 1)).toBe(true);
  });

  it.each<Correction>([
    { field: 'day', finding: 1, to: '2026-02-31' },
    { field: 'kind', finding: 7, to: 'paid' },
    { field: 'items', finding: 7, to: ['1'] },
    { field: 'right', finding: 7 },
    { field: 'tone', to: 'hostile' },
  ])('that fits nothing changes nothing: %o', (correction) => {
    expect(applyCorrections(match, [correction])).toEqual(match);
  });
});

const place = fc.integer({ min: 0, max: 3 });
const someNumbers = fc.array(fc.constantFrom('1', '2', '3', '4'), { maxLength: 3 });
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ field: fc.constant('right' as const), finding: fc.option(place, { nil: null }) }),
  fc.record({ field: fc.constant('account' as const), to: fc.constantFrom('A1', 'B2', null) }),
  fc.record({
    field: fc.constant('items' as const),
    finding: fc.option(place, { nil: null }),
    to: someNumbers,
  }),
  fc.record({
    field: fc.constant('kind' as const),
    finding: place,
    to: fc.constantFrom(...FINDING_KINDS, null),
  }),
  fc.record({
    field: fc.constant('reason' as const),
    finding: place,
    to: fc.constantFrom(...DISPUTE_REASONS),
  }),
  fc.record({
    field: fc.constant('day' as const),
    finding: place,
    to: fc.constantFrom('2026-03-31', 'soon', null),
  }),
  fc.record({ field: fc.constant('amount' as const), finding: place, to: fc.constantFrom(euros(100), null) }),
);

describe('laws of corrections', () => {
  it('every correction undone is as if it had never been made', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), fc.nat(), (corrections, at) => {
        const before = structuredClone(match);
        const left = corrections.filter((_, index) => index !== at % Math.max(1, corrections.length));
        applyCorrections(match, corrections);
        expect(match).toEqual(before);
        expect(applyCorrections(match, left)).toEqual(applyCorrections(structuredClone(before), left));
      }),
      { numRuns: 1_000 },
    );
  });

  it('none leaves a finding on an item that the mail has not', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        const { items, findings } = applyCorrections(match, corrections);
        for (const finding of findings)
          expect(numbers(items)).toEqual(expect.arrayContaining(numbers(finding.items)));
      }),
      { numRuns: 1_000 },
    );
  });
});
