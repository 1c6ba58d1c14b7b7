import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { NewEvent } from '../store/cases.ts';
import { knownItems } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';

/** The items of these cases that left the ledger since they were seen last, and those that came back. */
export async function seenItems(
  reader: Reader,
  cases: readonly CollectionCase[],
  today: CalendarDate,
): Promise<readonly NewEvent[]> {
  const own = cases.flatMap(({ id, accountNumber, items, goneItems }) =>
    accountNumber === null
      ? []
      : items.map(({ number }) => ({
          caseId: id,
          account: accountNumber,
          number,
          isGone: goneItems.includes(number),
        })),
  );
  const known = await knownItems(reader, own);
  return own.flatMap(({ caseId, account, number, isGone }) => {
    const isInLedger = known.has(`${account}\n${number}`);
    return isInLedger === isGone
      ? [{ caseId, kind: 'item-seen', itemNumber: number, isInLedger, on: today }]
      : [];
  });
}
