import type { CalendarDate } from '#base/calendar-date.ts';
import type { Policy } from '#cases/policy/policy.ts';
import { policyOf } from './policy.ts';
import type { Reader } from './reader.ts';
import { todayOf } from './settings.ts';

/** The day, and the rules of the house: loaded once for all that one request shows. */
export type AsOf = { readonly today: CalendarDate; readonly policy: Policy };

export async function asOfNow(reader: Reader): Promise<AsOf> {
  return { today: await todayOf(reader), policy: await policyOf(reader) };
}
