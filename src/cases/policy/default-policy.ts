import type { DisputeReason } from '#base/finding.ts';
import type { Policy, ResolverRule, ServiceLevel } from './policy.ts';
import type { ResolverRole } from './resolver-role.ts';

const EVERYONE = { reason: null, country: null, segment: null } as const;

/** The segment that our sample ledgers and most exports use for customers who are looked after one by one. */
const KEY = 'key';

function given(reason: DisputeReason, resolver: ResolverRole, because: string): ResolverRule {
  return { ...EVERYONE, reason, from: null, resolver, because };
}

function within(
  match: Partial<Pick<ServiceLevel, 'reason' | 'segment'>>,
  [resolveDays, statusDays]: readonly [number, number],
  because: string,
): ServiceLevel {
  return { ...EVERYONE, ...match, resolveDays, statusDays, escalateTo: 'collections', because };
}

/** What holds until a company sets its own. */
export const DEFAULT_POLICY: Policy = {
  resolvers: [
    given('pricing', 'sales', 'who agreed the price knows it'),
    given('credit_due', 'sales', 'who promised the credit knows why'),
    given('quantity', 'logistics', 'the delivery note tells what was loaded'),
    given('non_delivery', 'logistics', 'the carrier has the proof'),
    given('returned', 'logistics', 'the warehouse sees what comes back'),
    given('quality', 'quality', 'defects are inspected'),
    given('tax', 'tax', 'tax is decided by law, not by goodwill'),
    given('paperwork', 'billing', 'the invoice is made again'),
    given('duplicate', 'billing', 'one of the two is cancelled'),
    given('not_ours', 'billing', 'the invoice goes to the right debtor'),
    given('terms', 'collections', 'terms stand in the customer record'),
    given('other', 'collections', 'someone looks first'),
  ],
  serviceLevels: [
    within({ segment: KEY }, [3, 2], 'key accounts are looked after one by one'),
    within({ reason: 'tax' }, [10, 5], 'the tax adviser is asked'),
    within({ reason: 'quality' }, [8, 4], 'goods are inspected'),
    within({}, [5, 4], 'a dispute is settled within a week'),
  ],
  graceDays: 2,
  plan: { maxInstalments: 6, maxMonths: 6, upFront: 0.2, isPartialAllowed: false },
  keySegments: [KEY],
  acknowledgesByItself: false,
};
