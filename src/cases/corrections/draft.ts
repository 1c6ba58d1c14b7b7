import type { Evidence } from '#base/span.ts';
import type { Match, MatchedFinding, MatchedItem } from '#matching/match.ts';

/** What a person said is certain. */
export const CERTAIN = 1;
/** Why a finding or an item is there that a person added. */
export const CORRECTED = 'corrected';

/** A match while corrections are applied: findings keep their places; null is one that "is not there". */
export type Draft = Omit<Match, 'findings'> & { readonly findings: readonly (MatchedFinding | null)[] };

/** An item that a person named, with the words that show it where some are known. */
export function itemOf(number: string, known: readonly MatchedItem[], evidence: Evidence): MatchedItem {
  const found = known.find((item) => item.number === number);
  return {
    number,
    confidence: CERTAIN,
    evidence: found?.evidence ?? evidence,
    because: found?.because ?? CORRECTED,
  };
}

export function hasItem(items: readonly MatchedItem[], number: string): boolean {
  return items.some((item) => item.number === number);
}
