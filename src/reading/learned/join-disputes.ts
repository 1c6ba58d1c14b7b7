import { type Confidence, DISPUTE_REASONS } from '#base/finding.ts';
import type { Heard, HeardClause } from '../findings/heard.ts';

/** A second reason counts from this on; below, it is the same quarrel told in other words. */
const OWN_REASON_FROM: Confidence = 0.9;

/**
 * How a clause votes on the reason of a quarrel: the chance of each, in the order of `DISPUTE_REASONS`, and how sure it
 * is that the clause disputes anything. Null where it has no vote.
 */
export type ReasonVote = { readonly chances: Float64Array; readonly weight: Confidence } | null;

/**
 * One quarrel is told in several sentences ("only 18 of 24 came", "we hold the invoice until then"): all vote for its
 * reason, also those that only lean to a dispute; a clause that is very sure of another keeps its own.
 */
export function joinDisputes(
  heard: readonly HeardClause[],
  votes: readonly ReasonVote[],
): readonly HeardClause[] {
  const voted = reasonVotedBy(votes);
  const join = (found: Heard): Heard => {
    const isOwn = found.kind !== 'dispute' || found.score * found.detailChance >= OWN_REASON_FROM;
    return isOwn ? found : { ...found, ...voted };
  };
  return heard.map((one) => ({ ...one, heard: one.heard.map(join) }));
}

/** The reason with most votes, and its share of them. */
function reasonVotedBy(votes: readonly ReasonVote[]): Pick<Heard, 'reason' | 'detailChance'> {
  const counts = DISPUTE_REASONS.map((_, k) =>
    votes.reduce((sum, vote) => sum + (vote ? vote.weight * (vote.chances[k] ?? 0) : 0), 0),
  );
  const most = Math.max(...counts);
  const all = counts.reduce((sum, one) => sum + one, 0);
  return { reason: DISPUTE_REASONS[counts.indexOf(most)] ?? null, detailChance: all > 0 ? most / all : 0 };
}
