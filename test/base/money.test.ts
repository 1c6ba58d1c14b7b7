import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMoney, formatMoney, negate, parseMoney, subtractMoney } from '#base/money.ts';

const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'GBP', 'CLP', 'TND');
const minor = fc.integer({ min: -(2 ** 40), max: 2 ** 40 }).map((number) => number || 0);

describe('money', () => {
  it.each([
    ['12.5', 'EUR', 1250],
    ['-0.01', 'EUR', -1],
    ['-0', 'EUR', 0],
    ['12.50', 'JPY', null],
    ['12.00', 'JPY', 12],
    ['1.234', 'KWD', 1234],
    ['1.234', 'EUR', null],
    ['1.230', 'EUR', 123],
    ['99999999999999999', 'EUR', null],
    ['1,5', 'EUR', null],
    ['.5', 'EUR', null],
    ['5.', 'EUR', null],
    ['+5', 'EUR', null],
    ['', 'EUR', null],
    ['1e3', 'EUR', null],
  ])('reads %j %s as %s minor units', (decimal, code, units) => {
    expect(parseMoney(decimal, code)?.minor ?? null).toBe(units);
  });

  it('does not add different currencies', () => {
    expect(() => addMoney({ minor: 1, currency: 'EUR' }, { minor: 1, currency: 'GBP' })).toThrow(
      'money/mixed-currencies',
    );
  });
});

describe('laws of money', () => {
  it('writing and reading give the same sum', () => {
    fc.assert(
      fc.property(minor, currency, (units, code) => {
        const money = { minor: units, currency: code };
        expect(parseMoney(formatMoney(money), code)).toEqual(money);
      }),
    );
  });

  it('never loses a cent', () => {
    fc.assert(
      fc.property(minor, minor, currency, (a, b, code) => {
        const [one, two] = [
          { minor: a, currency: code },
          { minor: b, currency: code },
        ];
        expect(subtractMoney(addMoney(one, two), two)).toEqual(one);
        expect(addMoney(one, negate(one)).minor).toBe(0);
      }),
    );
  });
});
