import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import { type CurrencyCode, type Money, negate } from '#base/money.ts';
import { readItemType } from './item-type-words.ts';
import type { AccountNumber, Customer, OpenItem, OpenItemType } from './ledger.ts';
import type { RawRow } from './ledger-read.ts';
import {
  cellOf,
  complainOf,
  currencyOf,
  type Desk,
  hasColumn,
  neededAmount,
  neededCell,
  neededDay,
  soundRows,
} from './reading-desk.ts';

/** Items by account, then number: some ERPs use one number again for another account, which is legal. */
export type ItemsByAccount = ReadonlyMap<AccountNumber, ReadonlyMap<string, OpenItem>>;

export type KnownCustomers = {
  readonly customers: ReadonlyMap<AccountNumber, Customer>;
  readonly currency: CurrencyCode | undefined;
};

/** Reads the items of all invoice tables; a number met twice on one account is complained of, the first row stays. */
export function readItems(desks: readonly Desk[], known: KnownCustomers): ItemsByAccount {
  const items = new Map<AccountNumber, Map<string, OpenItem>>();
  for (const desk of desks) {
    for (const row of soundRows(desk)) {
      const item = readItem(desk, row, known);
      if (!item) continue;
      const ofAccount = items.get(item.accountNumber) ?? new Map<string, OpenItem>();
      const before = ofAccount.get(item.number);
      if (before)
        complainOf(desk, row, 'number', isSameItem(before, item) ? 'repeated-row' : 'number-used-twice');
      else ofAccount.set(item.number, item);
      items.set(item.accountNumber, ofAccount);
    }
  }
  return items;
}

function readItem(desk: Desk, row: RawRow, known: KnownCustomers): OpenItem | null {
  const number = neededCell(desk, row, 'number');
  const customer = customerOf(desk, row, known.customers);
  const issuedOn = neededDay(desk, row, 'issuedOn');
  const dueOn = issuedOn && readDueOn(desk, row, [issuedOn, customer?.paymentTermsDays ?? 0]);
  const currency = currencyOf(desk, row, customer?.currency || known.currency);
  const sums = currency && readSums(desk, row, currency);
  const type = sums && readType(desk, row, sums.amount);
  if (!number || !customer || !issuedOn || !dueOn || !sums || !type) return null;
  const signed = withSign(type, sums);
  const orderNumber = cellOf(desk, row, 'order');
  return { number, accountNumber: customer.accountNumber, type, issuedOn, dueOn, ...signed, orderNumber };
}

function customerOf(desk: Desk, row: RawRow, customers: KnownCustomers['customers']): Customer | null {
  const account = neededCell(desk, row, 'account');
  const customer = account ? customers.get(account) : undefined;
  if (account && !customer) complainOf(desk, row, 'account', 'unknown-account');
  return customer ?? null;
}

/** An item without a due date is due by its customer's terms, at once when there are none. */
function readDueOn(desk: Desk, row: RawRow, terms: readonly [CalendarDate, number]): CalendarDate | null {
  return cellOf(desk, row, 'dueOn') ? neededDay(desk, row, 'dueOn') : addDays(terms[0], terms[1]);
}

type Sums = { readonly amount: Money; readonly openAtExport: Money | null };

/** Exports with only one of the two columns: the open amount stands for the amount, or is not known. */
function readSums(desk: Desk, row: RawRow, currency: CurrencyCode): Sums | null {
  if (!hasColumn(desk, 'open')) {
    const amount = neededAmount(desk, row, { field: 'amount', currency });
    return amount && { amount, openAtExport: null };
  }
  const openAtExport = neededAmount(desk, row, { field: 'open', currency });
  if (!hasColumn(desk, 'amount')) return openAtExport && { amount: openAtExport, openAtExport };
  const amount = neededAmount(desk, row, { field: 'amount', currency });
  return amount && openAtExport && { amount, openAtExport };
}

/** The word in the type column; without one, and for a negative "invoice", the sign tells. */
function readType(desk: Desk, row: RawRow, amount: Money): OpenItemType | null {
  const cell = cellOf(desk, row, 'type');
  const type = cell ? readItemType(cell) : 'invoice';
  if (!type) complainOf(desk, row, 'type', 'unknown-type');
  return type === 'invoice' && amount.minor < 0 ? 'credit_note' : type;
}

/** Credit notes and payments on account are negative, however the export writes them. */
function withSign(type: OpenItemType, sums: Sums): Sums {
  if (type === 'invoice' || sums.amount.minor <= 0) return sums;
  return { amount: negate(sums.amount), openAtExport: sums.openAtExport && negate(sums.openAtExport) };
}

function isSameItem(a: OpenItem, b: OpenItem): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
