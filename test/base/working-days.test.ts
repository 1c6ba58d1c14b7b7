import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#base/working-days.ts';

const day = (text: string) => text as CalendarDate;
const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(day('1999-12-31'), days));

describe('working days', () => {
  it.each([
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-06', 5, '2026-03-13'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-09', -1, '2026-03-06'],
    ['2026-03-10', 0, '2026-03-10'],
  ])('%s and %i more: %s', (from, days, to) => {
    expect(addWorkingDays(day(from), days)).toBe(to);
  });

  it.each([
    ['2026-03-06', '2026-03-09', 1],
    ['2026-03-06', '2026-03-08', 0],
    ['2026-03-02', '2026-03-16', 10],
    ['2026-03-10', '2026-03-10', 0],
    ['2026-03-10', '2026-03-02', 0],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(workingDaysBetween(day(from), day(to))).toBe(days);
  });

  it('are counted as one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10, max: 120 }), (from, days) => {
        const to = addDays(from, days);
        const between = Array.from({ length: Math.max(0, days) }, (_, at) => addDays(from, at + 1));
        expect(workingDaysBetween(from, to)).toBe(between.filter(isWorkingDay).length);
      }),
    );
  });

  it('added are as many as counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, days) => {
        expect(workingDaysBetween(from, addWorkingDays(from, days))).toBe(days);
      }),
    );
  });
});
