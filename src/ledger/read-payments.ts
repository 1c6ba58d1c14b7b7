import { type CurrencyCode, type Money, negate } from '#base/money.ts';
import type { AccountNumber, Customer, OpenItem, Payment } from './ledger.ts';
import type { RawRow } from './ledger-read.ts';
import type { ItemsByAccount } from './read-items.ts';
import {
  cellOf,
  complainOf,
  currencyOf,
  type Desk,
  neededAmount,
  neededDay,
  soundRows,
} from './reading-desk.ts';

type Known = {
  readonly customers: ReadonlyMap<AccountNumber, Customer>;
  readonly items: ItemsByAccount;
  /** Accounts by item number, for payments that name only the item; null where two accounts share the number. */
  readonly accountOfItem: ReadonlyMap<string, AccountNumber | null>;
  readonly currency: CurrencyCode | undefined;
};

/**
 * Reads the payments of all payment tables. One reference may settle many items; the very same row again (same
 * reference, item, day, amount) is complained of. A payment of an item that is not exported is kept.
 */
export function readPayments(
  desks: readonly Desk[],
  known: Omit<Known, 'accountOfItem'>,
): readonly Payment[] {
  const all = { ...known, accountOfItem: desks.length > 0 ? accountsByItem(known.items) : new Map() };
  const payments: Payment[] = [];
  const seen = new Set<string>();
  for (const desk of desks) {
    for (const row of soundRows(desk)) {
      const payment = readPayment(desk, row, all);
      if (!payment) continue;
      if (isRepeated(payment, seen)) complainOf(desk, row, 'reference', 'repeated-row');
      else payments.push(payment);
    }
  }
  return towardsCredits(payments, known.items);
}

function readPayment(desk: Desk, row: RawRow, known: Known): Payment | null {
  const itemNumber = cellOf(desk, row, 'item') || null;
  const customer = payerOf(desk, row, known);
  const item = customer && itemNumber ? known.items.get(customer.accountNumber)?.get(itemNumber) : undefined;
  const paidOn = neededDay(desk, row, 'paidOn');
  const currency = currencyOf(desk, row, item?.amount.currency ?? (customer?.currency || known.currency));
  const amount = currency && neededAmount(desk, row, { field: 'amount', currency });
  if (!customer || !paidOn || !amount || isOtherCurrency(desk, row, [item, amount])) return null;
  const reference = cellOf(desk, row, 'reference');
  return { reference, accountNumber: customer.accountNumber, paidOn, amount, itemNumber };
}

/** The account named, or that of the item where the account cell is empty. */
function payerOf(desk: Desk, row: RawRow, known: Known): Customer | null {
  const named = cellOf(desk, row, 'account');
  const account = named || known.accountOfItem.get(cellOf(desk, row, 'item'));
  const customer = account ? known.customers.get(account) : undefined;
  if (!customer) complainOf(desk, row, named ? 'account' : 'item', 'unknown-account');
  return customer ?? null;
}

function isOtherCurrency(desk: Desk, row: RawRow, pair: readonly [OpenItem | undefined, Money]): boolean {
  const [item, amount] = pair;
  const isOther = item !== undefined && item.amount.currency !== amount.currency;
  if (isOther) complainOf(desk, row, 'currency', 'other-currency');
  return isOther;
}

/** Without a reference two like rows may be two payments: both stay. */
function isRepeated(payment: Payment, seen: Set<string>): boolean {
  if (!payment.reference) return false;
  const { reference, accountNumber, itemNumber, paidOn, amount } = payment;
  const key = [reference, accountNumber, itemNumber, paidOn, amount.minor].join('\n');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/**
 * Clearing a credit note is negative, as the note is. Where an export writes it positive (its first row on the
 * note tells), all payments of that note change sign.
 */
function towardsCredits(payments: readonly Payment[], items: ItemsByAccount): readonly Payment[] {
  const flips = new Map<OpenItem, boolean>();
  return payments.map((payment) => {
    const item = payment.itemNumber ? items.get(payment.accountNumber)?.get(payment.itemNumber) : undefined;
    if (!item || item.amount.minor >= 0) return payment;
    const isFlipped = flips.get(item) ?? payment.amount.minor > 0;
    flips.set(item, isFlipped);
    return isFlipped ? { ...payment, amount: negate(payment.amount) } : payment;
  });
}

function accountsByItem(items: ItemsByAccount): ReadonlyMap<string, AccountNumber | null> {
  const accounts = new Map<string, AccountNumber | null>();
  for (const [account, ofAccount] of items) {
    for (const number of ofAccount.keys()) accounts.set(number, accounts.has(number) ? null : account);
  }
  return accounts;
}
