import { matchesOf } from '#base/matches.ts';
import type { Span } from '#base/span.ts';
import type { Scan } from '../references/tokens.ts';
import type { MoneyWords } from './money-words.ts';

/** Characters before an amount, on its line, in which a total is announced: "Summe:", "in total we owe you". */
const REACH = 40;

/** Whether the amount is said to be the total of a list: a total word before it, with no other number between. */
export function isTotalAt(scan: Scan, amount: Span, { totals }: MoneyWords): boolean {
  const before = scan.folded.slice(Math.max(0, amount.start - REACH), amount.start);
  const raw = scan.text.slice(Math.max(0, amount.start - REACH), amount.start);
  const line = before.slice(raw.lastIndexOf('\n') + 1);
  const said = matchesOf(totals, line).at(-1);
  return said !== undefined && !/\d/.test(line.slice(said.index + said[0].length));
}
