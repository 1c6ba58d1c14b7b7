/** Positions of rows by key, without keeping the keys: 8 to 16 bytes a row instead of about 130 in a `Map`. */
export type HashIndex = { readonly slots: Uint32Array; readonly keyAt: (row: number) => string };

/** Many rows under one key make a search long; such a key proves nothing. */
const MAX_ROWS_PER_KEY = 64;
/** Slots looked at for one key before giving up on it: crowded neighbours included. */
const MAX_PROBES = 4096;
/** At most half full, so that searches stay short. */
const SLOTS_PER_ROW = 2;

/** Indexes the rows 0 … count − 1; rows with an empty key are left out. Open addressing, linear probing. */
export function hashIndex(count: number, keyAt: (row: number) => string): HashIndex {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, count * SLOTS_PER_ROW))));
  for (let row = 0; row < count; row++) {
    const key = keyAt(row);
    if (key !== '') insert(slots, hash(key), row);
  }
  return { slots, keyAt };
}

function insert(slots: Uint32Array, at: number, row: number): void {
  const mask = slots.length - 1;
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const slot = (at + probe) & mask;
    if (slots[slot] !== 0) continue;
    slots[slot] = row + 1;
    return;
  }
}

/** The rows of a key, at most 64. */
export function rowsOf(index: HashIndex, key: string): readonly number[] {
  const found: number[] = [];
  const mask = index.slots.length - 1;
  const at = hash(key);
  for (let probe = 0; probe < MAX_PROBES && found.length < MAX_ROWS_PER_KEY; probe++) {
    const row = index.slots[(at + probe) & mask] ?? 0;
    if (row === 0) break;
    if (index.keyAt(row - 1) === key) found.push(row - 1);
  }
  return found;
}

/** FNV-1a with a last stir, so that numbers that differ in the last digit do not stand side by side. */
function hash(key: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}
