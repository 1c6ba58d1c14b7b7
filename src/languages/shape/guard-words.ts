/**
 * What the guard says before a mail goes out. `{name}` is a place to fill in: `item`, `who`, `day`, `by`, `reason`, `part`
 * (a sum), `amount` (the whole, with its currency), `rest`, `number`, `customer`, `email`, `domain`, `known`, `words`, `n`.
 */
export type GuardWords = {
  /** What cancels the sending and shows the case: at most 20 characters, the limit of Outlook's button. */
  readonly openCase: string;
  readonly disputed: string;
  /** A part is disputed and the rest may be chased. */
  readonly disputedPart: string;
  readonly promised: string;
  readonly promisedPart: string;
  readonly paid: string;
  readonly paidOn: string;
  readonly credited: string;
  readonly creditedPart: string;
  readonly claimedPaid: string;
  readonly insolvency: string;
  readonly legal: string;
  /** Someone of ours stopped all reminders. */
  readonly blocked: string;
  readonly wrongRecipient: string;
  readonly lookAlike: string;
  readonly internalQuote: string;
  /** The last words where more was found than is told. */
  readonly more: string;
  /** Who, where nobody has a name: "the customer". */
  readonly someone: string;
};
