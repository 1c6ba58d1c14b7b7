import type { CalendarDate } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';
import type { AccountNumber } from '#ledger/ledger.ts';
import type { CaseEventOf, CreditPosted, PaymentPosted } from './case-event.ts';
import type { Dispute } from './disputes/dispute.ts';
import type { MailInCase } from './mail-in-case.ts';
import type { StageSpan } from './stages/stage.ts';
import type { StepKind } from './steps/case-step.ts';

/** The most urgent first. */
export const ITEM_STATES = [
  'legal',
  'insolvency',
  'disputed',
  'plan_requested',
  'promised',
  'claimed_paid',
  'open',
  'settled',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export type CaseItem = {
  readonly number: string;
  readonly state: ItemState;
  readonly since: CalendarDate;
  /** Disputed or promised amount, where told. */
  readonly amount: Money | null;
  /** The day promised, where the state is `promised`. */
  readonly by: CalendarDate | null;
};

/** One customer matter and all that was said of it and done about it: the fold of its events. */
export type CollectionCase = {
  readonly id: string;
  readonly accountNumber: AccountNumber | null;
  readonly openedOn: CalendarDate;
  readonly lastOn: CalendarDate;
  readonly items: readonly CaseItem[];
  /** The most urgent state of its items. */
  readonly state: ItemState;
  readonly disputes: readonly Dispute[];
  /** Where the case stood and since when, oldest first; the last one is now. */
  readonly stages: readonly StageSpan[];
  /** Who looks after it; null where nobody took it. */
  readonly owner: string | null;
  /** Oldest first, as all that follows. */
  readonly mails: readonly MailInCase[];
  readonly payments: readonly PaymentPosted[];
  readonly credits: readonly CreditPosted[];
  /** What people did, but for what was taken back. */
  readonly steps: readonly CaseEventOf<StepKind>[];
  /** Items that the ledger no longer knows. */
  readonly goneItems: readonly string[];
};
