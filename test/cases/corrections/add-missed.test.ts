import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '#base/finding.ts';
import { applyCorrections, findingsInPlace } from '#cases/corrections/correct.ts';
import type { Correction, Missed } from '#cases/corrections/correction.ts';
import { aFinding, aMatch, euros } from '../samples.ts';

const match = aMatch('A1', [
  aFinding('acknowledgement', ['1']),
  aFinding('promise', ['2'], { confidence: 0.6 }),
]);
const WORDS = { text: 'The price is wrong.', in: 'body', start: 40, end: 59 } as const;
const DISPUTE: Missed = {
  evidence: WORDS,
  kind: 'dispute',
  reason: 'pricing',
  on: null,
  amount: null,
  items: ['1', '9'],
};

function missed(place: number, more: Partial<Missed> = {}): Correction {
  return { field: 'missed', place, ...DISPUTE, ...more };
}

const kinds = (corrections: readonly Correction[]) =>
  findingsInPlace(match, corrections).map((finding) => finding?.kind ?? null);

describe('a finding that was missed', () => {
  it('stands after those read: certain, with the sentence a person chose, and its items are of the mail', () => {
    const { findings, items } = applyCorrections(match, [missed(2)]);
    expect(findings.slice(0, 2)).toEqual(match.findings);
    expect(findings[2]).toMatchObject({
      kind: 'dispute',
      reason: 'pricing',
      confidence: 1,
      because: 'corrected',
      evidence: WORDS,
      items: [{ number: '1' }, { number: '9', because: 'corrected', evidence: WORDS }],
    });
    expect(items.map(({ number }) => number)).toEqual(['1', '2', '9']);
  });

  it('of a promise bears day and amount, and no reason', () => {
    const promise = missed(2, { kind: 'promise', on: '2026-04-01', amount: euros(500) });
    expect(applyCorrections(match, [promise]).findings[2]).toMatchObject({
      kind: 'promise',
      on: '2026-04-01',
      amount: euros(500),
      reason: null,
    });
  });

  it('is corrected by its place, like those read', () => {
    const corrections: readonly Correction[] = [
      missed(2),
      { field: 'reason', finding: 2, to: 'tax' },
      { field: 'items', finding: 2, to: ['2'] },
    ];
    expect(applyCorrections(match, corrections).findings[2]).toMatchObject({
      reason: 'tax',
      items: [{ number: '2' }],
    });
    expect(kinds([missed(2), { field: 'kind', finding: 2, to: null }])).toEqual([
      'acknowledgement',
      'promise',
      null,
    ]);
  });

  it('keeps its place when one before it is taken back', () => {
    expect(kinds([missed(3, { kind: 'question' }), { field: 'kind', finding: 3, to: 'paid' }])).toEqual([
      'acknowledgement',
      'promise',
      null,
      'paid',
    ]);
  });

  it.each<[string, readonly Correction[]]>([
    ['where the day is none', [missed(2, { on: '2026-02-31' })]],
    ['in the place of another', [missed(1)]],
    ['what speaks of one that was taken back', [{ field: 'kind', finding: 2, to: 'paid' }]],
  ])('changes nothing %s', (_, corrections) => {
    expect(applyCorrections(match, corrections)).toEqual(match);
  });
});

const place = fc.integer({ min: 0, max: 5 });
const other: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ field: fc.constant('right' as const), finding: fc.option(place, { nil: null }) }),
  fc.record({ field: fc.constant('kind' as const), finding: place, to: fc.constantFrom('paid', null) }),
  fc.record({
    field: fc.constant('items' as const),
    finding: fc.option(place, { nil: null }),
    to: fc.subarray(['1', '2', '9']),
  }),
);
const oneMissed = fc.record({
  field: fc.constant('missed' as const),
  evidence: fc.constant(WORDS),
  kind: fc.constantFrom(...FINDING_KINDS),
  reason: fc.constantFrom('pricing', null),
  on: fc.constantFrom('2026-04-01', null),
  amount: fc.constantFrom(euros(100), null),
  items: fc.subarray(['1', '2', '9']),
});
/** As the service names them: each next one comes after all before it. */
const named = fc.array(fc.oneof(other, oneMissed), { maxLength: 8 }).map((corrections) => {
  let next = match.findings.length;
  return corrections.map((one): Correction => (one.field === 'missed' ? { ...one, place: next++ } : one));
});

describe('laws of what was missed', () => {
  it('added last and taken back, all is as it was', () => {
    fc.assert(
      fc.property(named, (corrections) => {
        const before = structuredClone(applyCorrections(match, corrections));
        const added = [...corrections, missed(20)];
        expect(applyCorrections(match, added).findings).toHaveLength(before.findings.length + 1);
        expect(applyCorrections(match, added.slice(0, -1))).toEqual(before);
      }),
    );
  });

  it('taking one back moves no other finding to another place', () => {
    fc.assert(
      fc.property(named, fc.nat(), (corrections, at) => {
        const gone = corrections[at % Math.max(1, corrections.length)];
        fc.pre(gone?.field === 'missed');
        const left = corrections.filter((one) => one !== gone);
        const stood = findingsInPlace(match, corrections);
        findingsInPlace(match, left).forEach((finding, there) => {
          expect(finding?.kind ?? null).toBe(there === gone.place ? null : (stood[there]?.kind ?? null));
        });
      }),
    );
  });
});
