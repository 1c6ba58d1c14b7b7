const FNV_PRIME = 0x01000193;
const STIR = 0x2c1b3c6d;

/** FNV-1a: the hash of nothing. */
export const HASH_START = 0x811c9dc5;

/** The hash of what was hashed before and of `key` from `from` on behind it. */
export function hashOn(before: number, key: string, from = 0): number {
  let sum = before;
  for (let at = from; at < key.length; at++) sum = Math.imul(sum ^ key.charCodeAt(at), FNV_PRIME);
  return sum;
}

/** The same for one UTF-16 unit. */
export function hashUnit(before: number, unit: number): number {
  return Math.imul(before ^ unit, FNV_PRIME);
}

/** A last stir, so that numbers that differ in the last digit do not stand side by side. */
export function stirred(sum: number): number {
  const stir = Math.imul(sum ^ (sum >>> 15), STIR);
  return (stir ^ (stir >>> 13)) >>> 0;
}
