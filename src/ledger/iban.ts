/** Two letters of a country, two check digits, the rest; ISO 13616 allows 15 (Norway) to 34 characters. */
const LOOKS_LIKE_IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{0,60}$/;
const SHORTEST = 15;
const LONGEST = 34;
/** ISO 7064 MOD 97-10: a sound number leaves one. */
const MODULUS = 97;

/** Whether the text means to be an IBAN, sound or not: spaces are left out before. */
export function looksLikeIban(bare: string): boolean {
  return LOOKS_LIKE_IBAN.test(bare);
}

/** Whether length and check digits are those of an IBAN. One wrong digit, or two changed about, never pass. */
export function isIban(bare: string): boolean {
  if (!looksLikeIban(bare) || bare.length < SHORTEST || bare.length > LONGEST) return false;
  const turned = `${bare.slice(4)}${bare.slice(0, 4)}`;
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 'A'.charCodeAt(0) + 10));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % MODULUS;
  return rest === 1;
}

/** In groups of four, as it is printed: what a person compares with a finger on the screen. */
export function printedIban(bare: string): string {
  return bare.replace(/.{4}(?=.)/g, '$& ');
}
