/** Letters and figures that nobody mistakes for each other (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const LENGTH = 8;
const GROUP = 4;
const HEX_BITS = 4;

/**
 * The number by which people call a case, from the random end of its id (a UUID, version 7): `RLC-7K3Q-XZ4M`. The same id
 * gives the same number; 40 bits make two alike unlikely in any one company.
 */
export function caseNumberOf(id: string): string {
  const digits = (LENGTH * BITS) / HEX_BITS;
  const tail = BigInt(`0x${id.replace(/[^0-9a-f]/gi, '').slice(-digits) || '0'}`);
  const signs = Array.from({ length: LENGTH }, (_, at) => {
    const shift = BigInt((LENGTH - 1 - at) * BITS);
    return SIGNS[Number((tail >> shift) & 31n)] ?? '0';
  }).join('');
  return `RLC-${signs.slice(0, GROUP)}-${signs.slice(GROUP)}`;
}

/** Case numbers named in a text, as they stand on our letters. */
export function caseNumbersIn(text: string): readonly string[] {
  return (text.match(/\bRLC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g) ?? []).slice(0, MOST_NUMBERS);
}

const MOST_NUMBERS = 20;
