import { useEffect, useState } from 'preact/hooks';
import { addDays, parseCalendarDate } from '#base/calendar-date.ts';
import type { Client } from '#contract/client.ts';

/** The day that the service takes for today, and the way to move it. */
export type Day = {
  readonly today: string;
  readonly move: (days: number) => void;
  readonly set: (today: string) => void;
};

/** Before the service has said. */
const UNKNOWN_DAY = '1970-01-01';

export function useDay(client: Client): Day {
  const [today, show] = useState(UNKNOWN_DAY);
  useEffect(() => {
    void client.status().then((answer) => answer.is === 'answer' && show(answer.value.today));
  }, [client]);
  const set = async (to: string) => {
    const answer = await client.moveToday(to);
    if (answer.is === 'answer') show(answer.value.today);
  };
  const move = (days: number) => {
    const now = parseCalendarDate(today);
    if (now) void set(addDays(now, days));
  };
  return { today, move, set: (to) => void set(to) };
}
