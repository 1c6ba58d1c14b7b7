import type { MatchedFinding } from '#matching/match.ts';
import type { CollectionCase } from './collection-case.ts';

/** One case that a mail touches: what of the mail goes there, and why, in words for people. */
export type Touch = {
  readonly caseId: string;
  readonly isNew: boolean;
  readonly findings: readonly MatchedFinding[];
  readonly items: readonly string[];
  readonly because: string;
};

/** The cases a mail touches, that of its primary finding first; none when it belongs to no collection matter. */
export type Placement = { readonly touches: readonly Touch[] };

/** The cases that a mail may belong to, and the id for a new one. */
export type KnownCases = { readonly cases: readonly CollectionCase[]; readonly newCaseId: string };

/** The case of the mail's primary finding; null when it belongs to none. */
export function primaryCaseOf(placement: Placement): string | null {
  return placement.touches[0]?.caseId ?? null;
}
