import { addDays, type CalendarDate, endOfMonth } from '#base/calendar-date.ts';
import type { DaySeen, Finding } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';

/** The day of a finding: promises look forward, all else back; a day told through the items is worked out. */
export function dayOfFinding(finding: Finding, views: readonly ItemView[]): CalendarDate | null {
  const { day, kind } = finding;
  if (!day) return null;
  if (day.toItem) return dayByItems(day.toItem, views);
  const isForward = kind === 'promise' || kind === 'plan_request';
  return isForward ? day.future : (day.past ?? day.future);
}

/** "When due", "30 days end of month from the invoice": of several items, the last one's day. */
function dayByItems(toItem: NonNullable<DaySeen['toItem']>, views: readonly ItemView[]): CalendarDate | null {
  const bases = views.map(({ item }) => (toItem.base === 'due' ? item.dueOn : item.issuedOn)).sort();
  const last = bases.at(-1);
  if (!last) return null;
  const day = addDays(last, toItem.days);
  return toItem.isEndOfMonth ? endOfMonth(day) : day;
}
