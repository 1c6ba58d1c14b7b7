import { HEADS } from './heads.ts';

/**
 * A sentence heard alone is often unclear: "please see attached" pays, disputes or asks by what stands around it. So
 * each is looked at again in the light of its mail: what it says alone, the sentence before and after, the rest of the
 * mail, the subject. Measured: docs/decisions/0006.
 *
 * The chances of each kind (in the order of `HEADS.kind`) of the sentences of a text, each heard alone.
 */
export type HeardAlone = {
  readonly sentences: readonly Float64Array[];
  /** Of the subject; null where there is none. */
  readonly subject: Float64Array | null;
};

export const KINDS = HEADS.kind.length;
/** Itself, before, after, most and mean of the others, subject; and where in the mail it stands. */
const GROUPS = 6;
const PLACE = { first: 0, last: 1, alone: 2, length: 3, always: 4 } as const;
export const LOOKED_AT = GROUPS * KINDS + Object.keys(PLACE).length;
/** Chances below this tell nothing; their logarithm would be endless. */
const LEAST = 1e-3;
const LEAST_LOG = Math.log(LEAST);
/** Sentences after which a mail is simply long. */
const LONG = 12;

/** What is looked at for each sentence, in their order. */
export function lookAround({ sentences, subject }: HeardAlone): readonly Float64Array[] {
  const crowd = crowdOf(sentences);
  return sentences.map((alone, at) => {
    const seen = new Float64Array(LOOKED_AT);
    for (let k = 0; k < KINDS; k++) {
      const own = alone[k] ?? 0;
      seen[k] = Math.log(Math.max(own, LEAST)) - LEAST_LOG;
      seen[KINDS + k] = sentences[at - 1]?.[k] ?? 0;
      seen[2 * KINDS + k] = sentences[at + 1]?.[k] ?? 0;
      seen[3 * KINDS + k] = (crowd.leader[k] === at ? crowd.second[k] : crowd.most[k]) ?? 0;
      seen[4 * KINDS + k] = crowd.mean[k] ?? 0;
      seen[5 * KINDS + k] = subject?.[k] ?? 0;
    }
    return placed(seen, at, sentences.length);
  });
}

function placed(seen: Float64Array, at: number, count: number): Float64Array {
  const from = GROUPS * KINDS;
  seen[from + PLACE.first] = at === 0 ? 1 : 0;
  seen[from + PLACE.last] = at === count - 1 ? 1 : 0;
  seen[from + PLACE.alone] = count === 1 ? 1 : 0;
  seen[from + PLACE.length] = Math.min(count, LONG) / LONG;
  seen[from + PLACE.always] = 1;
  return seen;
}

/** Of each kind the surest sentence, the next, and the mean of all. */
function crowdOf(sentences: readonly Float64Array[]) {
  const [leader, most, second, mean] = [0, 0, 0, 0].map(() => new Float64Array(KINDS)) as Four;
  sentences.forEach((chances, at) => {
    for (let k = 0; k < KINDS; k++) {
      const chance = chances[k] ?? 0;
      mean[k] = (mean[k] ?? 0) + chance / sentences.length;
      const isMost = at === 0 || chance > (most[k] ?? 0);
      second[k] = Math.max(second[k] ?? 0, isMost && at > 0 ? (most[k] ?? 0) : isMost ? 0 : chance);
      if (isMost) [most[k], leader[k]] = [chance, at];
    }
  });
  return { leader, most, second, mean };
}

type Four = [Float64Array, Float64Array, Float64Array, Float64Array];
