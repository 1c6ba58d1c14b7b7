import { type Confidence, DISPUTE_REASONS } from '#base/finding.ts';
import type { Heard, HeardClause } from '../findings/heard.ts';

/** A second reason counts from this on; below, it is the same quarrel told in other words. */
const OWN_REASON_FROM: Confidence = 0.8;

/** The chances of each dispute reason in a clause, in the order of `DISPUTE_REASONS`; null where it disputes nothing. */
export type ReasonChances = Float64Array | null;

/**
 * One quarrel is told in several sentences ("only 18 of 24 came", "we hold the invoice until then"): all vote for its
 * reason, each by its chances; a clause that is very sure of another keeps its own.
 */
export function joinDisputes(
  heard: readonly HeardClause[],
  chances: readonly ReasonChances[],
): readonly HeardClause[] {
  const voted = reasonVotedBy(heard, chances);
  const join = (found: Heard): Heard => {
    const isOwn = found.kind !== 'dispute' || found.score * found.detailChance >= OWN_REASON_FROM;
    return isOwn ? found : { ...found, ...voted };
  };
  return heard.map((one) => ({ ...one, heard: one.heard.map(join) }));
}

/** The reason with most votes, and its share of them. */
function reasonVotedBy(
  heard: readonly HeardClause[],
  chances: readonly ReasonChances[],
): Pick<Heard, 'reason' | 'detailChance'> {
  const votes = DISPUTE_REASONS.map((_, k) =>
    heard.reduce((sum, one, at) => {
      const dispute = one.heard.find((found) => found.kind === 'dispute');
      return sum + (dispute?.score ?? 0) * (chances[at]?.[k] ?? 0);
    }, 0),
  );
  const most = Math.max(...votes);
  const all = votes.reduce((sum, one) => sum + one, 0);
  return { reason: DISPUTE_REASONS[votes.indexOf(most)] ?? null, detailChance: all > 0 ? most / all : 0 };
}
