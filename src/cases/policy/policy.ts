import type { DisputeReason } from '#base/finding.ts';
import type { ResolverRole } from './resolver-role.ts';

/** Whom a rule is for: null is everyone. `country` is ISO 3166 letters, `segment` as the ledger has it. */
export type PolicyMatch = {
  readonly reason: DisputeReason | null;
  readonly country: string | null;
  readonly segment: string | null;
};

/** A row of the table of resolvers; the first row that fits decides. `from`: whole units of the item's currency. */
export type ResolverRule = PolicyMatch & {
  readonly from: number | null;
  readonly resolver: ResolverRole;
  /** Where they are written to: an address of our own; left out, the person who hands over fills it in. */
  readonly address?: string | null;
  readonly because: string;
};

/** A row of the table of service levels; the first row that fits decides. Days are working days. */
export type ServiceLevel = PolicyMatch & {
  /** From the customer's mail to the outcome. */
  readonly resolveDays: number;
  /** A customer who heard nothing for so long is told how it stands. */
  readonly statusDays: number;
  /** Who hears of it when the day passes. */
  readonly escalateTo: ResolverRole;
  readonly because: string;
};

/** What we may agree to when a customer asks for time. */
export type PlanLimits = {
  readonly maxInstalments: number;
  readonly maxMonths: number;
  /** Share of the sum due at once, 0 to 1. */
  readonly upFront: number;
  /** Whether less than the whole sum may be planned. */
  readonly isPartialAllowed: boolean;
};

/** The rules of the house that a company sets for itself. */
export type Policy = {
  readonly resolvers: readonly ResolverRule[];
  readonly serviceLevels: readonly ServiceLevel[];
  /** Working days after the day promised on which money still counts as in time. */
  readonly graceDays: number;
  readonly plan: PlanLimits;
  /** Segments whose customers are called rather than written to, as the ledger names them. */
  readonly keySegments: readonly string[];
  /** Whether an acknowledgement may go out without a person. */
  readonly acknowledgesByItself: boolean;
};
