import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dayOf,
  dayOfIsoWeek,
  daysBetween,
  endOfMonth,
  monthOf,
  parseCalendarDate,
  weekdayOf,
  yearOf,
} from '#base/calendar-date.ts';

const EPOCH = '1970-01-01' as CalendarDate;
const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map((days) => addDays(EPOCH, days));

describe('calendar days', () => {
  it.each([
    [2026, 2, 28, '2026-02-28'],
    [2024, 2, 29, '2024-02-29'],
    [2026, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2026, 4, 31, null],
    [2026, 13, 1, null],
    [2026, 0, 1, null],
    [2026, 1, 0, null],
    [999, 1, 1, null],
    [10_000, 1, 1, null],
    [2026, 1.5, 1, null],
    [2026, 1, 1.5, null],
    [Number.NaN, 1, 1, null],
  ])('%s-%s-%s is %s', (year, month, day, on) => {
    expect(calendarDate(year, month, day)).toBe(on);
  });

  it.each([
    ['2026-03-10', '2026-03-10'],
    ['2026-03-10T23:59:59+02:00', '2026-03-10'],
    ['2026-3-10', null],
    ['2026-02-30', null],
    ['10.03.2026', null],
    ['', null],
  ])('reads %j as %s', (text, on) => {
    expect(parseCalendarDate(text)).toBe(on);
  });

  it('knows the weekdays, also before 1970', () => {
    expect(weekdayOf('2026-03-10' as CalendarDate)).toBe(2);
    expect(weekdayOf('1969-12-31' as CalendarDate)).toBe(3);
    expect(weekdayOf('1969-12-28' as CalendarDate)).toBe(7);
  });

  it('knows the weeks of ISO 8601', () => {
    expect(dayOfIsoWeek(2026, 14, 5)).toBe('2026-04-03');
    expect(dayOfIsoWeek(2026, 1, 1)).toBe('2025-12-29');
    expect(dayOfIsoWeek(2020, 53, 7)).toBe('2021-01-03');
  });

  it('adds months to the last day of shorter ones', () => {
    expect(addMonths('2026-01-31' as CalendarDate, 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31' as CalendarDate, -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30' as CalendarDate, 3)).toBe('2027-02-28');
    expect(endOfMonth('2024-02-10' as CalendarDate)).toBe('2024-02-29');
  });
});

describe('laws of calendar days', () => {
  it('are the days of the clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: -350_000, max: 2_900_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const on = addDays(EPOCH, days);
        expect(on).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(on) % 7).toBe(date.getUTCDay());
        expect(endOfMonth(on)).toBe(
          new Date(Date.UTC(yearOf(on), monthOf(on), 0)).toISOString().slice(0, 10),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('parts make the day again', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(calendarDate(yearOf(on), monthOf(on), dayOf(on))).toBe(on);
      }),
    );
  });

  it('adding and counting days undo each other, and order is kept', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (on, days) => {
        const there = addDays(on, days);
        expect(daysBetween(on, there)).toBe(days);
        expect(addDays(there, -days)).toBe(on);
        expect(there > on).toBe(days > 0);
      }),
    );
  });

  it('weekdays go round', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) % 7) + 1);
        expect(weekdayOf(on)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('months are added within the month meant', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (on, months) => {
        const there = addMonths(on, months);
        const index = yearOf(on) * 12 + monthOf(on) + months;
        expect(yearOf(there) * 12 + monthOf(there)).toBe(index);
        expect(dayOf(there)).toBe(Math.min(dayOf(on), dayOf(endOfMonth(there))));
      }),
    );
  });
});
