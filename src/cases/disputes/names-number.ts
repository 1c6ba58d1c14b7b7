/** Characters of a text that are looked through; the credit note of a dispute is named early. */
const MAX_TEXT = 20_000;
/** Shorter numbers stand in every text by chance. */
const MIN_LENGTH = 4;
/** People put a sign or a space between the parts of a number, or leave it out. */
const BETWEEN = '[^\\p{L}\\p{N}]{0,2}';

/** Whether a text names this document number, however its parts are set apart; never as a part of a longer one. */
export function namesNumber(text: string, number: string): boolean {
  const signs = [...number.normalize('NFKC')].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  if (signs.length < MIN_LENGTH || signs.length > MAX_TEXT) return false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${signs.join(BETWEEN)}(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.test(text.slice(0, MAX_TEXT).normalize('NFKC'));
}
