import { applyCorrections, findingsInPlace } from '#cases/corrections/correct.ts';
import { type ToneHeard, toneAsCorrected } from '#cases/corrections/tone-as-corrected.ts';
import type { Pin } from '#cases/grouping/placement.ts';
import type { Match, MatchedFinding } from '#matching/match.ts';
import type { Reader } from '../store/reader.ts';
import { correctionsOf, type StoredCorrection, type StoredReading } from '../store/readings.ts';

/** What holds of a mail: the first reading with the corrections that stand, and where people put it. */
export type Holds = {
  readonly match: Match;
  /** By the places that corrections name; null is one that "is not there". */
  readonly findings: readonly (MatchedFinding | null)[];
  readonly tone: ToneHeard;
  readonly pins: readonly Pin[];
};

/** Asks what holds of a mail. */
export async function whatHolds(reader: Reader, stored: StoredReading): Promise<Holds> {
  return holdsBy(stored, await correctionsOf(reader, stored.mailId));
}

/** The same where all corrections of the mail are known, undone ones among them. */
export function holdsBy({ match, reading }: StoredReading, all: readonly StoredCorrection[]): Holds {
  const corrections = all.filter(({ isUndone }) => !isUndone);
  const said = corrections.map(({ body }) => body);
  return {
    match: applyCorrections(match, said),
    findings: findingsInPlace(match, said),
    tone: toneAsCorrected(reading.tone, said),
    pins: corrections.flatMap(pinOf),
  };
}

function pinOf({ at, body }: StoredCorrection): readonly Pin[] {
  if (body.field !== 'case') return [];
  return [{ from: body.from, to: body.to, kind: body.move?.kind ?? 'split', at }];
}
