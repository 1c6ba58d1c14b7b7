import type { CalendarDate } from '#base/calendar-date.ts';
import type { Outcome } from '#base/finding.ts';
import type { Decision, NextActionKind } from '../actions/next-action.ts';
import type { LetterKind } from '../letters/letter-kind.ts';
import type { ResolverRole } from '../policy/resolver-role.ts';

/** How a customer was told: by a letter, or on the phone. */
export type Told = 'mail' | 'phone';

/** What a person does with a case. `on` is the day it was done: the service's today, never the client's. */
export type CaseStep =
  /** Given to the one who can resolve it; `dueOn` is the day by which an answer is expected. */
  | {
      readonly kind: 'assigned';
      readonly on: CalendarDate;
      readonly resolver: ResolverRole;
      /** A name or address; null where the department is enough. */
      readonly person: string | null;
      readonly dueOn: CalendarDate;
      readonly because: string;
    }
  | { readonly kind: 'owner-changed'; readonly on: CalendarDate; readonly owner: string | null }
  | {
      readonly kind: 'customer-told';
      readonly on: CalendarDate;
      readonly letter: LetterKind;
      readonly how: Told;
    }
  /** How the disputes on these items end; of all items of the case where none are named. */
  | {
      readonly kind: 'outcome-recorded';
      readonly on: CalendarDate;
      readonly outcome: Outcome;
      readonly items: readonly string[];
      readonly note: string;
    }
  /** The money that a customer says was paid was looked for. */
  | {
      readonly kind: 'payment-looked-up';
      readonly on: CalendarDate;
      readonly items: readonly string[];
      readonly isFound: boolean;
    }
  /** Changed bank details were checked by phone, with a number we knew before. */
  | { readonly kind: 'bank-verified'; readonly on: CalendarDate; readonly isGenuine: boolean }
  /** What became of the step we proposed; `until` is the day it was put off to. */
  | {
      readonly kind: 'action-decided';
      readonly on: CalendarDate;
      readonly decision: Decision;
      readonly action: NextActionKind;
      readonly until: CalendarDate | null;
    }
  /** Nobody reminds the account until that day, or until it is lifted where there is none; it also limits what a mail stopped. */
  | {
      readonly kind: 'dunning-blocked';
      readonly on: CalendarDate;
      readonly until: CalendarDate | null;
      readonly because: string;
    }
  | { readonly kind: 'dunning-lifted'; readonly on: CalendarDate }
  | { readonly kind: 'case-closed'; readonly on: CalendarDate }
  | { readonly kind: 'case-reopened'; readonly on: CalendarDate };

export type StepKind = CaseStep['kind'];
export const STEP_KINDS: readonly StepKind[] = [
  'assigned',
  'owner-changed',
  'customer-told',
  'outcome-recorded',
  'payment-looked-up',
  'bank-verified',
  'action-decided',
  'dunning-blocked',
  'dunning-lifted',
  'case-closed',
  'case-reopened',
];

/** The one step of a kind. */
export type CaseStepOf<Kind extends StepKind> = Extract<CaseStep, { readonly kind: Kind }>;
