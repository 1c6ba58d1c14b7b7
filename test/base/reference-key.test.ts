import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOf, keyOf } from '#base/reference-key.ts';

const ONE_KEY: readonly (readonly [key: string, ...written: string[]])[] = [
  ['RE202600828', 'RE 2026/00828', 'RE-2026-00828', 're.2026.00828', 'RE 2026/OO828', 'RE\u00a02026_00828'],
  ['INV0080576', 'INVOO8O576', 'inv 008 0576', 'INV-OO80576', 'Inv. 0080576', 'INV0080576'],
  ['INV0083198', 'INV 008 3l98', 'INV0083I98'],
  ['R11826', 'R-118/26', 'R 118-26', 'R–118/26'],
  ['P047096', 'PO-47096', 'PO47096', 'po 47096'],
];

describe('keyOf', () => {
  for (const [key, ...written] of ONE_KEY) {
    it(`gives ${key}`, () => expect(written.map(keyOf)).toEqual(written.map(() => key)));
  }

  it('keeps numbers apart that differ in letters, zeros or digits', () => {
    const apart = [
      'FA-2026-12',
      'RE-2026-12',
      'FA-2026-012',
      'FA-2026-21',
      'BL88123',
      'B88123',
      'AV 12',
      'LB1',
      'BL',
    ];
    expect(new Set(apart.map(keyOf)).size).toBe(apart.length);
  });

  it('is stable, and blind to separators that leave letters and digits in place', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(keyOf(keyOf(text))).toBe(keyOf(text));
        expect(keyOf(`- ${text} /`.slice(0, 64))).toBe(keyOf(text.slice(0, 62)));
      }),
    );
  });
});

describe('digitsOf', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['FA-2026-002433', '2433'],
    ['INV0080003', '80003'],
    ['R-118/26', '118'],
    ['118/2026', '118'],
    ['F26/07-0737', '737'],
    ['2026-1187', '1187'],
    ['FA-2025-2026', '2026'],
    ['446', '446'],
    ['10482', '10482'],
    ['INVOO8O576', '80576'],
    ['000', '0'],
    ['', ''],
    ['ABC', ''],
  ];
  for (const [number, digits] of cases)
    it(`${number} → ${digits}`, () => expect(digitsOf(number)).toBe(digits));
});
