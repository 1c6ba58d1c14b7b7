/** Hashed features: each bucket once, with its weight. */
export type Features = { readonly ids: Int32Array; readonly values: Float32Array };

/** Buckets in the order they were met, each with the sum of its shares; looked up by open addressing. */
export type FeatureSums = {
  readonly slots: Int32Array;
  readonly ids: Int32Array;
  readonly sums: Float64Array;
  count: number;
};

const EMPTY = 0;

/** Room for so many shares at most. */
export function roomFor(shares: number): FeatureSums {
  const size = 2 ** Math.ceil(Math.log2(2 * shares + 2));
  return {
    slots: new Int32Array(size),
    ids: new Int32Array(shares),
    sums: new Float64Array(shares),
    count: 0,
  };
}

/** Adds a share to a bucket. */
export function addShare(room: FeatureSums, bucket: number, share: number): void {
  const { slots, ids, sums } = room;
  const mask = slots.length - 1;
  let slot = bucket & mask;
  for (let taken = slots[slot] ?? EMPTY; taken !== EMPTY; taken = slots[slot] ?? EMPTY) {
    if (ids[taken - 1] === bucket) {
      sums[taken - 1] = (sums[taken - 1] ?? 0) + share;
      return;
    }
    slot = (slot + 1) & mask;
  }
  ids[room.count] = bucket;
  sums[room.count] = share;
  room.count += 1;
  slots[slot] = room.count;
}

export function featuresIn({ ids, sums, count }: FeatureSums): Features {
  return { ids: ids.slice(0, count), values: Float32Array.from(sums.subarray(0, count)) };
}
