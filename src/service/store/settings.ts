import { type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import type { Reader } from './reader.ts';

import type { SettingsTable } from './tables.ts';

type Name = SettingsTable['name'];

export async function setting({ db, tenantId }: Reader, name: Name): Promise<string | null> {
  const query = db
    .selectFrom('settings')
    .select('value')
    .where('tenant_id', '=', tenantId)
    .where('name', '=', name);
  return (await query.executeTakeFirst())?.value ?? null;
}

export async function saveSetting({ db, tenantId }: Reader, name: Name, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ tenant_id: tenantId, name, value })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'name']).doUpdateSet({ value }))
    .execute();
}

export async function dropSetting({ db, tenantId }: Reader, name: Name): Promise<void> {
  await db.deleteFrom('settings').where('tenant_id', '=', tenantId).where('name', '=', name).execute();
}

/** The day that the service takes for today: the one the preview set, else that of the clock where it runs. */
export async function todayOf(reader: Reader): Promise<CalendarDate> {
  const set = parseCalendarDate((await setting(reader, 'today')) ?? '');
  return set ?? dayOfClock(new Date());
}

/** Now, in UTC; where the preview moved the day, at this time of that day. */
export async function momentOf(reader: Reader): Promise<string> {
  const now = new Date().toISOString();
  const set = parseCalendarDate((await setting(reader, 'today')) ?? '');
  return set ? `${set}${now.slice(set.length)}` : now;
}

/** The day of a moment where the service runs. */
export function dayOfClock(at: Date): CalendarDate {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}` as CalendarDate;
}
