import type { DisputeReason, DocumentKind, FindingKind, Outcome } from '#base/finding.ts';

/**
 * One way of saying one thing. Each of `words` is written as people write it, accents and all, and is found
 * without regard to accents and capitals; ` … ` stands for up to seven words between and `~` for any
 * ending (`pay~`); `(?:a|b)` and `?` as in regular expressions. `unless` takes it back when it is found in the same clause.
 */
export type PhraseRow = {
  readonly kind: FindingKind;
  readonly reason?: DisputeReason;
  readonly document?: DocumentKind;
  readonly outcome?: Outcome;
  readonly words: readonly string[];
  readonly unless?: readonly string[];
  readonly because: string;
};

/** How a language says what matters about a debt, and how its sentences hang together. */
export type Phrases = {
  /** Words whose dot ends no sentence, without the last dot: `z. B`, `art`. */
  readonly abbreviations: readonly string[];
  /** True where `15. März` is how a day is numbered: the dot after one or two digits then ends nothing. */
  readonly hasOrdinalDot: boolean;
  /** Words that open a sentence, for telling "am 20. Die Rechnung" from "am 20. Oktober"; capitals and accents alike. */
  readonly openers: readonly string[];
  /** Words that open a clause of its own: `but`, `however`. */
  readonly contrasts: readonly string[];
  /** Words that may join two clauses, when a new reference follows: `and`, `while`. */
  readonly joints: readonly string[];
  /** Words that turn what they stand before into its opposite. */
  readonly negations: readonly string[];
  /** Words that make of a promise a hope: `we hope`, `if possible`. */
  readonly wishes: readonly string[];
  /** Asking when, or whether, money will come: part of every reminder, and no question about the account. */
  readonly asksForPayment: readonly string[];
  /** `value the 20th`: the day that follows is when an ordered payment takes effect. */
  readonly valueDate: readonly string[];
  /** Two to twelve. */
  readonly counts: readonly string[];
  /** Words of the trade with customers on account; where they stand, a mail is hardly unrelated. */
  readonly receivables: readonly string[];
  readonly rows: readonly PhraseRow[];
};
