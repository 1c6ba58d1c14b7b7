import type { AmountSeen } from '../reading.ts';

/** Decimals kept while adding: no currency of our ledgers has more. */
const DECIMALS = 3;

/** Several sums as one, as said from the first to the last; null where they are of two currencies or none is told. */
export function addAmounts(amounts: readonly AmountSeen[]): AmountSeen | null {
  const [first] = amounts;
  const last = amounts.at(-1);
  if (!first || !last) return null;
  if (first === last) return first;
  const currencies = new Set(amounts.flatMap(({ currency }) => currency ?? []));
  const units = amounts.map(({ decimal }) => unitsOf(decimal));
  if (currencies.size > 1 || units.some((one) => one === null)) return null;
  const sum = units.reduce<number>((all, one) => all + (one ?? 0), 0);
  return {
    ...first,
    decimal: decimalOf(sum),
    currency: [...currencies][0] ?? null,
    confidence: Math.min(...amounts.map(({ confidence }) => confidence)),
  };
}

function unitsOf(decimal: string | null): number | null {
  return decimal === null ? null : Math.round(Number(decimal) * 10 ** DECIMALS);
}

function decimalOf(units: number): string {
  return (units / 10 ** DECIMALS).toFixed(DECIMALS).replace(/0$/, '');
}
