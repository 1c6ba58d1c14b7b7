import type { CurrencyCode } from '#base/money.ts';
import type { AmountSeen } from '../reading.ts';
import { evidenceIn, type Scan } from '../references/tokens.ts';
import { centsAfter } from './cents-after.ts';
import { CURRENCY_CODES } from './currency-signs.ts';
import type { MoneyWords } from './money-words.ts';
import { isTotalAt } from './totals.ts';
import { wordedNumberBefore } from './worded-number.ts';

/** How sure an amount in words is: words are rarely misread, "fifteen grand" may be a round figure. */
const SURE = { currency: 0.9, scale: 0.7 };

const CODE_LETTERS = 3;

type Money = { readonly currency: CurrencyCode | null; readonly scale: number; readonly confidence: number };

/** Amounts written out: "fourteen hundred and twenty pounds", "vierzehnhundert Euro", "eight hundred quid". */
export function readWordedAmounts(scan: Scan, words: MoneyWords): readonly AmountSeen[] {
  return scan.tokens.flatMap((_, index) => amountEndingAt(scan, index, words) ?? []);
}

function amountEndingAt(scan: Scan, index: number, words: MoneyWords): AmountSeen | null {
  const money = moneyWordAt(scan, index, words);
  if (!money) return null;
  const number = wordedNumberBefore(scan.tokens, index, words.numberWords);
  const first = number && scan.tokens[number.first];
  const whole = number ? number.value * money.scale : 0;
  // Nobody owes half a pound: "half euros, half dollars" is no sum.
  if (!first || whole < 1) return null;
  const cents = centsAfter(scan, index + 1, words);
  const end = scan.tokens[cents?.last ?? index]?.end ?? first.end;
  const span = { start: first.start, end };
  return {
    decimal: cents ? `${whole}.${String(cents.value).padStart(2, '0')}` : String(whole),
    currency: money.currency,
    share: null,
    isTotal: isTotalAt(scan, span, words),
    evidence: evidenceIn(scan, span.start, span.end),
    confidence: money.confidence,
  };
}

function moneyWordAt(scan: Scan, index: number, words: MoneyWords): Money | null {
  const token = scan.tokens[index];
  if (!token || token.hasDigit) return null;
  const scale = words.scales.get(token.word);
  const next = scan.tokens[index + 1];
  if (scale?.isMoney)
    return { currency: currencyAt(scan, next, words) ?? null, scale: scale.value, confidence: SURE.scale };
  const currency = currencyAt(scan, token, words);
  return currency === undefined ? null : { currency, scale: 1, confidence: SURE.currency };
}

function currencyAt(
  scan: Scan,
  token: Scan['tokens'][number] | undefined,
  words: MoneyWords,
): CurrencyCode | null | undefined {
  if (!token) return undefined;
  const named = words.currencies.get(token.word);
  if (token.word.length !== CODE_LETTERS) return named ?? undefined;
  return named ?? CURRENCY_CODES.get(scan.text.slice(token.start, token.end));
}
