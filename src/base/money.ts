/** Money in integer minor units of its currency: 12.50 EUR is `{ minor: 1250, currency: 'EUR' }`. Never a float. */
export type Money = { readonly minor: number; readonly currency: CurrencyCode };

/** ISO 4217 letters. */
export type CurrencyCode = string;

/** Currencies whose minor unit is not a hundredth (ISO 4217, list one). All others have two decimals. */
const DECIMALS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};
const USUAL_DECIMALS = 2;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

export function decimalsOf(currency: CurrencyCode): number {
  return DECIMALS[currency] ?? USUAL_DECIMALS;
}

/** Reads a plain decimal such as `-1234.5`; null when it is none, is finer than the currency, or too large. */
export function parseMoney(decimal: string, currency: CurrencyCode): Money | null {
  const found = DECIMAL.exec(decimal);
  if (!found) return null;
  const [, sign, whole = '', part = ''] = found;
  const decimals = decimalsOf(currency);
  if (/[1-9]/.test(part.slice(decimals))) return null;
  const minor = Number(whole + part.slice(0, decimals).padEnd(decimals, '0'));
  if (!Number.isSafeInteger(minor)) return null;
  return { minor: sign && minor ? -minor : minor, currency };
}

/** The plain decimal of a sum: `-1234.50`. */
export function formatMoney(money: Money): string {
  const decimals = decimalsOf(money.currency);
  const digits = String(Math.abs(money.minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const part = decimals ? `.${digits.slice(-decimals)}` : '';
  return `${money.minor < 0 ? '-' : ''}${whole}${part}`;
}

/** Adds sums of one currency. Throws `money/mixed-currencies`: a broken promise of the caller. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`money/mixed-currencies: ${a.currency} and ${b.currency}`);
  return { minor: a.minor + b.minor, currency: a.currency };
}

export function negate(money: Money): Money {
  return { minor: money.minor === 0 ? 0 : -money.minor, currency: money.currency };
}

export function subtractMoney(a: Money, b: Money): Money {
  return addMoney(a, negate(b));
}
