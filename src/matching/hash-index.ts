import { hashOf, stirred } from './key-hash.ts';

/** Positions of rows by key, without keeping the keys: 16 to 32 bytes a row instead of about 130 in a `Map`. */
export type HashIndex = {
  /** Row + 1 and the hash of its key, side by side; row 0 is an empty slot. */
  readonly slots: Uint32Array;
  readonly keyAt: (row: number) => string;
};

/** Many rows under one key make a search long; such a key proves nothing. */
const MAX_ROWS_PER_KEY = 64;
/** Slots looked at for one key before giving up on it: crowded neighbours included. */
const MAX_PROBES = 4096;
/** At most half full, so that searches stay short. */
const SLOTS_PER_ROW = 2;
const FEWEST_SLOTS = 16;

/** Indexes the rows 0 … count − 1; rows with an empty key are left out. Open addressing, linear probing. */
export function hashIndex(count: number, keyAt: (row: number) => string): HashIndex {
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, count * SLOTS_PER_ROW)));
  const slots = new Uint32Array(wanted * 2);
  for (let row = 0; row < count; row++) {
    const key = keyAt(row);
    if (key !== '') insert(slots, stirred(hashOf(key)), row);
  }
  return { slots, keyAt };
}

function insert(slots: Uint32Array, sum: number, row: number): void {
  const mask = slots.length / 2 - 1;
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const slot = ((sum + probe) & mask) * 2;
    if (slots[slot] !== 0) continue;
    slots[slot] = row + 1;
    slots[slot + 1] = sum;
    return;
  }
}

/** The rows of a key, at most 64. */
export function rowsOf(index: HashIndex, key: string): readonly number[] {
  const found: number[] = [];
  addRowsAt(index, stirred(hashOf(key)), { isMeant: (one) => one === key, found });
  return found;
}

/** Which keys are meant, and where their rows are put. */
export type Sought = { readonly isMeant: (key: string) => boolean; readonly found: number[] };

/** Adds the rows under a stirred hash, at most 64, whose keys are meant. */
export function addRowsAt({ slots, keyAt }: HashIndex, sum: number, { isMeant, found }: Sought): void {
  const mask = slots.length / 2 - 1;
  const most = found.length + MAX_ROWS_PER_KEY;
  for (let probe = 0; probe < MAX_PROBES && found.length < most; probe++) {
    const slot = ((sum + probe) & mask) * 2;
    const row = slots[slot] ?? 0;
    if (row === 0) break;
    if (slots[slot + 1] === sum && isMeant(keyAt(row - 1))) found.push(row - 1);
  }
}
