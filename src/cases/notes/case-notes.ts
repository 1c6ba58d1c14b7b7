import type { CalendarDate } from '#base/calendar-date.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import type { CollectionCase } from '../collection-case.ts';
import { promisesOf } from '../promises/promises.ts';
import type { CaseNote } from './case-note.ts';

/** What people should know of a case. `items`: those of the case and its credit notes, as of `today`. */
export function caseNotesOf(
  collectionCase: CollectionCase,
  items: readonly ItemAsOf[],
  today: CalendarDate,
): readonly CaseNote[] {
  const byNumber = new Map(items.map((item) => [item.number, item]));
  return [
    ...overpaid(collectionCase, items),
    ...reversed(collectionCase, byNumber),
    ...credited(collectionCase, byNumber),
    ...otherCurrency(collectionCase, byNumber, today),
    ...ahead(collectionCase),
    ...collectionCase.goneItems.map((item) => ({ kind: 'item_gone' as const, item })),
  ];
}

type ByNumber = ReadonlyMap<string, ItemAsOf>;

function overpaid(collectionCase: CollectionCase, items: readonly ItemAsOf[]): readonly CaseNote[] {
  const own = new Set(collectionCase.items.map(({ number }) => number));
  return items.flatMap(({ number, type, open }) =>
    own.has(number) && type === 'invoice' && open.minor < 0
      ? [{ kind: 'overpaid', item: number, amount: { ...open, minor: -open.minor } }]
      : [],
  );
}

/** The latest reversal of each item that is still open. */
function reversed({ payments }: CollectionCase, byNumber: ByNumber): readonly CaseNote[] {
  const latest = new Map(
    payments.flatMap((payment) =>
      payment.amount.minor < 0 && payment.itemNumber !== null ? [[payment.itemNumber, payment]] : [],
    ),
  );
  return [...latest].flatMap(([item, { amount, paidOn }]) =>
    byNumber.get(item)?.isOpen ? [{ kind: 'payment_reversed', item, amount, on: paidOn }] : [],
  );
}

/** A credit note that is open while its item is not. */
function credited({ credits }: CollectionCase, byNumber: ByNumber): readonly CaseNote[] {
  return credits.flatMap(({ creditNumber, itemNumber }) => {
    const [credit, item] = [byNumber.get(creditNumber), byNumber.get(itemNumber)];
    const isLeft = item !== undefined && item.open.minor <= 0 && credit?.isOpen === true;
    const amount = credit && { ...credit.open, minor: Math.abs(credit.open.minor) };
    return isLeft && amount
      ? [{ kind: 'credit_for_closed', item: itemNumber, credit: creditNumber, amount }]
      : [];
  });
}

function otherCurrency(
  collectionCase: CollectionCase,
  byNumber: ByNumber,
  today: CalendarDate,
): readonly CaseNote[] {
  return promisesOf(collectionCase, today).flatMap(({ messageId, amount, items }) => {
    const owed = items.map((number) => byNumber.get(number)?.amount.currency).find(Boolean);
    return amount !== null && owed !== undefined && owed !== amount.currency
      ? [{ kind: 'promise_in_other_currency', messageId, promised: amount, owed }]
      : [];
  });
}

function ahead({ mails }: CollectionCase): readonly CaseNote[] {
  return mails.flatMap(({ messageId, datedOn }) =>
    datedOn ? [{ kind: 'dated_ahead', messageId, on: datedOn }] : [],
  );
}
