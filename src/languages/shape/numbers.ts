import type { CurrencyCode } from '#base/money.ts';

/** How a language writes and says numbers and money. Words in their usual spelling; case and accents do not count. */
export type Numbers = {
  readonly decimalMark: ',' | '.';
  /** True where thousands are also parted by a plain space (`1 234,56`). */
  readonly isGroupedBySpace: boolean;
  /** Money words and what they stand for; null where several countries use the word (`kronor`). */
  readonly currencies: Readonly<Record<string, CurrencyCode | null>>;
  /** Hundredths of a currency: `cent`, `pence`. */
  readonly cents: readonly string[];
  /** Words behind a number in digits that multiply it: `Mio`, `k`, `thousand`. */
  readonly scales: Readonly<Record<string, number>>;
  /** Multiplying words that mean money by themselves: `grand`. */
  readonly moneyScales: Readonly<Record<string, number>>;
  /** Number words that add up: 0 to 99, hundreds that are one word (`doscientos`), `a couple of`. */
  readonly words: Readonly<Record<string, number>>;
  /** Number words that multiply what stands before them: hundred, thousand, million. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words inside a number: `and`. */
  readonly joiners: readonly string[];
  /** Parts of one, of a thousand or a million, as phrases: `and a half`, `half a`, and as ends of words: `einhalb`. */
  readonly parts: Readonly<Record<string, number>>;
  /** Words for the decimal mark: `one point two million`. */
  readonly points: readonly string[];
  /** Words before or after a sum that say it is the total of a list. */
  readonly totals: readonly string[];
  /** Shares of what is owed: `half` 0.5. Phrases as in `phrasing`. */
  readonly shares: Readonly<Record<string, number>>;
  /** "the rest", "the balance". */
  readonly rests: readonly string[];
  /** What a rest or half must not be of: `of the week`. Phrases that follow it. */
  readonly restUnless: readonly string[];
  /** Words for %: `per cent`. */
  readonly percents: readonly string[];
  /** Words between a percentage and what is owed: `60 % of`. */
  readonly percentOf: readonly string[];
  /** What a percentage is of when it is no share of the debt: discount, tax. */
  readonly percentUnless: readonly string[];
  /** Units and things that are counted: a number before one is a quantity. */
  readonly units: readonly string[];
};
