/**
 * How we write to customers about what they owe: what asks for money, and what shows that the writer knows why it has not
 * come. Words as in `PhraseRow`: accents and capitals do not count, ` … ` stands for up to seven words, `~` for any ending.
 */
export type Outgoing = {
  /** Asks for money, or for the day on which it comes. */
  readonly asks: readonly string[];
  /** Says that the day has passed, which asks as well. */
  readonly overdue: readonly string[];
  /** In the same sentence, it asks for nothing: "you need not pay". */
  readonly takesBack: readonly string[];
  /** What is named behind it is set apart: "all but". */
  readonly apart: readonly string[];
  /** Speaks of what may be or not: "if you have paid already". */
  readonly ifs: readonly string[];
  /** Speaks of what holds the money back, so that the writer knows of it. */
  readonly knows: Readonly<Record<Known, readonly string[]>>;
};

/** What a writer may know of: a dispute or its answer, a promise or plan, a payment or the search for it, an insolvency. */
export type Known = 'dispute' | 'promise' | 'payment' | 'insolvency';
