import { overlaps, type Span } from '#base/span.ts';
import type { AmountSeen } from '../reading.ts';
import { type Covered, isCovered } from '../references/covered.ts';
import { evidenceIn, type Scan, type Token, tokenFrom } from '../references/tokens.ts';
import { type CentsAfter, centsAfter } from './cents-after.ts';
import { type DigitNumber, digitNumberAt } from './digit-number.ts';
import { type MoneyAround, moneyAround } from './money-around.ts';
import type { MoneyWords } from './money-words.ts';
import { plainDecimal, scaled } from './plain-decimal.ts';
import { readShares } from './read-shares.ts';
import { readWordedAmounts } from './read-worded-amounts.ts';
import { isTotalAt } from './totals.ts';

/** Amounts read from one text: more is a list that nobody reads one by one. */
const MAX_AMOUNTS = 2_000;

/** How sure an amount is by what shows that it is money. */
const SURE = { currency: 0.95, groupedCents: 0.85, cents: 0.75, scale: 0.7 };

/** Digits that are left of the decimals: with fewer, `7.30` may be an hour and `8.2` a clause. */
const CENTS = 2;

/**
 * The amounts of a text in reading order, in every style of its language: digits, words, shares ("half", "the
 * rest"). A number without currency counts only with cents or a clear money word; what is `covered` is none.
 * Evidence reaches from sign or currency to the last of them.
 */
export function amountsIn(scan: Scan, words: MoneyWords, covered: Covered): readonly AmountSeen[] {
  const sums = sumsIn(scan, words, covered);
  const shares = readShares(scan, words, sums);
  return [...sums, ...shares].sort((a, b) => a.evidence.start - b.evidence.start);
}

/** The same without shares: digits, then words. */
export function sumsIn(scan: Scan, words: MoneyWords, covered: Covered): readonly AmountSeen[] {
  const digits = digitAmounts(scan, words, covered);
  const worded = readWordedAmounts(scan, words).filter((seen) => !digits.some((other) => meets(seen, other)));
  return [...digits, ...worded];
}

function meets(a: AmountSeen, b: AmountSeen): boolean {
  return overlaps(a.evidence, b.evidence);
}

function digitAmounts(scan: Scan, words: MoneyWords, covered: Covered): AmountSeen[] {
  const amounts: AmountSeen[] = [];
  let end = 0;
  for (const token of scan.tokens) {
    if (token.start < end || !/^\d/.test(token.word) || amounts.length >= MAX_AMOUNTS) continue;
    const seen = amountAt(scan, token, { words, covered });
    if (!seen) continue;
    amounts.push(seen.amount);
    end = seen.end;
  }
  return amounts;
}

type Around = { readonly words: MoneyWords; readonly covered: Covered };

function amountAt(
  scan: Scan,
  token: Token,
  { words, covered }: Around,
): { amount: AmountSeen; end: number } | null {
  if (isInsideCode(scan, token)) return null;
  const number = digitNumberAt(scan.text, token.start, words.numbers);
  if (!number) return null;
  const span = { start: token.start, end: number.end };
  const around = moneyAround(scan, span, words);
  if (isCovered(covered, span) && !around.currency) return null;
  if (/[\p{L}\d]/u.test(scan.text[around.end] ?? '') && !around.currency) return null;
  const confidence = confidenceOf(scan, { number, around, words });
  if (confidence === 0) return null;
  const cents = number.decimals === 0 && around.isMoney ? centsBehind(scan, around.end, words) : null;
  const end = cents ? (scan.tokens[cents.last]?.end ?? around.end) : around.end;
  const sum = cents ? `${number.decimal}.${String(cents.value).padStart(2, '0')}` : number.decimal;
  const isTotal = isTotalAt(scan, around, words);
  return { amount: { ...amountOf(scan, { around, sum, end }), isTotal, confidence }, end };
}

type Sum = { readonly around: MoneyAround; readonly sum: string; readonly end: number };

function amountOf(scan: Scan, { around, sum, end }: Sum): Omit<AmountSeen, 'isTotal' | 'confidence'> {
  const isLess = around.isNegative || isBookedOff(scan, around);
  return {
    decimal: plainDecimal(`${isLess ? '-' : ''}${scaled(sum, around.scale)}`),
    currency: around.currency,
    share: null,
    evidence: evidenceIn(scan, around.start, end),
  };
}

/** The cents behind a currency word that ends at `end`: "3 euros and 50 cents". */
function centsBehind(scan: Scan, end: number, words: MoneyWords): CentsAfter | null {
  if (!/\p{L}/u.test(scan.text[end - 1] ?? '')) return null;
  const from = tokenFrom(scan.tokens, end);
  return from === scan.tokens.length ? null : centsAfter(scan, from, words);
}

type Judged = { readonly number: DigitNumber; readonly around: MoneyAround; readonly words: MoneyWords };

/** 0 where it is not money: a bare whole number, a quantity, a day or hour written with the other mark. */
function confidenceOf(scan: Scan, { number, around, words }: Judged): number {
  if (around.isMoney) return around.currency || around.scale === 1 ? SURE.currency : SURE.scale;
  if (number.decimals !== CENTS || isCounted(scan, number.end, words)) return 0;
  if (number.isGrouped) return SURE.groupedCents;
  const isOwnMark = scan.text[number.end - CENTS - 1] === words.numbers.decimalMark;
  return isOwnMark || !mayBeDay(number.decimal) ? SURE.cents : 0;
}

/** `31.01` where the decimal mark is a comma. */
function mayBeDay(decimal: string): boolean {
  const [day = 0, month = 0] = decimal.split('.').map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function isCounted(scan: Scan, end: number, words: MoneyWords): boolean {
  const unit = /^[ \u00a0]?([a-z]{1,15}|²|³)/.exec(scan.folded.slice(end, end + 17))?.[1];
  return unit !== undefined && words.units.has(unit);
}

/** A number that hangs on letters or on another number: `FA-2026`, `v2.10`. */
export function isInsideCode(scan: Scan, token: Token): boolean {
  const before = scan.text[token.start - 1] ?? '';
  if (/[\p{L}\d_]/u.test(before)) return true;
  return (
    /[-/._,:'’#]/.test(before) &&
    /[\p{L}\d]/u.test(scan.text[token.start - 2] ?? '') &&
    before !== "'" &&
    before !== '’'
  );
}

/** `(123.45)` in a column stands for less; in a sentence the brackets are only an aside. */
function isBookedOff(scan: Scan, around: Span): boolean {
  if (scan.text[around.start - 1] !== '(' || scan.text[around.end] !== ')') return false;
  const gap = scan.text.slice(Math.max(0, around.start - 4), around.start - 1);
  const after = scan.text.slice(around.end + 1, around.end + 3);
  return /(?:[ \u00a0]{2}|[\t|]|^) ?$/.test(gap) && /^(?:$|\n|[ \t|])/.test(after);
}
