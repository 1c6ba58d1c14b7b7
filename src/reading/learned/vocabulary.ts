import { type Features, MOST_BUCKETS } from './features.ts';

/** The features that the model knows: bucket numbers, rising, and the row of weights of each bucket. */
export type Vocabulary = { readonly buckets: Int32Array; readonly rowOf: Int32Array };

/** Three sentences, each met twice: as what it says and as how it sounds. What is rarer is chance mostly. */
const SEEN_AT_LEAST = 6;
/** The same for the sentences that one head learns from. */
const LEARNED_FROM_AT_LEAST = 3;
const NO_ROW = -1;

/** The features that stand in enough of the sentences learned from. */
export function vocabularyOf(seen: readonly Features[]): Vocabulary {
  const counts = new Int32Array(MOST_BUCKETS);
  for (const { ids } of seen) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const buckets: number[] = [];
  counts.forEach((count, bucket) => {
    if (count >= SEEN_AT_LEAST) buckets.push(bucket);
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

/** For each row whether it stands in enough of the sentences that a head learns from. */
export function oftenIn(seen: readonly Features[], rows: number): readonly boolean[] {
  const counts = new Int32Array(rows);
  for (const { ids } of seen) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return Array.from(counts, (count) => count >= LEARNED_FROM_AT_LEAST);
}

/** The known ones of the features, by their rows instead of their buckets. */
export function rowsOf({ ids, values }: Features, { rowOf }: Vocabulary): Features {
  const isKnown = (id: number | undefined) => rowOf[id ?? 0] !== NO_ROW;
  const rows = ids.filter(isKnown).map((id) => rowOf[id] ?? 0);
  return { ids: rows, values: values.filter((_, at) => isKnown(ids[at])) };
}
