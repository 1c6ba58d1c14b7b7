import { type CurrencyCode, decimalsOf, type Money, parseMoney } from '#base/money.ts';

/** What a file proves about `1.234`. `mixed`: some cells prove the point, some the comma. */
export type DecimalMark = '.' | ',' | 'unproven' | 'mixed';

const PLAIN = /^-?\d{1,15}(?:\.\d{1,2})?$/;
const SPACES_AND_TICKS = /[\s\u00A0\u202F'’]/g;
/** `EUR 12`, `12 €`: the currency has its own column, or is checked by it. */
const CURRENCY_AROUND = /^(?:[A-Z]{3}|[€£$])|(?:[A-Z]{3}|[€£$])$/g;
const DIGITS_AND_MARKS = /^\d[\d.,]{0,30}$/;

/** Judges the amounts of a file: a mark before one, two or four digits, or after another mark, is the decimal one. */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark {
  let hasPoint = false;
  let hasComma = false;
  for (const cell of cells) {
    const mark = provenMark(bareDigits(cell).digits);
    if (mark === '.') hasPoint = true;
    if (mark === ',') hasComma = true;
  }
  if (hasPoint && hasComma) return 'mixed';
  return hasPoint ? '.' : hasComma ? ',' : 'unproven';
}

/** Reads an amount cell in its currency: thousands marks, trailing minus and brackets for negatives as ERPs write. */
export function readAmountCell(
  cell: string,
  mark: DecimalMark,
  currency: CurrencyCode,
): Money | 'not-an-amount' | 'ambiguous-amount' {
  if (mark === '.' && PLAIN.test(cell)) return parseMoney(cell, currency) ?? 'not-an-amount';
  const { digits, isNegative } = bareDigits(cell);
  if (!DIGITS_AND_MARKS.test(digits)) return 'not-an-amount';
  const decimalMark = provenMark(digits) ?? assumedMark(digits, mark, currency);
  if (decimalMark === 'ambiguous') return 'ambiguous-amount';
  const plain = withoutThousands(digits, decimalMark);
  return (plain && parseMoney(isNegative ? `-${plain}` : plain, currency)) || 'not-an-amount';
}

function bareDigits(cell: string): { readonly digits: string; readonly isNegative: boolean } {
  const bare = cell
    .slice(0, 60)
    .replace(SPACES_AND_TICKS, '')
    .replace('\u2212', '-')
    .replace(CURRENCY_AROUND, '');
  const isBracketed = bare.startsWith('(') && bare.endsWith(')');
  const unsigned = (isBracketed ? bare.slice(1, -1) : bare)
    .replace(/^[-+]|[-+]$/, '')
    .replace(CURRENCY_AROUND, '');
  return { digits: unsigned, isNegative: isBracketed || bare.startsWith('-') || bare.endsWith('-') };
}

/** The decimal mark that the cell itself proves; null where `1.234` or no mark leaves it open. */
function provenMark(digits: string): '.' | ',' | null {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return null;
  const mark = digits[last] === '.' ? '.' : ',';
  const head = digits.slice(0, last);
  if (head.includes(mark)) return null;
  const isGrouped = digits.length - last - 1 === 3 && head.length <= 3 && !head.startsWith('0');
  return /[.,]/.test(head) || !isGrouped ? mark : null;
}

/** `1.234` alone: as the rest of the file writes; thousands in a file without any decimals. */
function assumedMark(
  digits: string,
  mark: DecimalMark,
  currency: CurrencyCode,
): '.' | ',' | null | 'ambiguous' {
  if (!/[.,]/.test(digits)) return null;
  const own = digits.includes('.') ? '.' : ',';
  if (digits.indexOf(own) !== digits.lastIndexOf(own)) return null;
  if (mark === 'mixed') return 'ambiguous';
  if (mark === 'unproven') return decimalsOf(currency) === 3 ? own : null;
  return mark === own ? own : null;
}

/** Drops thousands marks; null where their groups are not of three. */
function withoutThousands(digits: string, decimalMark: '.' | ',' | null): string | null {
  const at = decimalMark ? digits.lastIndexOf(decimalMark) : digits.length;
  const groups = digits.slice(0, at).split(/[.,]/);
  const isSound = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length > 0;
  const isGroupedRight = groups.length === 1 || (groups[0] ?? '').length <= 3;
  if (!isSound || !isGroupedRight) return null;
  const part = digits.slice(at + 1);
  return part ? `${groups.join('')}.${part}` : groups.join('');
}
