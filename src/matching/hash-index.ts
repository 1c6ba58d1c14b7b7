import { hashOf, stirred } from './key-hash.ts';

/** Positions of rows by key, without keeping the keys: 16 to 32 bytes a row instead of about 130 in a `Map`. */
export type HashIndex = {
  /** Row + 1 and the hash of its key, side by side; row 0 is an empty slot. */
  readonly slots: Uint32Array;
  /** A bit for each hash that some key may have: small enough to stay at hand where most keys asked for are none. */
  readonly marks: Uint32Array;
  /** The signs that stand in some key, and the lengths that some key has: 1 at their number. */
  readonly signs: Uint8Array;
  readonly lengths: Uint8Array;
  readonly keyAt: (row: number) => string;
};

/** Many rows under one key make a search long; such a key proves nothing. */
const MAX_ROWS_PER_KEY = 64;
/** Slots looked at for one key before giving up on it: crowded neighbours included. */
const MAX_PROBES = 4096;
/** At most half full, so that searches stay short. */
const SLOTS_PER_ROW = 2;
const FEWEST_SLOTS = 16;
/** Bits of marks for each slot, so that one hash in ten is marked for nothing at most. */
const MARKS_PER_SLOT = 4;
const BITS = 32;
/** Signs of one unit, and the longest keys that are told. */
const SIGNS = 2 ** 16;
const LENGTHS = 256;

/** Indexes the rows 0 … count − 1; rows with an empty key are left out. Open addressing, linear probing. */
export function hashIndex(count: number, keyAt: (row: number) => string): HashIndex {
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, count * SLOTS_PER_ROW)));
  const slots = new Uint32Array(wanted * 2);
  const marks = new Uint32Array(Math.ceil((wanted * MARKS_PER_SLOT) / BITS));
  const [signs, lengths] = [new Uint8Array(SIGNS), new Uint8Array(LENGTHS)] as const;
  for (let row = 0; row < count; row++) {
    const key = keyAt(row);
    if (key === '') continue;
    const sum = stirred(hashOf(key));
    insert(slots, sum, row);
    marks[wordOf(marks, sum)] = (marks[wordOf(marks, sum)] ?? 0) | (1 << (sum % BITS));
    lengths[key.length] = 1;
    for (let at = 0; at < key.length; at++) signs[key.charCodeAt(at)] = 1;
  }
  return { slots, marks, signs, lengths, keyAt };
}

/** Whether any key may have a stirred hash: false is sure. */
export function mayHold({ marks }: HashIndex, sum: number): boolean {
  return (((marks[wordOf(marks, sum)] ?? 0) >>> (sum % BITS)) & 1) === 1;
}

function wordOf(marks: Uint32Array, sum: number): number {
  return (sum >>> 5) & (marks.length - 1);
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
