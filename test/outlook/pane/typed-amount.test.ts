import { describe, expect, it } from 'vitest';
import { typedAmount } from '../../../src/outlook/pane/typed-amount.ts';

const CASES: readonly {
  readonly typed: string;
  readonly currency?: string;
  readonly minor: number | null;
}[] = [
  { typed: '22.09', minor: 2209 },
  { typed: '22,09', minor: 2209 },
  { typed: '1.104,64', minor: 110464 },
  { typed: '1,104.64', minor: 110464 },
  { typed: '1 104,6', minor: 110460 },
  { typed: "1'104.64", minor: 110464 },
  { typed: '1.104', minor: 110400 },
  { typed: '12,345,678', minor: 1234567800 },
  { typed: '500', minor: 50000 },
  { typed: '-12,50', minor: -1250 },
  { typed: ',5', minor: 50 },
  { typed: '1200', currency: 'JPY', minor: 1200 },
  { typed: '1,200', currency: 'JPY', minor: 1200 },
  { typed: '1.1044,500', currency: 'TND', minor: 11044500 },
  { typed: '12.345', currency: 'EUR', minor: 1234500 },
  { typed: '', minor: null },
  { typed: 'about 500', minor: null },
  { typed: '12.3456', minor: null },
  { typed: '5.', minor: null },
  { typed: '9'.repeat(30), minor: null },
];

describe('a typed amount', () => {
  for (const { typed, currency = 'EUR', minor } of CASES) {
    it(`"${typed.slice(0, 12)}" ${currency}`, () => {
      expect(typedAmount(typed, currency)).toEqual(minor === null ? null : { minor, currency });
    });
  }
});
