import type { CalendarDate } from '#base/calendar-date.ts';
import { addWorkingDays, workingDaysBetween } from '#base/working-days.ts';
import { type HouseRules, serviceLevelFor } from '../policy/house-rules.ts';
import type { ServiceLevel } from '../policy/policy.ts';
import type { Dispute } from './dispute.ts';

/** How a dispute stands against its service level. Days are working days. */
export type DisputeClock = {
  /** 1 on the day of the customer's mail. */
  readonly day: number;
  readonly of: number;
  /** The day by which it should be settled. */
  readonly dueOn: CalendarDate;
  readonly isPast: boolean;
  readonly level: ServiceLevel;
};

/** The clock of a dispute, started by the customer's mail; null where the company has no service level for it. */
export function clockOf(dispute: Dispute, today: CalendarDate, house: HouseRules): DisputeClock | null {
  const level = serviceLevelFor(house, dispute.reason);
  if (!level) return null;
  const dueOn = addWorkingDays(dispute.since, level.resolveDays);
  const until = dispute.end?.on ?? today;
  const day = workingDaysBetween(dispute.since, until) + 1;
  return { day, of: level.resolveDays, dueOn, isPast: until > dueOn, level };
}
