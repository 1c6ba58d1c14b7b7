import { formatMoney, type Money } from '#base/money.ts';
import type { Language } from '#languages/language.ts';
import { fillPlaces } from './fill.ts';
import { joinWith } from './join.ts';

/** Signs that mean one currency only; `$` and `kr` are several. */
const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' };
/** A sum is never torn apart at the end of a line. */
const NO_BREAK = '\u00a0';

/** A sum as the language writes it: `1 104,64 €`, `£1,104.64`, `1.104,64 CHF`. */
export function writeMoney(money: Money, { letters }: Language): string {
  const { group, decimal, withSign, withLetters } = letters.money;
  const [whole = '', part] = formatMoney({ ...money, minor: Math.abs(money.minor) }).split('.');
  const sign = SIGNS[money.currency];
  const text = fillPlaces(sign ? withSign : withLetters, {
    sign: money.minor < 0 ? '-' : '',
    amount: grouped(whole, group) + (part ? decimal + part : ''),
    currency: sign ?? money.currency,
  });
  return text.replaceAll(' ', NO_BREAK);
}

/** `1234567` → `1.234.567`. */
function grouped(digits: string, group: string): string {
  const head = digits.length % 3 || 3;
  const groups = Array.from({ length: Math.ceil(digits.length / 3) }, (_, at) =>
    digits.slice(Math.max(0, head + (at - 1) * 3), head + at * 3),
  );
  return groups.join(group);
}

/** Sums of several currencies: `500,00 € und 200,00 CHF`. */
export function writeSums(sums: readonly Money[], language: Language): string {
  return joinWith(
    sums.map((sum) => writeMoney(sum, language)),
    language.letters.and,
  );
}
