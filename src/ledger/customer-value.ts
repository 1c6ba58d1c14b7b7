import { addMonths, type CalendarDate } from '#base/calendar-date.ts';
import type { CurrencyCode } from '#base/money.ts';
import type { AccountNumber, Ledger } from './ledger.ts';

/** What a customer is worth to us, 4 being the most. */
export type CustomerValue = 1 | 2 | 3 | 4;

/** Months of invoices that are looked at, back from the latest one. */
const MONTHS = 12;

/**
 * The customers who make the first half of what was billed are worth 4, those up to four fifths 3, up to 95 % 2, the others
 * 1: the classes of an ABC analysis (Pareto; Dickie, "ABC inventory analysis", 1951), with the first one cut in two.
 */
const UP_TO: readonly (readonly [number, CustomerValue])[] = [
  [0.5, 4],
  [0.8, 3],
  [0.95, 2],
];

type Billed = { readonly account: AccountNumber; readonly sum: number };

/**
 * What each customer is worth by what we billed them, less credit notes, in the twelve months before the latest invoice.
 * Customers are compared with those of their currency. Who was billed nothing is not among them.
 */
export function customerValuesOf({
  customers,
  items,
}: Pick<Ledger, 'customers' | 'items'>): ReadonlyMap<AccountNumber, CustomerValue> {
  const latest = items.reduce<CalendarDate | null>(
    (last, { issuedOn }) => (last === null || issuedOn > last ? issuedOn : last),
    null,
  );
  if (latest === null) return new Map();
  const since = addMonths(latest, -MONTHS);
  const currencyOf = new Map(customers.map(({ accountNumber, currency }) => [accountNumber, currency]));
  const sums = new Map<AccountNumber, number>();
  for (const { accountNumber, issuedOn, type, amount } of items) {
    const counts =
      type !== 'payment_on_account' && issuedOn > since && amount.currency === currencyOf.get(accountNumber);
    if (counts) sums.set(accountNumber, (sums.get(accountNumber) ?? 0) + amount.minor);
  }
  const billed = [...sums].flatMap(([account, sum]) => (sum > 0 ? [{ account, sum }] : []));
  const currencies = new Set(currencyOf.values());
  return new Map(
    [...currencies].flatMap((currency) => ranked(billed.filter((one) => isIn(one, currency, currencyOf)))),
  );
}

function isIn(
  { account }: Billed,
  currency: CurrencyCode,
  currencyOf: ReadonlyMap<AccountNumber, CurrencyCode>,
): boolean {
  return currencyOf.get(account) === currency;
}

/** Each by the share that those before made already: the largest is always of the first class. */
function ranked(billed: readonly Billed[]): readonly (readonly [AccountNumber, CustomerValue])[] {
  const all = billed.reduce((sum, one) => sum + one.sum, 0);
  let before = 0;
  return billed
    .toSorted((a, b) => b.sum - a.sum)
    .map(({ account, sum }) => {
      const share = before / all;
      before += sum;
      return [account, UP_TO.find(([upTo]) => share < upTo)?.[1] ?? 1] as const;
    });
}
