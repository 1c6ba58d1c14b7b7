/** Hashed features: each bucket, or row of the model, once with its weight. */
export type Features = { readonly ids: Int32Array; readonly values: Float32Array };

/** Buckets in the order they were met, each with the sum of its shares; looked up by open addressing. */
export type FeatureSums = {
  /** Place among `ids` plus one; the first `mask + 1` are in use. */
  slots: Int32Array;
  mask: number;
  ids: Int32Array;
  sums: Float64Array;
  count: number;
};

const EMPTY = 0;
const NO_ROW = -1;
const ROOM = 512;

/** Used for one sentence after the other. */
const SHARED: FeatureSums = newRoom(ROOM);

/** Room for so many shares at most, until the next call. */
export function roomFor(shares: number): FeatureSums {
  if (shares > SHARED.ids.length) Object.assign(SHARED, newRoom(2 * shares));
  SHARED.mask = slotsFor(shares) - 1;
  SHARED.slots.fill(EMPTY, 0, SHARED.mask + 1);
  SHARED.count = 0;
  return SHARED;
}

function newRoom(shares: number): FeatureSums {
  return {
    slots: new Int32Array(slotsFor(shares)),
    mask: 0,
    ids: new Int32Array(shares),
    sums: new Float64Array(shares),
    count: 0,
  };
}

/** At most half of them are taken. */
function slotsFor(shares: number): number {
  return 2 ** Math.ceil(Math.log2(2 * shares + 2));
}

/** Adds a share to a bucket. */
export function addShare(room: FeatureSums, bucket: number, share: number): void {
  const { slots, mask, ids, sums } = room;
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
  return { ids: ids.slice(0, count), values: new Float32Array(sums.subarray(0, count)) };
}

/** Only those whose bucket has a row, by their rows. */
export function rowsIn({ ids, sums, count }: FeatureSums, rowOf: Int32Array): Features {
  let known = 0;
  for (let at = 0; at < count; at++) if (rowOf[ids[at] ?? 0] !== NO_ROW) known += 1;
  const rows = { ids: new Int32Array(known), values: new Float32Array(known) };
  let next = 0;
  for (let at = 0; at < count; at++) {
    const row = rowOf[ids[at] ?? 0] ?? NO_ROW;
    if (row === NO_ROW) continue;
    rows.ids[next] = row;
    rows.values[next] = sums[at] ?? 0;
    next += 1;
  }
  return rows;
}
