import type { CalendarDate } from '#base/calendar-date.ts';
import type { CurrencyCode, Money } from '#base/money.ts';

/** What people should know of a case before they act: facts that do not fit together. */
export const CASE_NOTE_KINDS = [
  'overpaid',
  'payment_reversed',
  'credit_for_closed',
  'credit_unclear',
  'promise_in_other_currency',
  'dated_ahead',
  'item_gone',
] as const;
export type CaseNoteKind = (typeof CASE_NOTE_KINDS)[number];

export type CaseNote =
  /** More was paid on the item than it was for: `amount` too much. */
  | { readonly kind: 'overpaid'; readonly item: string; readonly amount: Money }
  /** A payment of the item went back; it is due again. */
  | {
      readonly kind: 'payment_reversed';
      readonly item: string;
      readonly amount: Money;
      readonly on: CalendarDate;
    }
  /** The item is paid, and a credit note for it is open: money to give back or to set off. */
  | {
      readonly kind: 'credit_for_closed';
      readonly item: string;
      readonly credit: string;
      readonly amount: Money;
    }
  /** These credit notes could each answer the dispute on these items; none was taken for it. */
  | {
      readonly kind: 'credit_unclear';
      readonly items: readonly string[];
      readonly credits: readonly string[];
    }
  /** The amount promised is in another currency than the items; the promise counts as kept when all is paid. */
  | {
      readonly kind: 'promise_in_other_currency';
      readonly messageId: string;
      readonly promised: Money;
      readonly owed: CurrencyCode;
    }
  /** The mail bears a day that had not come when it was taken in; it counts as of the day it came. */
  | { readonly kind: 'dated_ahead'; readonly messageId: string; readonly on: CalendarDate }
  /** The ledger no longer knows the item; it may be paid, and nobody reminds of it. */
  | { readonly kind: 'item_gone'; readonly item: string };
