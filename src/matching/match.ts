import type { CalendarDate } from '#base/calendar-date.ts';
import type { Confidence } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { Evidence } from '#base/span.ts';
import type { AccountNumber, Customer, ItemAsOf } from '#ledger/ledger.ts';
import type { Finding } from '#reading/reading.ts';

/** Kinds of proof that a mail is a customer's, strongest first. */
export const PROOFS = [
  'invoice_number',
  'order_number',
  'account_number',
  'vat_number',
  'sender_address',
  'amount',
  'sender_domain',
  'conversation',
  'name_in_text',
  'recipient',
] as const;
export type ProofKind = (typeof PROOFS)[number];

/** One fact that speaks for an account or an item: what, and the words or value it rests on. */
export type Proof = { readonly kind: ProofKind; readonly value: string; readonly evidence: Evidence | null };

/** What to look up for one mail; the shell fetches it from SQL or from memory. All keys are normalised. */
export type LookupKeys = {
  /** Item and order numbers as written in the mail, as keys (see `keyOf`); short ones among them hit little. */
  readonly numbers: readonly string[];
  /** Running numbers without leading zeros ("4512", see `tailOf`): bring forward cited items of found accounts. */
  readonly tails: readonly string[];
  /** Those of `numbers` long enough to be a whole number: where one hits nothing, its `variantsOf` are looked up. */
  readonly shaped: readonly string[];
  readonly accounts: readonly string[];
  readonly vatIds: readonly string[];
  readonly emails: readonly string[];
  readonly domains: readonly string[];
  /** Words and runs of up to three words of the mail, folded: the shell compares them with `namesOf` a customer. */
  readonly names: readonly string[];
  /** Plain decimals of amounts said in the mail. */
  readonly amounts: readonly string[];
  readonly sentOn: CalendarDate;
};

/** What the shell found for the keys: a few customers, and the items of those customers as of the mail. */
export type Candidates = {
  readonly customers: readonly Customer[];
  /** Items of these customers, issued on or before the mail's day, open ones and closed ones. */
  readonly items: readonly ItemAsOf[];
  /** For each of the looked up names that any customer carries: how many carry it in the whole ledger. */
  readonly nameCounts: Readonly<Record<string, number>>;
};

/** What is known of the conversation from the mails before this one. */
export type Conversation = {
  readonly accounts: readonly AccountNumber[];
  /** Items that the earlier mails of the thread spoke of, latest mail first, in their order. */
  readonly items: readonly string[];
};

export type RankedAccount = {
  readonly number: AccountNumber;
  readonly confidence: Confidence;
  readonly because: readonly Proof[];
};

export type MatchedItem = {
  readonly number: string;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
  /** `exact`, `shortened`, `typing error`, `order number`, `amount`, `month`, `pointing`, `conversation` … */
  readonly because: string;
};

/** A finding on its own items, with money and day resolved. */
export type MatchedFinding = Omit<Finding, 'references' | 'amount' | 'day'> & {
  readonly items: readonly MatchedItem[];
  readonly amount: Money | null;
  readonly on: CalendarDate | null;
};

/** Which account and which items one mail means, and why. `account` is null where it would be a guess. */
export type Match = {
  readonly account: RankedAccount | null;
  /** Best first; the picked account included. */
  readonly candidates: readonly RankedAccount[];
  readonly items: readonly MatchedItem[];
  readonly findings: readonly MatchedFinding[];
};
