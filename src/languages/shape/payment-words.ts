/** How a language speaks of the sums of a payment. Phrases as in `phrasing`; case and accents do not count. */
export type PaymentWords = {
  /** Verbs of paying before a bare number: `pay`, `transfer`. */
  readonly pays: readonly string[];
  /** The money has moved; also right behind a bare number: `500 went out`. */
  readonly went: readonly string[];
  /** The money moves or will: `goes`, `will be paid`. */
  readonly goes: readonly string[];
  /** Right behind a bare number: it is a part of what is owed: `of it`. */
  readonly partOf: readonly string[];
  /** At once, right behind a sum: `1,200 now and the rest …`. */
  readonly now: readonly string[];
  /** The sum is that of each payment: `each`, `instalments of`. */
  readonly each: readonly string[];
  /** Before a sum that is the whole of which a part is paid: `of the`. */
  readonly outOf: readonly string[];
  /** The same in a word, before an item or behind a share: `500 of 4512`, `half of 2,380`. */
  readonly of: readonly string[];
  /** Before a day that was spoken of, and is not promised: `as agreed on`. */
  readonly recalls: readonly string[];
  /** Beside the last of several days: `at the latest`. */
  readonly latest: readonly string[];
  /** Before a sum that is taken off: `less the`. */
  readonly less: readonly string[];
  /** What is left to pay, beside the `rests` of `numbers`: `whatever is left`. */
  readonly rests: readonly string[];
  /** What will arrive after all: `you will receive`. */
  readonly receives: readonly string[];
  /** Headings over a list of payments to come: `payment plan`. */
  readonly plans: readonly string[];
  /** What makes of such a list a request: `proposal`. */
  readonly proposes: readonly string[];
  /** Heads of a question behind a statement: `could we` of "half comes on Friday, could we have until May for the rest?". */
  readonly asks: readonly string[];
  /** Heads of a clause that tells why, when or to what end: a day in it is not promised: `because`, `so that`. */
  readonly byClauses: readonly string[];
  /** We spoke or wrote: its days are those of letters, not of money: `answered`. */
  readonly answers: readonly string[];
  /** What shows that money went, so that a day beside it is past: `proof`. */
  readonly proofs: readonly string[];
};
