/**
 * A hash of a key by the places of its letters: of three pieces behind each other it is told by those of the pieces,
 * so that the variants of a key need not be walked over.
 */
const FACTOR = 0x01000193;
const STIR = 0x2c1b3c6d;

/** The hash of nothing. */
export const NO_KEY = 0;

/** The hash of a key, or of a piece of it. */
export function hashOf(key: string): number {
  let sum = NO_KEY;
  for (let at = 0; at < key.length; at++) sum = hashUnit(sum, key.charCodeAt(at));
  return sum;
}

/** The hash of what was hashed before and one UTF-16 unit behind it. */
export function hashUnit(before: number, unit: number): number {
  return (Math.imul(before, FACTOR) + unit + 1) | 0;
}

/** The hash of what was hashed before and a piece behind it, of which hash and `powerOf` its length are known. */
export function hashPiece(before: number, piece: number, power: number): number {
  return (Math.imul(before, power) + piece) | 0;
}

/** What a hash is multiplied by where so many units follow. */
export function powerOf(length: number): number {
  let power = 1;
  for (let count = 0; count < length; count++) power = Math.imul(power, FACTOR);
  return power;
}

/** A last stir, so that numbers that differ in the last digit do not stand side by side. */
export function stirred(sum: number): number {
  const stir = Math.imul(sum ^ (sum >>> 15), STIR);
  return (stir ^ (stir >>> 13)) >>> 0;
}
