import { MOST_BUCKETS } from './bucket-hash.ts';
import type { Features } from './feature-sums.ts';

/** The features that the model knows: bucket numbers, rising as they were trained, and the row of weights of each. */
export type Vocabulary = { readonly buckets: Int32Array; readonly rowOf: Int32Array };

/** Features that are tried: those met most. Rarer ones are names, numbers and slips. */
const MOST_TRIED = 250_000;
const NO_ROW = -1;

/** The features met in most sentences, of which those that tell most will be chosen. */
export function frequentIn(seen: readonly Features[]): Vocabulary {
  const counts = new Int32Array(MOST_BUCKETS);
  for (const { ids } of seen) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const least = (counts.toSorted().at(-MOST_TRIED) ?? 0) + 1;
  const buckets: number[] = [];
  counts.forEach((count, bucket) => {
    if (count >= least) buckets.push(bucket);
  });
  return openVocabulary(Int32Array.from(buckets));
}

export function openVocabulary(buckets: Int32Array): Vocabulary {
  const rowOf = new Int32Array(MOST_BUCKETS).fill(NO_ROW);
  buckets.forEach((bucket, row) => {
    rowOf[bucket] = row;
  });
  return { buckets, rowOf };
}

/** A vocabulary that knows these too; their rows come after all others. */
export function withBuckets({ buckets, rowOf }: Vocabulary, more: Int32Array): Vocabulary {
  const added = more.filter((bucket) => rowOf[bucket] === NO_ROW);
  const rows = rowOf.slice();
  added.forEach((bucket, at) => {
    rows[bucket] = buckets.length + at;
  });
  return { buckets: Int32Array.from([...buckets, ...added]), rowOf: rows };
}

/** For each row whether it stands in at least so many of the sentences that a head learns from. */
export function oftenIn(seen: readonly Features[], rows: number, least: number): readonly boolean[] {
  const counts = new Int32Array(rows);
  for (const { ids } of seen) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return Array.from(counts, (count) => count >= least);
}

/** The known ones of the features, by their rows instead of their buckets. */
export function rowsOf({ ids, values }: Features, { rowOf }: Vocabulary): Features {
  const known = { ids: new Int32Array(ids.length), values: new Float32Array(ids.length) };
  let count = 0;
  for (let at = 0; at < ids.length; at++) {
    const row = rowOf[ids[at] ?? 0] ?? NO_ROW;
    if (row === NO_ROW) continue;
    known.ids[count] = row;
    known.values[count] = values[at] ?? 0;
    count += 1;
  }
  return { ids: known.ids.subarray(0, count), values: known.values.subarray(0, count) };
}
