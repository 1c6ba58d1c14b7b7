import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import { worthTo } from '#cases/policy/worth-to.ts';

const house = (segment: string) => ({ policy: DEFAULT_POLICY, customer: { segment, country: 'FR' } });

describe('what a customer is worth', () => {
  it.each([
    ['standard', 1, 1],
    ['standard', 4, 4],
    ['standard', null, null],
    ['key', null, 3],
    ['KEY ', 2, 3],
    ['key', 4, 4],
  ] as const)('%s and %s by what was billed: %s', (segment, billed, worth) => {
    expect(worthTo(house(segment), billed)).toBe(worth);
  });
});
