import type { DisputeReason } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import { decimalsOf } from '#base/money.ts';
import type { Customer } from '#ledger/ledger.ts';
import type { DunningBlock } from '../dunning/dunning-block.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import type { Policy, PolicyMatch, ResolverRule, ServiceLevel } from './policy.ts';

/** What a rule asks of a customer; null where the ledger does not know them. */
export type Whose = Pick<Customer, 'segment' | 'country'> | null;

/** The rules of the company, the customer they are applied to, and what stops all reminders to their account. */
export type HouseRules = {
  readonly policy: Policy;
  readonly customer: Whose;
  /** Null where nothing does; left out where only the case at hand is known. */
  readonly block?: DunningBlock | null;
};

export const DEFAULT_HOUSE: HouseRules = { policy: DEFAULT_POLICY, customer: null };

/** Who resolves a dispute of this reason and sum: the first rule that fits; null where none does. */
export function resolverFor(
  { policy, customer }: HouseRules,
  reason: DisputeReason,
  sum: Money | null,
): ResolverRule | null {
  const whole = sum === null ? 0 : sum.minor / 10 ** decimalsOf(sum.currency);
  const isLarge = ({ from }: ResolverRule) => from === null || whole >= from;
  return policy.resolvers.find((rule) => fits(rule, reason, customer) && isLarge(rule)) ?? null;
}

/** Within which time a dispute of this reason is to be settled; null where no row fits. */
export function serviceLevelFor(
  { policy, customer }: HouseRules,
  reason: DisputeReason,
): ServiceLevel | null {
  return policy.serviceLevels.find((level) => fits(level, reason, customer)) ?? null;
}

export function isKeyAccount({ policy, customer }: HouseRules): boolean {
  return customer !== null && policy.keySegments.some((segment) => isSame(segment, customer.segment));
}

function fits(match: PolicyMatch, reason: DisputeReason, customer: Whose): boolean {
  return (
    (match.reason === null || match.reason === reason) &&
    (match.country === null || (customer !== null && isSame(match.country, customer.country))) &&
    (match.segment === null || (customer !== null && isSame(match.segment, customer.segment)))
  );
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
