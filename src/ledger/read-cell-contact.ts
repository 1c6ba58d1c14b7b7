import { isIban, looksLikeIban, printedIban } from './iban.ts';

/** What a spreadsheet makes of a long number: `4,47205E+11`. The digits are lost. */
const SHORTENED = /^\d(?:[.,]\d{1,15})?E\+?\d{1,3}$/i;
/** `IBAN: DE89 3704 … / COBADEFF`: what stands before the number, and what stands after it. */
const BEFORE = /^IBAN\b[\s:]{0,5}/i;
const AFTER = /[/;|,]/;
const GAPS = /[\s.\-\u00A0]/g;
const LONGEST_BANK = 80;

const PHONE = /^[+(]?[\d\s()./\-\u2013\u00A0]{5,30}(?:(?:ext|x|extn|poste|dw|int|toestel)\.?\s?\d{1,6})?$/i;
const FEWEST_DIGITS = 5;

/** Bank details as a person compares them: a sound IBAN in groups of four, any other account as it is written. */
export function readBankCell(cell: string): string | 'bad-iban' | 'shortened-number' | 'not-bank-details' {
  if (SHORTENED.test(cell)) return 'shortened-number';
  if (cell.length > LONGEST_BANK) return 'not-bank-details';
  const bare = (cell.replace(BEFORE, '').split(AFTER)[0] ?? '').replace(GAPS, '').toUpperCase();
  if (!looksLikeIban(bare)) return /\d/.test(cell) ? cell : 'not-bank-details';
  return isIban(bare) ? printedIban(bare) : 'bad-iban';
}

/** A phone number as it is written; of several, the first. */
export function readPhoneCell(cell: string): string | 'not-a-phone-number' | 'shortened-number' {
  if (SHORTENED.test(cell)) return 'shortened-number';
  const first = (cell.split(/[;|,]/)[0] ?? '').trim();
  const digits = first.replace(/\D/g, '').length;
  return PHONE.test(first) && digits >= FEWEST_DIGITS ? first : 'not-a-phone-number';
}
