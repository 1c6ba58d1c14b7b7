import { DISPUTE_REASONS } from '#base/finding.ts';
import { isOwnAddress } from './own-address.ts';
import type { Policy, PolicyMatch, ResolverRule, ServiceLevel } from './policy.ts';
import { RESOLVER_ROLES } from './resolver-role.ts';

/** What is wrong with one place of a policy, and what to write there instead; in words for who edits it. */
export type PolicyProblem = { readonly place: string; readonly problem: string; readonly fix: string };

/** Longest a service level or a plan may run: more is a slip of the pen. */
const MAX_DAYS = 365;
const MAX_INSTALMENTS = 60;
/** Grace is for a transfer, not for a second term. */
const MAX_GRACE = 60;
const COUNTRY = /^[A-Z]{2}$/i;

/**
 * What speaks against a policy; empty where nothing does. Roles and reasons may be any words here: what comes in is
 * typed by people. `us` are our own mail domains.
 */
export function checkPolicy(policy: Policy, us: readonly string[]): readonly PolicyProblem[] {
  const { resolvers, serviceLevels, graceDays, plan, keySegments } = policy;
  return [
    ...resolvers.flatMap((rule, at) => checkResolver(rule, row('resolvers', at))),
    ...resolvers.flatMap((rule, at) => checkAddress(rule, us, `${row('resolvers', at)} address`)),
    ...serviceLevels.flatMap((level, at) => checkLevel(level, row('serviceLevels', at))),
    ...uncovered(resolvers, serviceLevels),
    ...shadowed('resolvers', resolvers, ({ from }) => from ?? 0),
    ...shadowed('serviceLevels', serviceLevels, () => 0),
    ...whole('graceDays', graceDays, [0, MAX_GRACE]),
    ...whole('plan.maxInstalments', plan.maxInstalments, [1, MAX_INSTALMENTS]),
    ...whole('plan.maxMonths', plan.maxMonths, [1, MAX_INSTALMENTS]),
    ...share('plan.upFront', plan.upFront),
    ...keySegments.flatMap((segment, at) => named(row('keySegments', at), segment)),
  ];
}

/** Rows are counted from one, as people do. */
function row(table: string, at: number): string {
  return `${table} row ${at + 1}`;
}

function checkResolver(rule: ResolverRule, place: string): readonly PolicyProblem[] {
  const { from, resolver, because } = rule;
  return [
    ...checkMatch(rule, place),
    ...role(`${place} resolver`, resolver),
    ...named(`${place} because`, because),
    ...(from === null || (Number.isFinite(from) && from >= 0)
      ? []
      : [problemOf(`${place} from`, `${from} is no sum`, 'write whole units of money from 0, or nothing')]),
  ];
}

/** A dispute is handed over with the customer's words: it never leaves the house. */
function checkAddress(
  { address }: ResolverRule,
  us: readonly string[],
  place: string,
): readonly PolicyProblem[] {
  if (address === undefined || address === null || isOwnAddress(address, us)) return [];
  const own = us.length > 0 ? us.join(', ') : 'none is known yet: name them in RELANCE_US';
  return [
    problemOf(
      place,
      `"${address}" is no address of ours`,
      `write one of our own domains (${own}), or nothing`,
    ),
  ];
}

function checkLevel(level: ServiceLevel, place: string): readonly PolicyProblem[] {
  return [
    ...checkMatch(level, place),
    ...whole(`${place} resolveDays`, level.resolveDays, [1, MAX_DAYS]),
    ...whole(`${place} statusDays`, level.statusDays, [1, MAX_DAYS]),
    ...role(`${place} escalateTo`, level.escalateTo),
    ...named(`${place} because`, level.because),
  ];
}

function checkMatch({ reason, country, segment }: PolicyMatch, place: string): readonly PolicyProblem[] {
  const isKnown = reason === null || DISPUTE_REASONS.includes(reason);
  return [
    ...(isKnown
      ? []
      : [
          problemOf(
            `${place} reason`,
            `"${reason}" is no reason`,
            `write one of ${DISPUTE_REASONS.join(', ')}`,
          ),
        ]),
    ...(country === null || COUNTRY.test(country)
      ? []
      : [
          problemOf(
            `${place} country`,
            `"${country}" is no country`,
            'write two letters such as FR, or nothing',
          ),
        ]),
    ...(segment === null ? [] : named(`${place} segment`, segment)),
  ];
}

function role(place: string, written: string): readonly PolicyProblem[] {
  if ((RESOLVER_ROLES as readonly string[]).includes(written)) return [];
  return [problemOf(place, `"${written}" is no department`, `write one of ${RESOLVER_ROLES.join(', ')}`)];
}

function named(place: string, text: string): readonly PolicyProblem[] {
  return text.trim() === '' ? [problemOf(place, 'it is empty', 'write a word or two, or take it out')] : [];
}

function whole(
  place: string,
  days: number,
  [least, most]: readonly [number, number],
): readonly PolicyProblem[] {
  if (Number.isInteger(days) && days >= least && days <= most) return [];
  return [problemOf(place, `${days} is out of bounds`, `write a whole number from ${least} to ${most}`)];
}

function share(place: string, part: number): readonly PolicyProblem[] {
  if (part >= 0 && part <= 1) return [];
  return [problemOf(place, `${part} is no share`, 'write a share from 0 to 1, such as 0.2 for a fifth')];
}

/** Every reason must find someone and a time, whoever the customer is and however small the sum. */
function uncovered(
  resolvers: readonly ResolverRule[],
  levels: readonly ServiceLevel[],
): readonly PolicyProblem[] {
  const forAll = (match: PolicyMatch) => match.country === null && match.segment === null;
  return DISPUTE_REASONS.flatMap((reason) => {
    const isFor = (match: PolicyMatch) => forAll(match) && (match.reason === null || match.reason === reason);
    const fix = `add a row for ${reason}, or one for every reason, with country and segment left empty`;
    return [
      ...(resolvers.some((rule) => isFor(rule) && (rule.from ?? 0) === 0)
        ? []
        : [problemOf('resolvers', `nobody resolves ${reason}`, fix)]),
      ...(levels.some(isFor) ? [] : [problemOf('serviceLevels', `${reason} has no time`, fix)]),
    ];
  });
}

/** A row behind one that takes all it is for is never reached: it does not do what who wrote it believes. */
function shadowed<Row extends PolicyMatch>(
  table: string,
  rows: readonly Row[],
  fromOf: (one: Row) => number,
): readonly PolicyProblem[] {
  return rows.flatMap((one, at) => {
    const before = rows
      .slice(0, at)
      .findIndex((other) => takesAll(other, one) && fromOf(other) <= fromOf(one));
    const fix = `move it above row ${before + 1}, or take it out`;
    return before < 0 ? [] : [problemOf(row(table, at), `row ${before + 1} takes all it is for`, fix)];
  });
}

function takesAll(wide: PolicyMatch, narrow: PolicyMatch): boolean {
  const covers = (a: string | null, b: string | null) =>
    a === null || (b !== null && a.trim().toLowerCase() === b.trim().toLowerCase());
  return (
    covers(wide.reason, narrow.reason) &&
    covers(wide.country, narrow.country) &&
    covers(wide.segment, narrow.segment)
  );
}

function problemOf(place: string, problem: string, fix: string): PolicyProblem {
  return { place, problem, fix };
}
