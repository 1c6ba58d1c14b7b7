import type { CurrencyCode } from '#base/money.ts';
import type { Span } from '#base/span.ts';
import type { Scan } from '../references/tokens.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, ONLY_BEHIND } from './currency-signs.ts';
import type { MoneyWords } from './money-words.ts';

/** What stands around a number and makes it money. The span reaches from sign or currency to the last of them. */
export type MoneyAround = Span & {
  readonly currency: CurrencyCode | null;
  /** True where a currency or a money word is written, even one that leaves the country open. */
  readonly isMoney: boolean;
  readonly isNegative: boolean;
  /** What the number is multiplied by: `2,4 k€`. */
  readonly scale: number;
};

/** What is found before or after the number; `at` is where it begins (before) or ends (after). */
type Side = { readonly at: number; readonly currency: CurrencyCode | null };

/** Longest currency before a number with a space and a sign: `USD$ -`. */
const BEFORE_LENGTH = 9;
const BEFORE = /(?:^|[^\p{L}\p{N}])(\p{L}{0,3}[€£$¥￥₹₺₩₪₴]|\p{L}{2,4}\.?)[ \u00a0\u2009\u202f]?([-–−+]?)$/u;
const AFTER = /[ \u00a0\u2009\u202f]?((?:\p{L}{1,2})?[€£$¥￥₹₺₩₪₴]|\p{L}{1,14}\.?)/uy;
/** A currency before the next number: `20411 £1,200`, `20411 EUR 350,50`. From the last sign of the currency on. */
const OF_NEXT = /^(?:[€£$¥]\d|.[ \u00a0]?\d[\d.,' ]{0,12}[.,]\d\d(?!\d))/;
/** A sign right before the number, itself behind a space or a bracket: else it is a hyphen. */
const SIGN_BEFORE = /(?:^|[\s(:])([-–−])$/u;
/** Book-keeping programs write the sign behind: `1.234,56-`. */
const SIGN_AFTER = /^-(?=$|[\s)|;])/;

/** Reads currency, sign and scale around the number at `number`. */
export function moneyAround(scan: Scan, number: Span, words: MoneyWords): MoneyAround {
  const before = currencyBefore(scan, number.start, words);
  const scale = scaleAfter(scan, number.end, words);
  const after =
    currencyAfter(scan, scale.end, words) ??
    (scale.value > 1 ? currencyAfter(scan, afterOf(scan, scale.end), words) : null);
  const start = before?.at ?? number.start;
  const sign = SIGN_BEFORE.exec(scan.text.slice(Math.max(0, start - 2), start));
  const end = after?.at ?? scale.end;
  const signBehind = SIGN_AFTER.test(scan.text.slice(end, end + 2));
  return {
    start: sign ? start - 1 : start,
    end: signBehind ? end + 1 : end,
    currency: (after ?? before)?.currency ?? null,
    isMoney: Boolean(before ?? after) || scale.isMoney,
    isNegative: Boolean(sign) || signBehind || before?.isNegative === true,
    scale: scale.value,
  };
}

function currencyBefore(
  scan: Scan,
  start: number,
  words: MoneyWords,
): (Side & { readonly isNegative: boolean }) | null {
  const slice = scan.text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  const found = BEFORE.exec(slice);
  const [whole = '', sign = '', minus = ''] = found ?? [];
  if (!found || ONLY_BEHIND.has(sign.toLowerCase())) return null;
  const isBehindNumber = /\d[ \u00a0]?$/.test(slice.slice(0, found.index + 1));
  const word = isBehindNumber ? undefined : words.currencies.get(sign.toLowerCase());
  const currency = currencyOf(sign) ?? (word === undefined && currencyOf(sign) === null ? null : word);
  if (currency === undefined) return null;
  const at = start - slice.length + found.index + whole.indexOf(sign);
  return { at, currency, isNegative: minus !== '' && minus !== '+' };
}

/** "5k", "3.6k", "2,4 k€", "15 Mio. €", "15 grand". */
function scaleAfter(
  scan: Scan,
  end: number,
  words: MoneyWords,
): { end: number; value: number; isMoney: boolean } {
  let read = { end, value: 1, isMoney: false };
  for (let i = 0; i < 2; i += 1) {
    AFTER.lastIndex = read.end;
    const word = AFTER.exec(scan.folded)?.[1];
    const scale = word === undefined ? undefined : words.scales.get(bare(word));
    if (word === undefined || !scale) return word === undefined ? read : scaleGlued(scan, read, word);
    read = { end: AFTER.lastIndex, value: read.value * scale.value, isMoney: read.isMoney || scale.isMoney };
  }
  return read;
}

/** `k€`, `k£`: the scale and the sign in one. */
function scaleGlued(
  scan: Scan,
  read: { end: number; value: number; isMoney: boolean },
  word: string,
): typeof read {
  if (!/^k[€£$]$/.test(word)) return read;
  const at = scan.folded.indexOf(word, read.end) + 1;
  return { end: at, value: read.value * 1_000, isMoney: true };
}

function currencyAfter(scan: Scan, end: number, words: MoneyWords): Side | null {
  AFTER.lastIndex = end;
  const found = AFTER.exec(scan.text);
  const sign = found?.[1] ?? '';
  if (!found) return null;
  const known =
    currencyOf(sign) ?? words.currencies.get(bare(scan.folded.slice(found.index, AFTER.lastIndex).trim()));
  const currency = known === undefined && currencyOf(sign) === null ? null : known;
  if (currency === undefined || OF_NEXT.test(scan.text.slice(AFTER.lastIndex - 1, AFTER.lastIndex + 20)))
    return null;
  return {
    at: sign.endsWith('.') && !isAbbreviation(sign) ? AFTER.lastIndex - 1 : AFTER.lastIndex,
    currency,
  };
}

/** The currency a sign, code or abbreviation stands for; null where it leaves it open, undefined where it is none. */
function currencyOf(sign: string): CurrencyCode | null | undefined {
  const code = CURRENCY_CODES.get(bare(sign));
  if (code !== undefined) return code;
  const small = sign.toLowerCase();
  const known = CURRENCY_SIGNS[small];
  return known === undefined ? CURRENCY_SIGNS[bare(small)] : known;
}

/** "48.000 millones de dólares": the place behind the `de`. */
function afterOf(scan: Scan, end: number): number {
  return end + (/^ (?:de|di|d'|of)(?= |$|\p{L})/u.exec(scan.folded.slice(end, end + 5))?.[0].length ?? 0);
}

function isAbbreviation(sign: string): boolean {
  return CURRENCY_SIGNS[sign.toLowerCase()] !== undefined;
}

function bare(word: string): string {
  return word.replace(/\.$/, '');
}
