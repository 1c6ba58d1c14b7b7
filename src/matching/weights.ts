/**
 * How much a fact speaks for an account, in nats (natural log of the odds): 1 is "a little", 3 is 20 to 1, 5 is
 * 150 to 1. Set by reasoning from how such facts arise, and kept in the order of the strength of proof.
 */
export const NATS = {
  /** A whole item number; one in twelve typing errors hits another customer's number, so not more. */
  number: 5,
  /** A number of digits alone is worth less the shorter it is: this much for each digit. */
  perDigit: 0.8,
  /** Nothing says that it is an invoice: it may be a postcode or a voucher. */
  unlabelledShare: 0.4,
  /** An item cleared long ago is spoken of less often. */
  closedShare: 0.8,
  /** Shortened numbers: this share of the surprise that one of the account's items ends like that. */
  surpriseShare: 0.35,
  /** One typing error away; counts only for accounts that something else speaks for. */
  typingError: 3,
  shortTypingError: 1.2,
  /** The amount beside a number is that item's amount. */
  amountBeside: 1.2,
  /** Each further number of the same account adds this share of the one before. */
  further: 0.6,
  quotedShare: 0.5,
  order: 4,
  shortOrder: 1.5,
  account: 5.5,
  bareAccount: 2,
  vat: 5,
  /** The writer's own address is on file. Addresses are forged and shared; numbers may still outweigh it. */
  senderAddress: 6,
  senderDomain: 5,
  replyTo: 3,
  copied: 2,
  /** Beside the mail below: someone wrote to or from this customer. */
  quotedAddress: 4,
  quotedDomain: 3.5,
  /** An address written in the text, such as a signature's. */
  writtenAddress: 2.5,
  conversation: 4,
  /** The thread touched several accounts. */
  mixedConversation: 2,
  /** The whole name of two words or more. */
  wholeName: 3.8,
  /** …with its legal form: "Caldwell Distribution LLP". */
  legalName: 1.4,
  oneWordName: 2,
  /** The first word of the name; sister companies share it. */
  headWord: 1.2,
  /** …which no other customer of the ledger carries. */
  uniqueHeadWord: 0.8,
  /** …in the subject, or more than once. */
  stressedWord: 0.9,
  /** A further word of the name, apart from the first: "Morvan … Bâtiment". */
  furtherWord: 1,
  /** A word that only one of the sisters has: "a statement for Nord". */
  tellingWord: 1.6,
  /** The sister named first is the one that is meant: "Foods that is, not the packaging lot". */
  firstOfSisters: 2.5,
  /** A legal form that only one of the sisters has: "Limited's books". */
  tellingForm: 0.8,
  person: 1.4,
  /** An amount that is exactly an item's; round ones are common. */
  amount: 1.6,
  roundAmount: 0.4,
  /** "2458 quid" for 2,458.22: for each digit told. */
  perAboutDigit: 0.25,
} as const;

/** "None of the candidates" stands against them with this weight; colleagues rarely write about strangers. */
export const NOBODY_NATS = { outside: 2.5, inside: 1.2 } as const;

/** Who writes about something else than what is owed may drop a customer's name: "we also work for …". */
export const DROPPED_NAME_SHARE = 0.5;

/** An account is picked only when it is this likely, and this far ahead of the next. */
export const PICK_CONFIDENCE = 0.8;
export const PICK_LEAD_NATS = 1.2;
/** Nothing is ever surer: addresses are forged, numbers mistyped. */
export const MOST_CONFIDENCE = 0.99;
/** Candidates worth showing: how many, and from what weight. */
export const MAX_RANKED = 6;
export const LEAST_RANKED_NATS = 1.2;
