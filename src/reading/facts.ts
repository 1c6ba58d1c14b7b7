import type { AmountSeen, DaySeen, Reference } from './reading.ts';

/** References, amounts and days of a mail or of a part of it. */
export type Facts = {
  readonly references: readonly Reference[];
  readonly amounts: readonly AmountSeen[];
  readonly days: readonly DaySeen[];
};
