import { checkPolicy } from '#cases/policy/check-policy.ts';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import type { Policy } from '#cases/policy/policy.ts';
import { refuse } from '../refuse.ts';
import type { Reader } from './reader.ts';
import { saveSetting, setting } from './settings.ts';

/** Problems told in one refusal; the others are counted. */
const MAX_TOLD = 5;

/** The rules of the house: those the company set, else ours. What an older version did not know is as ours. */
export async function policyOf(reader: Reader): Promise<Policy> {
  const set = await setting(reader, 'policy');
  return set === null ? DEFAULT_POLICY : { ...DEFAULT_POLICY, ...(JSON.parse(set) as Partial<Policy>) };
}

/** Keeps a policy that is sound; refuses one that is not, with every row and what to write there. */
export async function savePolicy(reader: Reader, policy: Policy, us: readonly string[]): Promise<void> {
  const problems = checkPolicy(policy, us);
  const [first] = problems;
  if (!first) return saveSetting(reader, 'policy', JSON.stringify(policy));
  const told = problems.slice(0, MAX_TOLD).map(({ place, problem, fix }) => `${place}: ${problem}; ${fix}.`);
  const more = problems.length > MAX_TOLD ? [`… and ${problems.length - MAX_TOLD} more.`] : [];
  throw refuse('policy/bad', [...told, ...more, 'Nothing was changed.'].join('\n'), first.place);
}
