import type { Features } from '../feature-sums.ts';
import { featuresOf, type Spot } from '../features.ts';
import type { HeadName } from '../heads.ts';

/** The right answers of some heads: `{ kind: ['dispute'], reason: ['pricing'] }`; `none` is an answer of the kind too. */
export type Answers = Readonly<Partial<Record<HeadName, readonly string[]>>>;

/**
 * A sentence as the model sees it, and what a person says it means: one lesson of a company. Complete in itself, so that
 * its mail is not needed to learn it again.
 */
export type AnsweredSentence = { readonly spot: Spot; readonly answers: Answers };

/** The same, ready to learn from: features by buckets. */
export type Example = { readonly features: Features; readonly answers: Answers };

/** Features of one sentence that teach; only walls of text have more. */
const MOST_FEATURES = 256;

/** A lesson made ready; of a very long one its strongest features. */
export function exampleOf({ spot, answers }: AnsweredSentence): Example {
  return { features: strongest(featuresOf(spot)), answers };
}

function strongest({ ids, values }: Features): Features {
  if (ids.length <= MOST_FEATURES) return { ids, values };
  const ranked = Array.from(ids.keys()).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const kept = ranked.slice(0, MOST_FEATURES).sort((a, b) => a - b);
  return {
    ids: Int32Array.from(kept, (at) => ids[at] ?? 0),
    values: Float32Array.from(kept, (at) => values[at] ?? 0),
  };
}
