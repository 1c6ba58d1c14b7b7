import { type CurrencyCode, type Money, parseMoney } from '#base/money.ts';

/** No sum of a customer has more characters than this. */
const LONGEST = 24;

/**
 * The sum that a person typed: the last point or comma with no more than `decimals` digits behind it (and not three
 * of a group) is the decimal mark, all other marks group. Null where it is none.
 */
export function typedAmount(typed: string, currency: CurrencyCode): Money | null {
  const digits = typed.replace(/[\s'’]/g, '');
  if (digits.length > LONGEST || !/^-?[\d.,]*\d$/.test(digits)) return null;
  const mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (mark < 0 || isGroup(digits, mark)) return parseMoney(digits.replace(/[.,]/g, ''), currency);
  const whole = digits.slice(0, mark).replace(/[.,]/g, '') || '0';
  return parseMoney(`${whole}.${digits.slice(mark + 1)}`, currency);
}

/** `1.104` and `1,104,200`: three digits behind the last mark, and nothing else that could be the decimal mark. */
function isGroup(digits: string, mark: number): boolean {
  const isThree = digits.length - mark === 4;
  const other = digits[mark] === '.' ? ',' : '.';
  return isThree && !digits.includes(other);
}
