import type { CurrencyCode } from '#base/money.ts';
import { overlaps } from '#base/span.ts';
import { moneyOf } from '#matching/amounts.ts';
import type { Reading } from '#reading/reading.ts';
import type { Chased } from './chased-items.ts';

/**
 * Whether the draft asks only for what may be asked for of an item: it names that very sum, or in the lines of the item
 * no larger one. `rest` in minor units of the item's currency.
 */
export function asksOnlyFor(rest: number, { item, lines }: Chased, reading: Reading): boolean {
  if (rest <= 0) return false;
  const sums = (amounts: Reading['amounts']) => minorOf(amounts, item.open.currency);
  if (sums(reading.amounts).includes(rest)) return true;
  const beside = reading.amounts.filter(({ evidence }) =>
    lines.some(({ sentence }) => sentence.in === evidence.in && overlaps(sentence, evidence)),
  );
  const own = sums(beside);
  return own.length > 0 && Math.max(...own) <= rest;
}

function minorOf(amounts: Reading['amounts'], currency: CurrencyCode): readonly number[] {
  return amounts.flatMap((amount) => {
    const money = moneyOf(amount, currency);
    return money && money.currency === currency ? [Math.abs(money.minor)] : [];
  });
}
