import type { DisputeReason } from '#base/finding.ts';
import type { CaseStepOf } from '../steps/case-step.ts';
import { isOwnAddress } from './own-address.ts';
import type { Policy } from './policy.ts';

type Given = Pick<CaseStepOf<'assigned'>, 'resolver' | 'person'>;

/**
 * Where the one who was given a dispute is written to: the address that was typed for them; else the rules' for such a
 * reason, else for their department. Only an address of our own; null where none is known.
 */
export function resolverAddress(
  { resolver, person }: Given,
  reasons: readonly DisputeReason[],
  { policy, us }: { readonly policy: Policy; readonly us: readonly string[] },
): string | null {
  const rules = policy.resolvers.filter((rule) => rule.resolver === resolver);
  const forReason = rules.filter(({ reason }) => reason !== null && reasons.includes(reason));
  const known = [person, ...[...forReason, ...rules].map(({ address }) => address)];
  return known.find((address) => address && isOwnAddress(address, us)) ?? null;
}
