import { HEAD_NAMES, type HeadName } from '../heads.ts';
import type { Head, Model } from '../model.ts';
import { withBuckets } from '../vocabulary.ts';
import type { GrowingWeights } from './growing-weights.ts';

/**
 * What one company taught: what is added to the weights of the shared model. Sparse: buckets of features, rising, and
 * for each head that was taught the rows of weights in their order.
 */
export type Delta = {
  readonly buckets: Int32Array;
  readonly heads: Readonly<Partial<Record<HeadName, Float32Array>>>;
};

/** Features kept, those that moved most: with half of them 300 mails taught nearly as much (docs/decisions/0012). */
const MOST_FEATURES = 16_000;

/** Nothing was taught. */
export const NO_DELTA: Delta = { buckets: new Int32Array(0), heads: {} };

/** What the weights have become, the least moved features left out. */
export function deltaOf({ rowOf, heads }: GrowingWeights): Delta {
  const moved = [...rowOf]
    .map(([bucket, row]) => ({ bucket, row, by: movedBy(heads, row) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || a.bucket - b.bucket)
    .slice(0, MOST_FEATURES)
    .sort((a, b) => a.bucket - b.bucket);
  const kept = HEAD_NAMES.flatMap((name) => {
    const head = heads.get(name);
    if (!head) return [];
    const { classes, weights } = head;
    const rows = new Float32Array(moved.length * classes);
    moved.forEach(({ row }, at) => {
      rows.set(weights.subarray(row * classes, (row + 1) * classes), at * classes);
    });
    return [[name, rows]];
  });
  return { buckets: Int32Array.from(moved, ({ bucket }) => bucket), heads: Object.fromEntries(kept) };
}

/** How far the weight of a row moved that moved furthest. */
function movedBy(heads: GrowingWeights['heads'], row: number): number {
  let most = 0;
  for (const { classes, weights } of heads.values()) {
    for (let at = row * classes; at < (row + 1) * classes; at++)
      most = Math.max(most, Math.abs(weights[at] ?? 0));
  }
  return most;
}

/** The shared model with what a company taught added; the shared one stays as it is. */
export function withDelta(model: Model, { buckets, heads }: Delta): Model {
  if (buckets.length === 0) return model;
  const vocabulary = withBuckets(model.vocabulary, buckets);
  const rows = Array.from(buckets, (bucket) => vocabulary.rowOf[bucket] ?? 0);
  const added = HEAD_NAMES.map((name) => {
    const delta = heads[name];
    const room = vocabulary.buckets.length;
    return [name, delta ? withRows(model.heads[name], { delta, rows, room }) : model.heads[name]];
  });
  return { ...model, vocabulary, heads: Object.fromEntries(added) as Model['heads'] };
}

type Added = { readonly delta: Float32Array; readonly rows: readonly number[]; readonly room: number };

function withRows(head: Head, { delta, rows, room }: Added): Head {
  const { classes } = head;
  const weights = new Float32Array(room * classes);
  weights.set(head.weights.subarray(0, weights.length));
  rows.forEach((row, at) => {
    for (let k = 0; k < classes; k++) {
      const to = row * classes + k;
      weights[to] = (weights[to] ?? 0) + (delta[at * classes + k] ?? 0);
    }
  });
  return { ...head, weights };
}
