import { describe, expect, it } from 'vitest';
import { amount, fill, percent, plainAmount, shortDay, shortMoment } from '../../src/ui/format.ts';

const british = { locale: 'en-GB', today: '2026-09-24' };
const german = { locale: 'de-DE', today: '2026-09-24' };

describe('days and sums for a reader', () => {
  it('tells the year only where it differs', () => {
    expect(shortDay('2026-09-25', british)).toMatch(/^Fri,? 25 Sept?$/);
    expect(shortDay('2025-09-25', british)).toContain('2025');
  });

  it('tells the clock alone for today', () => {
    expect(shortMoment('2026-09-24T06:15:00Z', british)).toMatch(/^\d\d:15$/);
    expect(shortMoment('2026-09-23T06:15:00Z', british)).toMatch(/23 Sep/);
  });

  it('writes money in the reader’s way, with the decimals of its currency', () => {
    expect(amount({ minor: 110464, currency: 'EUR' }, british)).toBe('1,104.64 EUR');
    expect(amount({ minor: 110464, currency: 'EUR' }, german)).toBe('1.104,64 EUR');
    expect(plainAmount({ minor: 1200, currency: 'JPY' }, british)).toBe('1,200');
    expect(plainAmount({ minor: 1200, currency: 'TND' }, british)).toBe('1.200');
  });

  it('writes shares', () => expect(percent(0.92, british)).toBe('92%'));

  it('fills places, and leaves those it has no value for', () => {
    expect(fill('{kept} of {settled}', { kept: 7, settled: 9 })).toBe('7 of 9');
    expect(fill('due {day}', {})).toBe('due {day}');
  });
});
