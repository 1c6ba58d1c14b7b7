import type { CurrencyCode } from '#base/money.ts';
import type { Ledger } from './ledger.ts';

/** A table as it lies in a file, cells untouched: what a CSV reader (or a test) hands to `readLedger`. */
export type RawTable = {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
};

/** One record; `line` is the line of the file on which it begins, the header being line 1. */
export type RawRow = { readonly line: number; readonly cells: readonly string[] };

/** `refuse`: one bad cell and nothing is loaded. `report`: what is sound is loaded, each bad cell is told. */
export type WhenBad = 'refuse' | 'report';

export type LedgerOptions = {
  readonly whenBad: WhenBad;
  /** Currency of rows that name none, where neither customer nor item tells it either. */
  readonly currency?: CurrencyCode;
};

/** What became of the place complained of. */
export type BadCellEffect = 'file left out' | 'row left out' | 'cell left empty';

/** One thing wrong with an export: where, what, and what to do. `column` is null when the whole row is meant. */
export type BadCell = {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string;
  readonly problem: LedgerProblem;
  readonly effect: BadCellEffect;
  readonly message: string;
  readonly wayOut: string;
};

/** A ledger with a word on every cell that was not taken, or a refusal with the reason. Never half silently. */
export type LedgerRead =
  | {
      readonly outcome: 'loaded';
      readonly ledger: Ledger;
      readonly report: readonly BadCell[];
      /** How the export was understood, for people: "due dates are worked out from the terms". */
      readonly notes: readonly string[];
    }
  | LedgerRefusal;

export type LedgerRefusal = {
  readonly outcome: 'refused';
  readonly code: LedgerRefusalCode;
  readonly message: string;
  readonly wayOut: string;
  readonly report: readonly BadCell[];
};

export type LedgerRefusalCode =
  | 'ledger/bad-cells'
  | 'ledger/no-customers'
  | 'ledger/no-invoices'
  | 'ledger/no-folder'
  | 'ledger/no-files'
  | 'ledger/unreadable-file';

type ProblemWords = { readonly effect: BadCellEffect; readonly message: string; readonly wayOut: string };

/** Every complaint a ledger export can earn, in words for people. */
export const LEDGER_PROBLEMS = {
  'unknown-table': {
    effect: 'file left out',
    message: 'the column names are not those of customers, invoices or payments',
    wayOut: 'name the columns as in the sample ledger, or take the file out of the folder',
  },
  'same-column-twice': {
    effect: 'file left out',
    message: 'two columns mean the same',
    wayOut: 'keep one of them, or rename the other',
  },
  'broken-quotes': {
    effect: 'file left out',
    message: 'a quotation mark is opened and never closed',
    wayOut: 'close it, or write it twice inside a quoted cell',
  },
  'wrong-cell-count': {
    effect: 'row left out',
    message: 'the row has more or fewer cells than the header',
    wayOut: 'quote cells that hold the separator (a decimal comma, for example)',
  },
  missing: { effect: 'row left out', message: 'the cell is empty', wayOut: 'fill it in' },
  'not-a-date': {
    effect: 'row left out',
    message: 'this is no day of the calendar',
    wayOut: 'write days as 2026-03-31',
  },
  'ambiguous-date': {
    effect: 'row left out',
    message: 'the file mixes day/month and month/day, and this cell may be either',
    wayOut: 'write days as 2026-03-31',
  },
  'not-an-amount': {
    effect: 'row left out',
    message: 'this is no amount in this currency',
    wayOut: 'write amounts as 1234.50, with no more decimals than the currency has',
  },
  'ambiguous-amount': {
    effect: 'row left out',
    message: 'the file mixes decimal commas and decimal points, and this cell may be either',
    wayOut: 'write amounts as 1234.50 throughout',
  },
  'unknown-currency': {
    effect: 'row left out',
    message: 'this is no currency code of ISO 4217',
    wayOut: 'write three letters such as EUR, GBP or CHF',
  },
  'other-currency': {
    effect: 'row left out',
    message: 'the payment is in another currency than the item it settles',
    wayOut: 'export the payment in the currency of the item',
  },
  'unknown-account': {
    effect: 'row left out',
    message: 'no customer has this account number',
    wayOut: 'export this customer too, or correct the number',
  },
  'unknown-type': {
    effect: 'row left out',
    message: 'this is neither an invoice, a credit note nor a payment on account',
    wayOut: 'write invoice, credit_note or payment_on_account',
  },
  'account-used-twice': {
    effect: 'row left out',
    message: 'another customer in the file has this account number',
    wayOut: 'give each customer a number of its own; the first one is kept',
  },
  'number-used-twice': {
    effect: 'row left out',
    message: 'this account has another item with this number',
    wayOut: 'give instalments numbers of their own (…-1, …-2); the first row is kept',
  },
  'repeated-row': {
    effect: 'row left out',
    message: 'the same row stands in the file before',
    wayOut: 'nothing to do if it was exported twice; the first row is kept',
  },
  'not-a-number-of-days': {
    effect: 'cell left empty',
    message: 'this is no number of days',
    wayOut: 'write the payment terms as a whole number such as 30',
  },
  'bad-iban': {
    effect: 'cell left empty',
    message: 'this is no IBAN: its check digits or its length are wrong',
    wayOut: 'copy the IBAN again from what the customer confirmed; a mail does not confirm it',
  },
  'not-bank-details': {
    effect: 'cell left empty',
    message: 'these are no bank details',
    wayOut: 'write an IBAN, or bank code and account number, in at most 80 characters',
  },
  'other-bank-details': {
    effect: 'cell left empty',
    message: 'this account has other bank details in a row before',
    wayOut: 'export the ones that the customer confirmed; the first ones are kept',
  },
  'not-a-phone-number': {
    effect: 'cell left empty',
    message: 'this is no phone number',
    wayOut: 'write it as +44 1632 960123',
  },
  'shortened-number': {
    effect: 'cell left empty',
    message: 'a spreadsheet has shortened this number, and its last digits are lost',
    wayOut: 'format the column as text before the export',
  },
  'not-a-limit': {
    effect: 'cell left empty',
    message: 'this is no amount',
    wayOut: 'write the credit limit as 25000 or 25000.00',
  },
} as const satisfies Record<string, ProblemWords>;

export type LedgerProblem = keyof typeof LEDGER_PROBLEMS;

/** The complaint about one place of a file. */
export function badCell(
  place: {
    readonly file: string;
    readonly line: number;
    readonly column: string | null;
    readonly value: string;
  },
  problem: LedgerProblem,
): BadCell {
  return { ...place, problem, ...LEDGER_PROBLEMS[problem] };
}
