import type { MoneyWords } from '../amounts/money-words.ts';
import { type Covered, cover } from './covered.ts';
import { gapBefore, type Scan } from './tokens.ts';

/** Spends the numbers that count something: "48 no.", "500 mm", "23 my", "10 working days", "2x", "3rd". */
export function coverQuantities(scan: Scan, { units }: MoneyWords, covered: Covered): void {
  for (const [index, token] of scan.tokens.entries()) {
    if (!/^\d/.test(token.word)) continue;
    const glued = /^\d{1,7}([a-z]{1,4})$/.exec(token.word)?.[1];
    const next = scan.tokens[index + 1];
    const isNext =
      next !== undefined &&
      /^[ \u00a0-]$/.test(gapBefore(scan, index + 1)) &&
      units.has(next.word) &&
      !/^\/\p{L}/u.test(scan.text.slice(next.end, next.end + 2));
    if (isNext || (glued !== undefined && units.has(glued))) cover(covered, token);
  }
}
