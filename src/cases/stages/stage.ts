import type { CalendarDate } from '#base/calendar-date.ts';

/** Where a case stands on its way. Concluded from its events, never set by hand. */
export const STAGES = [
  'identified',
  'acknowledged',
  'with_resolver',
  'waiting_for_customer',
  'promised',
  'resolved',
  'closed',
  'reopened',
] as const;
export type Stage = (typeof STAGES)[number];

/** A stretch of a case's life; it ends where the next begins. */
export type StageSpan = { readonly stage: Stage; readonly since: CalendarDate };

/** The four steps that a case is carried through. */
export const CASE_STEPS = ['acknowledged', 'given', 'kept_informed', 'closed'] as const;
export type CarriedStep = (typeof CASE_STEPS)[number];
