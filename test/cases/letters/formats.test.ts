import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '#base/money.ts';
import { joinWith } from '#cases/letters/join.ts';
import { sumsOf } from '#cases/letters/sums.ts';
import { utf8Length } from '#cases/letters/utf8-length.ts';
import { type DayForm, writeDay } from '#cases/letters/write-day.ts';
import { writeMoney, writeSums } from '#cases/letters/write-money.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { day, euros } from '../samples.ts';

const DAYS: readonly (readonly [LanguageCode, string, DayForm, string])[] = [
  ['en', '2026-09-25', 'ahead', 'Friday 25 September 2026'],
  ['en', '2026-05-01', 'past', '1 May 2026'],
  ['en', '2026-05-01', 'short', '1 May 2026'],
  ['fr', '2026-09-25', 'ahead', 'vendredi 25 septembre 2026'],
  ['fr', '2026-05-01', 'past', '1er mai 2026'],
  ['fr', '2026-05-01', 'short', '01/05/2026'],
  ['de', '2026-09-25', 'ahead', 'Freitag, 25. September 2026'],
  ['de', '2026-03-02', 'past', '2. März 2026'],
  ['de', '2026-03-02', 'short', '02.03.2026'],
  ['es', '2026-09-23', 'ahead', 'miércoles 23 de septiembre de 2026'],
  ['es', '2026-09-23', 'short', '23/09/2026'],
  ['it', '2026-09-25', 'ahead', 'venerdì 25 settembre 2026'],
  ['it', '2026-08-01', 'past', '1º agosto 2026'],
  ['nl', '2026-09-25', 'ahead', 'vrijdag 25 september 2026'],
  ['nl', '2026-09-05', 'short', '05-09-2026'],
  ['pt', '2026-03-02', 'ahead', 'segunda-feira, 2 de março de 2026'],
  ['pt', '2026-03-07', 'ahead', 'sábado, 7 de março de 2026'],
];

/** Written with plain spaces; in letters they are narrow or never break. */
const SUMS: readonly (readonly [LanguageCode, Money, string])[] = [
  ['fr', euros(110_464), '1 104,64 €'],
  ['nl', euros(110_464), '€ 1.104,64'],
  ['en', { minor: 110_464, currency: 'GBP' }, '£1,104.64'],
  ['en', { minor: 123_456_789, currency: 'USD' }, 'USD 1,234,567.89'],
  ['en', euros(-500), '-€5.00'],
  ['de', euros(110_464), '1.104,64 €'],
  ['de', { minor: 5, currency: 'CHF' }, '0,05 CHF'],
  ['es', euros(110_464), '1.104,64 €'],
  ['it', euros(100_000_000), '1.000.000,00 €'],
  ['nl', euros(-500), '€ -5,00'],
  ['nl', { minor: 110_464, currency: 'SEK' }, 'SEK 1.104,64'],
  ['pt', euros(110_464), '1 104,64 €'],
  ['fr', { minor: 1_104, currency: 'JPY' }, '1 104 JPY'],
  ['en', { minor: 1_234_567, currency: 'KWD' }, 'KWD 1,234.567'],
];

describe('days and sums in letters', () => {
  it.each(DAYS)('%s: %s %s is %s', (code, on, form, written) => {
    expect(writeDay(day(on), form, LANGUAGES[code])).toBe(written);
  });

  it.each(SUMS)('%s: %o is %s', (code, money, written) => {
    const text = writeMoney(money, LANGUAGES[code]);
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toBe(written);
    expect(text).not.toContain(' ');
  });

  it('every month and weekday has its whole name', () => {
    for (const code of LANGUAGE_CODES) {
      const names = Array.from({ length: 365 }, (_, at) => {
        const on = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
        return writeDay(day(on), 'ahead', LANGUAGES[code]).replace(/\d+/g, '');
      });
      expect(new Set(names).size).toBeGreaterThan(75);
      for (const name of names) expect(name).toMatch(/^[\p{L}\s.,º-]{10,45}$/u);
    }
  });

  it('sums are one a currency, and no cent is lost', () => {
    expect(writeSums([euros(100), { minor: 200, currency: 'GBP' }], LANGUAGES.de)).toMatch(
      /^1,00.€ und 2,00.£$/,
    );
    const money = fc.record({
      minor: fc.integer({ min: -1e9, max: 1e9 }),
      currency: fc.constantFrom('EUR', 'GBP'),
    });
    fc.assert(
      fc.property(fc.array(money), (all) => {
        const sums = sumsOf(all);
        for (const currency of ['EUR', 'GBP']) {
          const whole = all
            .filter((one) => one.currency === currency)
            .reduce((sum, { minor }) => sum + minor, 0);
          expect(sums.find((one) => one.currency === currency)?.minor ?? 0).toBe(whole);
        }
        expect(sums.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('lists end in "and"', () => {
    expect([joinWith([], ' and '), joinWith(['a'], ' and '), joinWith(['a', 'b', 'c'], ' and ')]).toEqual([
      '',
      'a',
      'a, b and c',
    ]);
  });

  it('bytes are counted as they go over the wire', () => {
    for (const text of ['', 'abc', 'é', '€', '1\u202f104,64\u00a0€', '𝄞', 'a€𝄞é']) {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }
  });
});
