import type { Confidence } from '#base/finding.ts';

/**
 * How sure a fact must be before the guard speaks: below, it keeps silent. A false alarm teaches people to click it away,
 * a miss leaves them where they were without us.
 */
export const SURE: Readonly<Record<SureOf, Confidence>> = {
  /** Whose the draft is; matching picks no account below, and one exact number alone gives 0.82. */
  account: 0.8,
  /** An item by its number as written; shortened, mistyped and pointed-at ones come out below. */
  item: 0.9,
  /** What a customer's mail was heard to say. What a person confirmed or corrected counts 1. */
  dispute: 0.8,
  promise: 0.8,
  paid: 0.8,
  /** These stop a whole account. */
  insolvency: 0.85,
  legal: 0.85,
  /** The other way round: that the draft itself tells how a dispute ends. Reminders were misheard at 0.67. */
  answer: 0.8,
};
type SureOf = 'account' | 'item' | 'dispute' | 'promise' | 'paid' | 'insolvency' | 'legal' | 'answer';

/** Words in a row that an internal mail and the draft must share; shorter runs are the same in any two mails. */
export const QUOTED_WORDS = 8;
