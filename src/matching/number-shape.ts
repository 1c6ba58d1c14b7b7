import { plainGroupsOf } from '#base/plain-groups.ts';
import { digitsOf, keyOf, runningOf, withoutLeadingZeros } from '#base/reference-key.ts';

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
/** Letters that are taken for digits where they touch one. */
const LOOKALIKE = /\d[OIL]|[OIL]\d/;
const MAY_BE_DIGIT = /[OIL]/;
/** Characters of a number that are looked at. */
const MAX_LENGTH = 64;

/** Most numbers are plain: their groups stand there as they are, unless O, I or L beside a digit is one too. */
export function shapeOf(number: string): NumberShape {
  const plain = LOOKALIKE.test(number) ? null : plainGroupsOf(number);
  const groups: string[] = [];
  const digitGroups: string[] = [];
  let [letters, digits, digitsOfGroups, whole, before, last] = ['', '', '', '', '', ''];
  for (const written of plain ?? groupsIn(number)) {
    const group = withoutLeadingZeros(written);
    groups.push(group);
    whole += written;
    if (!isDigits(written)) letters += written;
    else {
      digitGroups.push(group);
      digitsOfGroups += group;
      digits += written;
      [before, last] = [last, written];
    }
  }
  const key = plain && !MAY_BE_DIGIT.test(letters) ? whole : keyOf(number);
  const serial = plain ? runningOf(last, before) : digitsOf(number);
  return { key, groups, digitGroups, digitsOfGroups, letters, digits, serial };
}

function groupsIn(number: string): readonly string[] {
  const chunks = number.slice(0, MAX_LENGTH).split(SEPARATORS).map(keyOf);
  return chunks.flatMap((chunk) => chunk.match(GROUPS) ?? []);
}

function isDigits(group: string): boolean {
  return group >= '0' && group < ':';
}
