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
  return { number, type, amount, open, dueOn, daysLate, state: stateOf(item, states.get(number) ?? null) };
}

/** States that money ends: what is paid is settled, whatever was promised; a dispute over it may go on. */
const ENDED_BY_MONEY: ReadonlySet<ItemState | null> = new Set([
  'open',
  'promised',
  'claimed_paid',
  'plan_requested',
]);

function stateOf({ isOpen }: ItemAsOf, said: ItemState | null): ItemState | null {
  return !isOpen && ENDED_BY_MONEY.has(said) ? 'settled' : said;
}

/** What is said of each item in these cases; the latest case speaks last. */
export function statesIn(cases: readonly CollectionCase[]): ReadonlyMap<string, ItemState> {
  const oldestFirst = cases.toSorted((a, b) => (a.lastOn < b.lastOn ? -1 : 1));
  return new Map(
    oldestFirst.flatMap(({ items }) => items.map(({ number, state }) => [number, state] as const)),
  );
}
