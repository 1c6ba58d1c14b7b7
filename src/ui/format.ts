import { decimalsOf, type Money } from '#base/money.ts';

/** The year is told only where it differs from this day's. */
export type Reader = { readonly locale: string; readonly today: string };

/** `Fri 25 Sep`, in the reader's language; with the year when it is not this one. */
export function shortDay(on: string, { locale, today }: Reader): string {
  const isThisYear = on.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${on.slice(0, 10)}T00:00:00Z`));
}

/** `25 Sep`: where many days stand in a column. */
export function shortDate(on: string, { locale, today }: Reader): string {
  const isThisYear = on.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${on.slice(0, 10)}T00:00:00Z`));
}

/** `Fri 25 Sep, 08:15` on the reader's clock; today only `08:15`. */
export function shortMoment(at: string, { locale, today }: Reader): string {
  const isToday = at.slice(0, 10) === today;
  return new Intl.DateTimeFormat(locale, {
    ...(isToday ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
}

/** `1,104.64` as the reader writes numbers, without the currency. */
export function plainAmount(money: Money, { locale }: Reader): string {
  const decimals = decimalsOf(money.currency);
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(money.minor / 10 ** decimals);
}

/** `1,104.64 EUR`: the letters, because `$` and `kr` are several currencies. */
export function amount(money: Money, reader: Reader): string {
  return `${plainAmount(money, reader)} ${money.currency}`;
}

/** `92 %`. */
export function percent(share: number, { locale }: Reader): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** Puts values in the places of a label: `fill('{n} mails', { n: 3 })`. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{([a-zA-Z]{1,20})\}/g, (place, name: string) => String(values[name] ?? place));
}
