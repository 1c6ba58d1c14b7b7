import type { Clause } from './clauses.ts';
import type { Facts } from './facts.ts';
import type { Reference } from './reading.ts';
import type { Weighed } from './weigh-heard.ts';

/** A clause with what was heard in it. */
export type HeardClause = { readonly clause: Clause; readonly heard: readonly Weighed[] };

/** One thing said, with the clause of its words and the clauses or rows that only add references to it. */
export type Said = { readonly heard: Weighed; readonly clause: Clause; readonly also: readonly Clause[] };

/** The facts whose words stand in one of the clauses. */
export function factsIn(facts: Facts, clauses: readonly Clause[]): Facts {
  const stands = (fact: { readonly evidence: Reference['evidence'] }) =>
    clauses.some(
      (clause) =>
        clause.in === fact.evidence.in &&
        fact.evidence.start >= clause.start &&
        fact.evidence.start < clause.end,
    );
  return {
    references: facts.references.filter(stands),
    amounts: facts.amounts.filter(stands),
    days: facts.days.filter(stands),
  };
}
