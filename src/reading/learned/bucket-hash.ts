/** Features are hashed into this many; the model knows some of them (vocabulary.ts). */
export const MOST_BUCKETS = 2 ** 20;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits: where the hash of a name begins. */
export const NAME_START = 0x811c9dc5;

/** The hash of what was hashed before and of a text behind it. */
export function hashOn(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = hashCode(hash, text.charCodeAt(at));
  return hash;
}

/** The same for one UTF-16 unit. */
export function hashCode(before: number, code: number): number {
  return Math.imul(before ^ code, FNV_PRIME);
}

/** The bucket of a hashed name. */
export function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (MOST_BUCKETS - 1);
}
