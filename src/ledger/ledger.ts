import type { CalendarDate } from '#base/calendar-date.ts';
import type { CurrencyCode, Money } from '#base/money.ts';

/** The number of one ledger account, as the ledger writes it. */
export type AccountNumber = string;

/** Who owes us: one ledger account. Empty text where the export has none. */
export type Customer = {
  readonly accountNumber: AccountNumber;
  readonly name: string;
  readonly legalName: string;
  readonly country: string;
  /** As in the export (`fr`); null when absent. */
  readonly language: string | null;
  readonly currency: CurrencyCode;
  readonly vatId: string;
  readonly emailDomains: readonly string[];
  readonly contacts: readonly { readonly name: string; readonly email: string }[];
  /** An IBAN in groups of four, else as in the export: what a change of bank details is checked by. */
  readonly bankDetails: string;
  /** To call back on, instead of a number from a mail. */
  readonly phone: string;
  readonly paymentTermsDays: number | null;
  readonly creditLimit: Money | null;
  readonly segment: string;
  readonly collector: string;
};

export type OpenItemType = 'invoice' | 'credit_note' | 'payment_on_account';

/**
 * A ledger line: invoice, credit note or payment on account; kept with its history so that it can be seen as of any
 * day. Amounts are positive for invoices, negative for credit notes and payments on account.
 */
export type OpenItem = {
  readonly number: string;
  readonly accountNumber: AccountNumber;
  readonly type: OpenItemType;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly amount: Money;
  /** What the export says is still open; null when the export has no such column. */
  readonly openAtExport: Money | null;
  /** The customer's purchase order; empty when none. */
  readonly orderNumber: string;
};

export type Payment = {
  readonly reference: string;
  readonly accountNumber: AccountNumber;
  readonly paidOn: CalendarDate;
  readonly amount: Money;
  /** The item it settles; null when not allocated. */
  readonly itemNumber: string | null;
};

export type Ledger = {
  readonly customers: readonly Customer[];
  readonly items: readonly OpenItem[];
  readonly payments: readonly Payment[];
};

/** An item as of a day: what was still open then. */
export type ItemAsOf = OpenItem & { readonly open: Money; readonly isOpen: boolean };
