import type { CollectionCase } from '#cases/collection-case.ts';
import { itemAsOf } from '#ledger/as-of.ts';
import type { OpenItem, Payment } from '#ledger/ledger.ts';
import { addEvents, type NewEvent } from '../store/cases.ts';
import { itemsNamed } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';

const BY_US = 'relance';

/** Tells cases of the payments that the ledger has for their items since they were opened, each once. */
export async function postPayments(reader: Reader, cases: readonly CollectionCase[]): Promise<void> {
  for (const collectionCase of cases) {
    const events = await newPayments(reader, collectionCase);
    if (events.length > 0) await addEvents(reader, events, { by: BY_US, before: [collectionCase] });
  }
}

async function newPayments(reader: Reader, collectionCase: CollectionCase): Promise<readonly NewEvent[]> {
  const { accountNumber, items, openedOn, id } = collectionCase;
  if (accountNumber === null || items.length === 0) return [];
  const numbers = items.map(({ number }) => number);
  const slice = await itemsNamed(reader, accountNumber, numbers);
  const isNew = (payment: Payment) => payment.paidOn >= openedOn && !isPosted(collectionCase, payment);
  return slice.items.flatMap((item) => {
    const own = slice.payments.filter(({ itemNumber }) => itemNumber === item.number);
    return own.filter(isNew).map((payment) => paymentEvent(id, { item, payment, own }));
  });
}

function isPosted({ payments }: CollectionCase, { reference, itemNumber }: Payment): boolean {
  return payments.some((posted) => posted.paymentReference === reference && posted.itemNumber === itemNumber);
}

type Paid = { readonly item: OpenItem; readonly payment: Payment; readonly own: readonly Payment[] };

function paymentEvent(caseId: string, { item, payment, own }: Paid): NewEvent {
  return {
    caseId,
    kind: 'payment-posted',
    paymentReference: payment.reference,
    itemNumber: payment.itemNumber,
    amount: payment.amount,
    paidOn: payment.paidOn,
    openAfter: itemAsOf(item, own, payment.paidOn).open,
  };
}
