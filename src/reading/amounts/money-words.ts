import type { CurrencyCode } from '#base/money.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { foldText, phrasing } from '#languages/phrasing.ts';
import type { Numbers } from '#languages/shape/numbers.ts';
import { type NumberWords, numberWordsOf } from './worded-number.ts';

type Scale = { readonly value: number; readonly isMoney: boolean };

/** The money words of one language, ready to be looked up in folded text. */
export type MoneyWords = {
  readonly numbers: Numbers;
  readonly currencies: ReadonlyMap<string, CurrencyCode | null>;
  readonly cents: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly numberWords: NumberWords;
  readonly joiners: ReadonlySet<string>;
  readonly totals: RegExp;
  readonly units: ReadonlySet<string>;
  readonly rests: RegExp;
  readonly restUnless: RegExp;
  readonly shares: RegExp;
  readonly shareOf: ReadonlyMap<string, number>;
  readonly percents: ReadonlySet<string>;
  readonly percentOf: ReadonlySet<string>;
  readonly percentUnless: ReadonlySet<string>;
};

const READY = new Map<LanguageCode, MoneyWords>();

/** The money words of a language, made ready once. Currencies are those of all languages: people write both. */
export function moneyWordsIn(language: LanguageCode): MoneyWords {
  const ready = READY.get(language) ?? moneyWordsOf(LANGUAGES[language].numbers);
  READY.set(language, ready);
  return ready;
}

function moneyWordsOf(numbers: Numbers): MoneyWords {
  return {
    numbers,
    currencies: currenciesOf(numbers),
    cents: folded(numbers.cents),
    scales: scalesOf(numbers),
    numberWords: numberWordsOf(numbers),
    joiners: folded(numbers.joiners),
    totals: phrasing(numbers.totals),
    units: folded(numbers.units),
    rests: phrasing(numbers.rests),
    restUnless: phrasing(numbers.restUnless),
    shares: phrasing(Object.keys(numbers.shares).sort((a, b) => b.length - a.length)),
    shareOf: new Map(Object.entries(numbers.shares).map(([words, share]) => [foldText(words), share])),
    percents: folded(numbers.percents),
    percentOf: folded(numbers.percentOf),
    percentUnless: folded(numbers.percentUnless),
  };
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldText));
}

function currenciesOf(own: Numbers): ReadonlyMap<string, CurrencyCode | null> {
  const all = [...LANGUAGE_CODES.map((code) => LANGUAGES[code].numbers), own];
  return new Map(
    all.flatMap(({ currencies }) => Object.entries(currencies).map(([w, c]) => [foldText(w), c] as const)),
  );
}

function scalesOf(numbers: Numbers): ReadonlyMap<string, Scale> {
  const rows = (scales: Numbers['scales'], isMoney: boolean) =>
    Object.entries(scales).map(([word, value]) => [foldText(word), { value, isMoney }] as const);
  return new Map([...rows(numbers.scales, false), ...rows(numbers.moneyScales, true)]);
}
