import { type Money, negate } from '#base/money.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { isSamePayment } from '#cases/postings.ts';
import { itemAsOf } from '#ledger/as-of.ts';
import type { Ledger, OpenItem, Payment } from '#ledger/ledger.ts';
import type { NewEvent } from '../store/cases.ts';
import { type AccountsFound, type PaidItem, paidSince } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';

/** The payments that the ledger has for the items of these cases since they were opened, and that they do not know. */
export async function newPayments(
  reader: Reader,
  cases: readonly CollectionCase[],
  ledger?: AccountsFound,
): Promise<readonly NewEvent[]> {
  const all = cases.flatMap(({ accountNumber, items, openedOn }) =>
    accountNumber === null
      ? []
      : items.map(({ number }) => ({ account: accountNumber, number, since: openedOn })),
  );
  const asked = ledger ? all.filter(mayBePaid(ledger)) : all;
  if (asked.length === 0) return [];
  const slice = await paidSince(reader, asked);
  return slice.items.length === 0 ? [] : cases.flatMap((collectionCase) => paymentsOf(collectionCase, slice));
}

/** False where all payments of the account are known, and none of them is for the item since its day. */
function mayBePaid({ customers, payments }: AccountsFound): (asked: PaidItem) => boolean {
  const known = new Set(customers.map(({ accountNumber }) => accountNumber));
  return ({ account, number, since }) =>
    !known.has(account) ||
    payments.some(
      (paid) => paid.accountNumber === account && paid.itemNumber === number && paid.paidOn >= since,
    );
}

function paymentsOf(
  collectionCase: CollectionCase,
  slice: Pick<Ledger, 'items' | 'payments'>,
): readonly NewEvent[] {
  const { accountNumber, items, openedOn, id } = collectionCase;
  const numbers = new Set(items.map(({ number }) => number));
  const own = slice.items.filter((item) => item.accountNumber === accountNumber && numbers.has(item.number));
  return own.flatMap((item) => {
    const paid = slice.payments.filter(
      (payment) => payment.accountNumber === accountNumber && payment.itemNumber === item.number,
    );
    const isNew = (payment: Payment) =>
      payment.paidOn >= openedOn && !isPosted(collectionCase, payment, item);
    return paid.filter(isNew).map((payment) => paymentEvent(id, { item, payment, own: paid }));
  });
}

function isPosted({ payments }: CollectionCase, payment: Payment, item: OpenItem): boolean {
  const { reference: paymentReference, itemNumber, paidOn } = payment;
  const amount = towards(item, payment.amount);
  return payments.some((posted) => isSamePayment(posted, { paymentReference, itemNumber, paidOn, amount }));
}

/** Towards clearing its item money counts positive, back negative; ledgers clear a credit note by negative sums. */
function towards({ amount }: OpenItem, money: Money): Money {
  return amount.minor < 0 ? negate(money) : money;
}

type Paid = { readonly item: OpenItem; readonly payment: Payment; readonly own: readonly Payment[] };

function paymentEvent(caseId: string, { item, payment, own }: Paid): NewEvent {
  return {
    caseId,
    kind: 'payment-posted',
    paymentReference: payment.reference,
    itemNumber: payment.itemNumber,
    amount: towards(item, payment.amount),
    paidOn: payment.paidOn,
    openAfter: towards(item, itemAsOf(item, own, payment.paidOn).open),
  };
}
