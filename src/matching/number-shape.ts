import { digitsOf, keyOf } from '#base/reference-key.ts';

/** A number taken apart for comparing: `RE 2026/00828` is RE, 2026, 828 and runs by 828. */
export type NumberShape = {
  readonly key: string;
  /** Groups of letters and of digits, digits without leading zeros. */
  readonly groups: readonly string[];
  /** Those of digits alone. */
  readonly digitGroups: readonly string[];
  readonly letters: string;
  readonly digits: string;
  /** The running number without leading zeros. */
  readonly serial: string;
};

const SEPARATORS = /[^\p{L}\p{N}]+/u;
const GROUPS = /\d+|\D+/g;
const LEADING_ZEROS = /^0+(?=\d)/;
/** Characters of a number that are looked at. */
const MAX_LENGTH = 64;

export function shapeOf(number: string): NumberShape {
  const chunks = number.slice(0, MAX_LENGTH).split(SEPARATORS).map(keyOf);
  const written = chunks.flatMap((chunk) => chunk.match(GROUPS) ?? []);
  const groups = written.map((group) => group.replace(LEADING_ZEROS, ''));
  return {
    key: keyOf(number),
    groups,
    digitGroups: groups.filter(isDigits),
    letters: written.filter((group) => !isDigits(group)).join(''),
    digits: written.filter(isDigits).join(''),
    serial: digitsOf(number),
  };
}

function isDigits(group: string): boolean {
  return group >= '0' && group < ':';
}
