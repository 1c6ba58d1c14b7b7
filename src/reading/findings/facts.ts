import type { Evidence, Span } from '#base/span.ts';
import type { AmountSeen, DaySeen, Reference } from '../reading.ts';

/** References, amounts and days of a mail or of a part of it. */
export type Facts = {
  readonly references: readonly Reference[];
  readonly amounts: readonly AmountSeen[];
  readonly days: readonly DaySeen[];
  /** Numbers without currency in the place of a sum; they count where a payment or a dispute is told. */
  readonly bare: readonly AmountSeen[];
};

/** A stretch of one of the texts. */
export type Stretch = Span & { readonly in: Evidence['in'] };

/** The facts whose words begin in one of the stretches. */
export function factsIn(facts: Facts, stretches: readonly Stretch[]): Facts {
  const stands = ({ evidence }: { readonly evidence: Evidence }) =>
    stretches.some(
      (one) => one.in === evidence.in && evidence.start >= one.start && evidence.start < one.end,
    );
  return {
    references: facts.references.filter(stands),
    amounts: facts.amounts.filter(stands),
    days: facts.days.filter(stands),
    bare: facts.bare.filter(stands),
  };
}

/** The facts of several parts together, in reading order. */
export function factsOf(parts: readonly { readonly facts: Facts }[]): Facts {
  return {
    references: parts.flatMap((part) => part.facts.references),
    amounts: parts.flatMap((part) => part.facts.amounts),
    days: parts.flatMap((part) => part.facts.days),
    bare: parts.flatMap((part) => part.facts.bare),
  };
}
