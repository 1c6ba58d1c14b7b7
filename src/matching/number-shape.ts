import { digitsOf, keyOf } from '#base/reference-key.ts';

/** A number taken apart for comparing: `RE 2026/00828` is RE, 2026, 828 and runs by 828. */
export type NumberShape = {
  readonly key: string;
  /** Groups of letters and of digits, digits without leading zeros. */
  readonly groups: readonly string[];
  readonly letters: string;
  readonly digits: string;
  /** The running number without leading zeros. */
  readonly serial: string;
};

const SEPARATORS = /[^\p{L}\p{N}]+/u;
const GROUPS = /\d+|\D+/g;
const LEADING_ZEROS = /^0+(?=\d)/;

export function shapeOf(number: string): NumberShape {
  const key = keyOf(number);
  const chunks = number
    .slice(0, key.length * 3 + 8)
    .split(SEPARATORS)
    .map(keyOf);
  const groups = chunks.flatMap((chunk) => chunk.match(GROUPS) ?? []);
  return {
    key,
    groups: groups.map((group) => group.replace(LEADING_ZEROS, '')),
    letters: key.replace(/\d+/g, ''),
    digits: key.replace(/\D+/g, ''),
    serial: digitsOf(number),
  };
}
