import type { Dispute } from '../disputes/dispute.ts';
import type { States } from '../item-states.ts';
import type { StageSpan } from './stage.ts';

/** How a case stands at one moment of its life. */
export type Standing = {
  readonly items: States;
  readonly disputes: readonly Dispute[];
  readonly stages: readonly StageSpan[];
  readonly owner: string | null;
  /** The customer said something that wants an answer, and has none. */
  readonly isUnanswered: boolean;
  /** The customer had an answer. */
  readonly isAnswered: boolean;
  /** We asked, and wait for the customer. */
  readonly isAsked: boolean;
  /** Someone who can resolve it has it. */
  readonly isGiven: boolean;
  readonly isClosed: boolean;
  /** It was resolved or closed, and the customer came back. */
  readonly wasEnded: boolean;
};
