import type { Arrival } from '#cases/as-of-arrival.ts';
import type { Mail } from '#mail/mail.ts';
import type { Reader } from '../store/reader.ts';
import { dayOfClock, todayOf } from '../store/settings.ts';

/** When a mail came, for one that is dated after the clock; null for all others. The day of the preview counts too. */
export async function arrivalOf(reader: Reader, { sentOn }: Mail, keptAt: string): Promise<Arrival | null> {
  const clock = dayOfClock(new Date());
  if (sentOn <= clock) return null;
  const today = await todayOf(reader);
  const [on = clock] = [today, clock].toSorted().toReversed();
  return { on, at: keptAt };
}
