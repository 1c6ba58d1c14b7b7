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
  /** The groups of digits without leading zeros, one behind the other. */
  readonly digitsOfGroups: string;
  /** The running number without leading zeros. */
  readonly serial: string;
};

const SEPARATORS = /[^\p{L}\p{N}]+/u;
const GROUPS = /\d+|\D+/g;
/** Most numbers are plain: their groups stand there as they are, unless O, I or L beside a digit is one too. */
const PLAIN = /^[0-9A-Za-z./ _-]{0,64}$/;
const LOOKALIKE = /\d[OIL]|[OIL]\d/i;
const PLAIN_GROUPS = /\d+|[A-Z]+/g;
const LEADING_ZEROS = /^0+(?=\d)/;
/** Characters of a number that are looked at. */
const MAX_LENGTH = 64;

export function shapeOf(number: string): NumberShape {
  const groups: string[] = [];
  const digitGroups: string[] = [];
  let [letters, digits] = ['', ''];
  for (const written of groupsIn(number)) {
    const group = withoutZeros(written);
    groups.push(group);
    if (!isDigits(written)) letters += written;
    else {
      digitGroups.push(group);
      digits += written;
    }
  }
  const digitsOfGroups = digitGroups.join('');
  return {
    key: keyOf(number),
    groups,
    digitGroups,
    digitsOfGroups,
    letters,
    digits,
    serial: digitsOf(number),
  };
}

function groupsIn(number: string): readonly string[] {
  if (PLAIN.test(number) && !LOOKALIKE.test(number)) return number.toUpperCase().match(PLAIN_GROUPS) ?? [];
  const chunks = number.slice(0, MAX_LENGTH).split(SEPARATORS).map(keyOf);
  return chunks.flatMap((chunk) => chunk.match(GROUPS) ?? []);
}

function withoutZeros(group: string): string {
  return group.startsWith('0') ? group.replace(LEADING_ZEROS, '') : group;
}

function isDigits(group: string): boolean {
  return group >= '0' && group < ':';
}
