import type { CalendarDate } from '#base/calendar-date.ts';
import type { Evidence } from '#base/span.ts';
import type { Reading, Reference } from '#reading/reading.ts';
import type { AccountView, ItemView } from './account-view.ts';
import { hasAmount } from './amounts.ts';
import { besideOf } from './beside.ts';
import type { MatchedItem } from './match.ts';

/** The items in play once the account is known: its own, and those that the mails before this one spoke of. */
export type Play = {
  readonly account: AccountView;
  readonly reading: Reading;
  readonly sentOn: CalendarDate;
  /** Items that the quoted mails speak of, or else the thread: what "this invoice" and "both" may mean. */
  readonly prior: readonly ItemView[];
  /** Items that quoted mails or the thread ever spoke of: an ambiguous number rather means one of them. */
  readonly thread: readonly ItemView[];
};

/** What stands beside a number and agrees with an item: its amount, its day, its order; or the thread knows it. */
export type Support = 'amount' | 'day' | 'order' | 'thread';

/** The ways in which the words around some evidence agree with an item. */
export function supportFor(play: Play, view: ItemView, evidence: Evidence): readonly Support[] {
  const { item } = view;
  const beside = besideOf(play.reading, evidence);
  const found: Support[] = [];
  if (beside.amounts.some((amount) => hasAmount(item, amount))) found.push('amount');
  if (beside.days.some((day) => day === item.issuedOn || day === item.dueOn)) found.push('day');
  if (view.orderKey !== '' && beside.keys.has(view.orderKey)) found.push('order');
  if (play.thread.includes(view)) found.push('thread');
  return found;
}

/** An item as matched. */
export function matched(view: ItemView, found: Omit<MatchedItem, 'number'>): MatchedItem {
  return { number: view.item.number, ...found };
}

/** Each item once, with its best confidence, in the order of first mention. */
export function distinctItems(items: readonly MatchedItem[]): readonly MatchedItem[] {
  const best = new Map<string, MatchedItem>();
  for (const item of items) {
    const known = best.get(item.number);
    if (!known || known.confidence < item.confidence) best.set(item.number, item);
  }
  return [...best.values()];
}

/** A reference by its place in the mail. */
export function placeOf({ evidence, form }: Reference): string {
  return `${form} ${evidence.in} ${evidence.start} ${evidence.end}`;
}
