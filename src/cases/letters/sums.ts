import type { Money } from '#base/money.ts';

/** The sum of each currency, in the order met; those that come to nothing are left out. */
export function sumsOf(all: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of all) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].filter(([, minor]) => minor !== 0).map(([currency, minor]) => ({ minor, currency }));
}
