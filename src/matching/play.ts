import type { CalendarDate } from '#base/calendar-date.ts';
import { keyOf } from '#base/reference-key.ts';
import type { Evidence } from '#base/span.ts';
import type { Reading } from '#reading/reading.ts';
import type { AccountView, ItemView } from './account-view.ts';
import { amountsBeside, hasAmount, sentenceOf } from './amounts.ts';
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
  const found: Support[] = [];
  if (amountsBeside(play.reading, evidence).some((amount) => hasAmount(item, amount))) found.push('amount');
  if (daysBeside(play.reading, evidence).some((day) => day === item.issuedOn || day === item.dueOn))
    found.push('day');
  if (view.orderKey !== '' && isOrderBeside(play, view, evidence)) found.push('order');
  if (play.thread.includes(view)) found.push('thread');
  return found;
}

function daysBeside(reading: Reading, evidence: Evidence): readonly (CalendarDate | null)[] {
  const sentence = sentenceOf(reading, evidence);
  const days = reading.days.filter((day) => sentence && sentenceOf(reading, day.evidence) === sentence);
  const pointed = reading.references.flatMap((reference) => {
    if (reference.form !== 'pointing' || sentenceOf(reading, reference.evidence) !== sentence) return [];
    return reference.at.what === 'issued_on' || reference.at.what === 'due_on' ? [reference.at.on] : [];
  });
  return [...days.flatMap((day) => [day.past, day.future]), ...pointed];
}

function isOrderBeside(play: Play, view: ItemView, evidence: Evidence): boolean {
  const sentence = sentenceOf(play.reading, evidence);
  return play.reading.references.some(
    (reference) =>
      reference.form === 'number' &&
      keyOf(reference.number) === view.orderKey &&
      sentenceOf(play.reading, reference.evidence) === sentence,
  );
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
