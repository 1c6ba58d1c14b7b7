import { describe, expect, it } from 'vitest';
import { DISPUTE_REASONS } from '#base/finding.ts';
import { checkPolicy } from '#cases/policy/check-policy.ts';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import { resolverFor, serviceLevelFor } from '#cases/policy/house-rules.ts';
import type { Policy, ResolverRule, ServiceLevel } from '#cases/policy/policy.ts';
import type { ResolverRole } from '#cases/policy/resolver-role.ts';

const US = ['nordwind.example'];
const ALL = { reason: null, country: null, segment: null } as const;
const rule: ResolverRule = { ...ALL, from: null, resolver: 'sales', because: 'they know' };
const level: ServiceLevel = {
  ...ALL,
  resolveDays: 5,
  statusDays: 3,
  escalateTo: 'collections',
  because: 'a week',
};
const policy = (more: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  resolvers: [rule],
  serviceLevels: [level],
  ...more,
});
const withPlan = (more: Partial<Policy['plan']>) => policy({ plan: { ...DEFAULT_POLICY.plan, ...more } });
const withRule = (...rules: readonly Partial<ResolverRule>[]) =>
  policy({ resolvers: [...rules.map((one) => ({ ...rule, ...one })), rule] });
const withLevel = (...levels: readonly Partial<ServiceLevel>[]) =>
  policy({ serviceLevels: [...levels.map((one) => ({ ...level, ...one })), level] });

const PROBLEMS: readonly (readonly [string, Policy, readonly string[]])[] = [
  ['ours', DEFAULT_POLICY, []],
  ['the smallest', policy(), []],
  ['rows for some before one for all', withRule({ reason: 'tax', resolver: 'tax' }, { country: 'FR' }), []],
  ['a row for large sums before one for all', withRule({ from: 10_000, resolver: 'legal' }), []],
  [
    'an unknown department',
    withRule({ reason: 'tax', resolver: 'treasury' as ResolverRole }),
    ['resolvers row 1 resolver'],
  ],
  ['an address of ours', withRule({ reason: 'tax', address: 'tax@de.nordwind.example' }), []],
  ['no address', withRule({ reason: 'tax', address: null }), []],
  ...['tax@nordwind.example.org', 'tax', 'Tax <tax@nordwind.example>', ''].map(
    (address) =>
      [
        `the address "${address}"`,
        withRule({ reason: 'tax', address }),
        ['resolvers row 1 address'],
      ] as const,
  ),
  ['an unknown reason', withRule({ reason: 'price' as 'pricing' }), ['resolvers row 1 reason']],
  ['a country in words', withRule({ country: 'France' }), ['resolvers row 1 country']],
  ['an empty segment', withRule({ segment: ' ' }), ['resolvers row 1 segment']],
  ['a negative sum', withRule({ reason: 'tax', from: -1 }), ['resolvers row 1 from']],
  ['no reason why', withRule({ reason: 'tax', because: '' }), ['resolvers row 1 because']],
  ['no days', withLevel({ reason: 'tax', resolveDays: 0 }), ['serviceLevels row 1 resolveDays']],
  ['half a day', withLevel({ reason: 'tax', statusDays: 0.5 }), ['serviceLevels row 1 statusDays']],
  ['a year and more', withLevel({ reason: 'tax', resolveDays: 366 }), ['serviceLevels row 1 resolveDays']],
  [
    'nobody to hear of it',
    withLevel({ reason: 'tax', escalateTo: '' as ResolverRole }),
    ['serviceLevels row 1 escalateTo'],
  ],
  ['a row that is never reached', withRule({}), ['resolvers row 2']],
  [
    'a row that is never reached, of one reason',
    withRule({ reason: 'tax', country: null }, { reason: 'tax', country: 'FR' }),
    ['resolvers row 2'],
  ],
  [
    'a level that is never reached, whatever the case of its segment',
    withLevel({ segment: 'key' }, { segment: 'Key', reason: 'tax' }),
    ['serviceLevels row 2'],
  ],
  [
    'nobody for some reasons',
    policy({ resolvers: [{ ...rule, segment: 'key' }] }),
    DISPUTE_REASONS.map(() => 'resolvers'),
  ],
  [
    'nobody for small sums',
    policy({ resolvers: [{ ...rule, from: 100 }] }),
    DISPUTE_REASONS.map(() => 'resolvers'),
  ],
  [
    'no time for one reason',
    policy({
      serviceLevels: DISPUTE_REASONS.filter((reason) => reason !== 'tax').map((reason) => ({
        ...level,
        reason,
      })),
    }),
    ['serviceLevels'],
  ],
  ['a share in percent', withPlan({ upFront: 20 }), ['plan.upFront']],
  ['a share that is no number', withPlan({ upFront: Number.NaN }), ['plan.upFront']],
  ['no instalments', withPlan({ maxInstalments: 0 }), ['plan.maxInstalments']],
  ['no months', withPlan({ maxMonths: -1 }), ['plan.maxMonths']],
  ['grace without end', policy({ graceDays: 61 }), ['graceDays']],
  ['a key segment without a name', policy({ keySegments: ['key', ''] }), ['keySegments row 2']],
];

describe('a policy', () => {
  it.each(PROBLEMS)('of %s', (_, checked, places) => {
    const problems = checkPolicy(checked, US);
    expect(problems.map(({ place }) => place)).toEqual(places);
    for (const { problem, fix } of problems) expect([problem, fix]).not.toContain('');
  });

  it('that is sound finds someone and a time for every dispute of every customer', () => {
    for (const [, sound, places] of PROBLEMS.filter(([, , found]) => found.length === 0)) {
      expect(places).toEqual([]);
      for (const reason of DISPUTE_REASONS) {
        for (const customer of [null, { segment: 'key', country: 'FR' }, { segment: '', country: '' }]) {
          const house = { policy: sound, customer };
          expect(resolverFor(house, reason, null)).not.toBeNull();
          expect(serviceLevelFor(house, reason)).not.toBeNull();
        }
      }
    }
  });
});
