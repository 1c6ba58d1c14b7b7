import { CASE_NUMBER } from '#reading/references/case-number-shape.ts';

/** Letters and figures that nobody mistakes for each other (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const LENGTH = 8;
const GROUP = 4;
const HEX_BITS = 4;
/** Hex digits at the end of an id that make its number. */
export const TAIL_DIGITS = (LENGTH * BITS) / HEX_BITS;
/** A mail that names more lists cases: it speaks of none in particular. */
const MOST_NUMBERS = 20;

/**
 * The number by which people call a case, from the random end of its id (a UUID, version 7): `RLC-7K3Q-XZ4M`. The same id
 * gives the same number; 40 bits make two alike unlikely in any one company.
 */
export function caseNumberOf(id: string): string {
  const tail = BigInt(`0x${id.replace(/[^0-9a-f]/gi, '').slice(-TAIL_DIGITS) || '0'}`);
  const signs = Array.from({ length: LENGTH }, (_, at) => {
    const shift = BigInt((LENGTH - 1 - at) * BITS);
    return SIGNS[Number((tail >> shift) & 31n)] ?? '0';
  }).join('');
  return `RLC-${signs.slice(0, GROUP)}-${signs.slice(GROUP)}`;
}

/** The end of the ids that have this number, in hex, by which they are looked up: `3d1f9e7f94`. */
export function idTailOf(caseNumber: string): string {
  const signs = caseNumber.toUpperCase().replace(/^RLC|-/g, '');
  const tail = [...signs].reduce(
    (sum, sign) => (sum << BigInt(BITS)) | BigInt(Math.max(0, SIGNS.indexOf(sign))),
    0n,
  );
  return tail.toString(HEX_BITS ** 2).padStart(TAIL_DIGITS, '0');
}

/** Case numbers named in a text, as they stand on our letters, each once. */
export function caseNumbersIn(text: string): readonly string[] {
  const found = (text.match(CASE_NUMBER) ?? []).map((number) => number.toUpperCase());
  return [...new Set(found)].slice(0, MOST_NUMBERS);
}

/** The text without the case numbers in it. */
export function withoutCaseNumbers(text: string): string {
  return text.replace(CASE_NUMBER, ' ');
}
