import { type CurrencyCode, type Money, parseMoney } from '#base/money.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import type { AmountSeen } from '#reading/reading.ts';

/** An amount said, as money of a currency: the one it names, else the given one. Null where it is a share. */
export function moneyOf(
  amount: Pick<AmountSeen, 'decimal' | 'currency'>,
  currency: CurrencyCode,
): Money | null {
  return amount.decimal === null ? null : parseMoney(amount.decimal, amount.currency ?? currency);
}

/** True where a sum said is exactly the item's, as issued or as still open; a sign does not matter. */
export function hasAmount(item: ItemAsOf, amount: Pick<AmountSeen, 'decimal' | 'currency'>): boolean {
  const money = moneyOf(amount, item.amount.currency);
  if (!money || money.minor === 0 || money.currency !== item.amount.currency) return false;
  const minor = Math.abs(money.minor);
  return minor === Math.abs(item.amount.minor) || minor === Math.abs(item.open.minor);
}

/** Fewer telling digits ("800 quid") fit too many items. */
const TELLING_DIGITS = 2;

/** How many digits of a sum are told where cents or more are left out: 3 for "327 euros", 2 for "15k"; else 0. */
export function roundedDigits(amount: Pick<AmountSeen, 'decimal'>): number {
  const whole = /^-?(\d{1,12})(?:\.0{1,3})?$/.exec(amount.decimal ?? '')?.[1] ?? '';
  return whole.replace(/0+$/, '').length;
}

/** True where a sum said without its cents, or in thousands, is about the item's: "the 2458 quid one", "15k". */
export function isAboutAmount(item: ItemAsOf, amount: Pick<AmountSeen, 'decimal' | 'currency'>): boolean {
  const money = moneyOf(amount, item.amount.currency);
  if (!money || money.currency !== item.amount.currency || roundedDigits(amount) < TELLING_DIGITS)
    return false;
  const said = Math.abs(money.minor);
  const unit = 10 ** (String(said).length - roundedDigits(amount));
  const isAbout = (minor: number) =>
    Math.floor(minor / unit) * unit === said || Math.round(minor / unit) * unit === said;
  return isAbout(Math.abs(item.open.minor)) || isAbout(Math.abs(item.amount.minor));
}
