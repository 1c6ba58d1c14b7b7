import type { Clause } from './clauses.ts';
import type { AmountSeen, DaySeen, Reference } from './reading.ts';
import type { Weighed } from './weigh-heard.ts';

/** References, amounts and days of a mail or of a part of it. */
export type Facts = {
  readonly references: readonly Reference[];
  readonly amounts: readonly AmountSeen[];
  readonly days: readonly DaySeen[];
};

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
