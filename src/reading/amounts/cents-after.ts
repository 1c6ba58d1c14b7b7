import { gapBefore, type Scan } from '../references/tokens.ts';
import type { MoneyWords } from './money-words.ts';
import { wordedNumberBefore } from './worded-number.ts';

/** Hundredths told behind a currency word, and the last of their tokens. */
export type CentsAfter = { readonly value: number; readonly last: number };

const MAX_CENTS = 99;
/** Tokens of a number below a hundred and its cents word: "forty five cents". */
const MAX_TOKENS = 4;

/** "… euros and 45 cents", "… euro fifty cents", "5 euro 50": the cents behind the currency word before token `from`. */
export function centsAfter(scan: Scan, from: number, words: MoneyWords): CentsAfter | null {
  if (!/^[ \u00a0]{1,2}$/.test(gapBefore(scan, from))) return null;
  const start = words.joiners.has(scan.tokens[from]?.word ?? '') ? from + 1 : from;
  for (let last = start + 1; last < start + MAX_TOKENS; last += 1) {
    if (!words.cents.has(scan.tokens[last]?.word ?? '')) continue;
    const value = centsBetween(scan, { start, last }, words);
    return value === null ? null : { value, last };
  }
  return bareCents(scan, from);
}

/** "5 euro 50" and nothing behind that it could count. */
function bareCents(scan: Scan, at: number): CentsAfter | null {
  const token = scan.tokens[at];
  if (!token || !/^\d\d$/.test(token.word)) return null;
  return /^(?:[ \t]*(?:$|[\n;:!?)])|[.,](?!\d))/.test(scan.text.slice(token.end, token.end + 3))
    ? { value: Number(token.word), last: at }
    : null;
}

function centsBetween(
  scan: Scan,
  { start, last }: { readonly start: number; readonly last: number },
  words: MoneyWords,
): number | null {
  const digits = scan.tokens[start]?.word ?? '';
  if (last === start + 1 && /^\d{1,2}$/.test(digits)) return Number(digits);
  const number = wordedNumberBefore(scan.tokens, last, words.numberWords);
  return number && number.first >= start && number.value <= MAX_CENTS ? number.value : null;
}
