import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '#base/calendar-date.ts';
import { isWorkingDay } from '#base/working-days.ts';
import { proposePlan } from '#cases/letters/plan-proposal.ts';
import type { PlanLimits } from '#cases/policy/policy.ts';
import { day, euros } from '../samples.ts';

const TODAY = day('2026-03-10');
const LIMITS: PlanLimits = { maxInstalments: 6, maxMonths: 6, upFront: 0.2, isPartialAllowed: false };
const NOTHING_SAID = { instalments: null, amount: null };

const plan = (minor: number, limits: Partial<PlanLimits> = {}, asked = {}) =>
  proposePlan(
    euros(minor),
    { asked: { ...NOTHING_SAID, ...asked }, limits: { ...LIMITS, ...limits } },
    TODAY,
  );
const minors = (proposal: ReturnType<typeof plan>) => proposal?.instalments.map(({ amount }) => amount.minor);

describe('a payment plan', () => {
  it('is three monthly instalments where no number is named, the first a week on', () => {
    expect(plan(100_000)).toEqual({
      planned: euros(100_000),
      rest: euros(0),
      instalments: [
        { on: day('2026-03-17'), amount: euros(33_334) },
        { on: day('2026-04-17'), amount: euros(33_333) },
        { on: day('2026-05-18'), amount: euros(33_333) },
      ],
    });
  });
  it('begins with the share up front where that is more than an equal part', () => {
    expect(minors(plan(100_000, { upFront: 0.5 }))).toEqual([50_000, 25_000, 25_000]);
    expect(minors(plan(105, { upFront: 0.2 }, { instalments: 6 }))).toEqual([21, 17, 17, 17, 17, 16]);
  });
  it('has as many instalments as are asked for, within the limits', () => {
    expect(plan(100_000, {}, { instalments: 5 })?.instalments.length).toBe(5);
    expect(plan(100_000, {}, { instalments: 24 })?.instalments.length).toBe(6);
    expect(plan(100_000, { maxMonths: 2 }, { instalments: 5 })?.instalments.length).toBe(2);
  });
  it('is for a part only where the house allows it, and never for more than is open', () => {
    const part = { amount: euros(40_000) };
    expect(plan(100_000, {}, part)?.planned).toEqual(euros(100_000));
    expect(plan(100_000, { isPartialAllowed: true }, part)).toMatchObject({
      planned: euros(40_000),
      rest: euros(60_000),
    });
    const more = { amount: euros(200_000) };
    expect(plan(100_000, { isPartialAllowed: true }, more)?.planned).toEqual(euros(100_000));
    const pounds = { amount: { minor: 4_000, currency: 'GBP' } };
    expect(plan(100_000, { isPartialAllowed: true }, pounds)?.planned).toEqual(euros(100_000));
  });
  it.each([
    ['nothing is open', plan(0)],
    ['we owe them', plan(-500)],
    ['one cent', plan(1)],
    ['the house allows one instalment', plan(100_000, { maxInstalments: 1 })],
    ['the house allows none', plan(100_000, { maxInstalments: 0 })],
    ['all is due up front', plan(100_000, { upFront: 1 })],
    ['there is no time', plan(100_000, { maxMonths: 0 })],
  ])('is none where %s', (_, proposal) => {
    expect(proposal).toBeNull();
  });

  it('loses no cent and keeps within every limit', () => {
    const limits = fc.record({
      maxInstalments: fc.integer({ min: 0, max: 40 }),
      maxMonths: fc.integer({ min: 0, max: 40 }),
      upFront: fc.double({ min: 0, max: 1, noNaN: true }),
      isPartialAllowed: fc.boolean(),
    });
    const asked = fc.record({
      instalments: fc.option(fc.integer({ min: -3, max: 60 }), { nil: null }),
      amount: fc.option(fc.integer({ min: -10, max: 2 ** 40 }).map(euros), { nil: null }),
    });
    const today = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 44 }), limits, asked, today, (minor, limit, ask, on) => {
        const proposal = proposePlan(euros(minor), { asked: ask, limits: limit }, on);
        if (proposal === null) return;
        const { instalments, planned, rest } = proposal;
        const amounts = instalments.map(({ amount }) => amount.minor);
        expect(amounts.reduce((sum, one) => sum + one, 0)).toBe(planned.minor);
        expect(planned.minor + rest.minor).toBe(minor);
        expect(Math.min(...amounts)).toBeGreaterThan(0);
        expect(instalments.length).toBeGreaterThanOrEqual(2);
        expect(instalments.length).toBeLessThanOrEqual(limit.maxInstalments);
        expect(amounts[0]).toBeGreaterThanOrEqual(planned.minor * (limit.upFront - 0.00005) - 1);
        const days = instalments.map((one) => one.on);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days.every(isWorkingDay)).toBe(true);
        expect((days[0] ?? '') > on).toBe(true);
        expect((days.at(-1) ?? '') <= addMonths(on, limit.maxMonths)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
