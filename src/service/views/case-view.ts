import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { CaseView, ItemLine } from '#contract/contract.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import { customersOf, itemsNamed } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';
import { itemLine, statesIn } from './item-line.ts';
import { timelineOf } from './timeline.ts';

/** A case as the pages show it. */
export async function caseView(
  reader: Reader,
  collectionCase: CollectionCase,
  today: CalendarDate,
): Promise<CaseView> {
  const { id, accountNumber, state, openedOn } = collectionCase;
  const [customer] = await customersOf(reader, accountNumber === null ? [] : [accountNumber]);
  return {
    id,
    accountNumber,
    customerName: customer?.name ?? null,
    state,
    openedOn,
    items: await itemsOfCase(reader, collectionCase, today),
    timeline: await timelineOf(reader, id),
  };
}

/** The items of a case as of a day, as far as the ledger knows them. */
export async function itemsOfCase(
  reader: Reader,
  collectionCase: CollectionCase,
  today: CalendarDate,
): Promise<readonly ItemLine[]> {
  const { accountNumber, items } = collectionCase;
  if (accountNumber === null) return [];
  const numbers = items.map(({ number }) => number);
  const found = itemsAsOf(await itemsNamed(reader, accountNumber, numbers), today);
  const states = statesIn([collectionCase]);
  return found.map((item) => itemLine(item, today, states));
}
