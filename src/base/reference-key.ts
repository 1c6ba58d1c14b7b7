/**
 * Keys of document numbers. The ledger, the store and the mail all pass through here, so that every way of writing
 * one number gives one key: `RE 2026/00828`, `re-2026-00828` and `RE.2026.OO828` are all `RE202600828`.
 */

/** Longest number that is looked at, in characters; the longest in use (IBAN, SSCC) stay under 40. */
const MAX_LENGTH = 64;

/** Everything that is neither letter nor digit: the separators people leave out, add or swap. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** Most numbers are plain: no Unicode to be looked at, nothing to be mistaken for a digit. */
const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_SEPARATORS = /[^0-9A-Z]+/g;
const LOOKALIKE = /[OIL]/;
/** A run of digits with letters in it that look like digits: O and I at its edge or inside, L only inside. */
const DIGIT_RUN = /[OI]*\d(?:[\dOI]|L(?=[OIL]*\d))*/g;

/**
 * The normal form of a document number: upper case, no separators, O, I and l folded to 0, 1 and 1 where they touch
 * digits. Leading letters and leading zeros stay, so that `FA-2026-12` and `RE-2026-12` stay apart. Empty for a
 * text without letters or digits. Stable: the key of a key is that key.
 */
export function keyOf(number: string): string {
  const upper = unified(number);
  return foldLookalikes(upper.replace(PLAIN.test(upper) ? PLAIN_SEPARATORS : SEPARATORS, ''));
}

/**
 * The running number by which people shorten: the last group of digits without leading zeros, or the one before
 * it where the last is only the year. `FA-2026-002433` → `2433`, `INV0080003` → `80003`, `R-118/26` → `118`,
 * `446` → `446`. Empty where there are no digits.
 */
export function digitsOf(number: string): string {
  const groups = foldLookalikes(unified(number)).match(/\d+/g) ?? [];
  return runningOf(groups.at(-1) ?? '', groups.at(-2) ?? '');
}

/** The same of the last two groups of digits that a number is made of. */
export function runningOf(last: string, before: string): string {
  const running = isYear(last) && before !== '' && !isYear(before) ? before : last;
  return withoutLeadingZeros(running);
}

/** `0080003` → `80003`; a zero alone stays. */
export function withoutLeadingZeros(digits: string): string {
  return digits.startsWith('0') ? digits.replace(LEADING_ZEROS, '') : digits;
}

const LEADING_ZEROS = /^0+(?=\d)/;

/** `26` or `2026` as the year behind a running number; two digits count from 15 to 49. */
function isYear(digits: string): boolean {
  return digits.length === 4
    ? digits.startsWith('20')
    : digits.length === 2 && digits >= '15' && digits < '50';
}

function unified(number: string): string {
  const head = number.slice(0, MAX_LENGTH);
  return (PLAIN.test(head) ? head : head.normalize('NFKC')).toUpperCase();
}

function foldLookalikes(upper: string): string {
  if (!LOOKALIKE.test(upper)) return upper;
  return upper.replace(DIGIT_RUN, (run) => run.replace(/O/g, '0').replace(/[IL]/g, '1'));
}
