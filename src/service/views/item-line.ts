import { type CalendarDate, daysBetween } from '#base/calendar-date.ts';
import type { CollectionCase, ItemState } from '#cases/collection-case.ts';
import type { ItemLine } from '#contract/contract.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';

/** An item as the pages show it. `states` are those of the items in cases. */
export function itemLine(
  item: ItemAsOf,
  today: CalendarDate,
  states: ReadonlyMap<string, ItemState>,
): ItemLine {
  const { number, type, amount, open, dueOn } = item;
  const daysLate = daysBetween(dueOn, today);
  return { number, type, amount, open, dueOn, daysLate, state: states.get(number) ?? null };
}

/** What is said of each item in these cases; the latest case speaks last. */
export function statesIn(cases: readonly CollectionCase[]): ReadonlyMap<string, ItemState> {
  const oldestFirst = cases.toSorted((a, b) => (a.lastOn < b.lastOn ? -1 : 1));
  return new Map(
    oldestFirst.flatMap(({ items }) => items.map(({ number, state }) => [number, state] as const)),
  );
}
