import type { StepProblem } from '#cases/steps/check-step.ts';
import { type RefusalError, refuse } from './refuse.ts';

/** What a person is told of a step that does not fit, and what to do instead. */
const WORDS: Readonly<Record<StepProblem['code'], (about: string) => string>> = {
  no_dispute: (item) =>
    item
      ? `Nothing is contested on ${item}. Choose the items that are, or correct what the mail says first.`
      : 'Nothing is contested in this case any more. If a mail contests something, correct what it says first.',
  day_past: (day) => `${day} lies in the past. Choose today or a later day.`,
  no_item: (item) => `This case has no item ${item}. Correct the items of the mail first.`,
  nothing_to_tell: (letter) =>
    `This case has nothing that a letter of this kind (${letter}) could tell. Choose another kind, or record what happened first.`,
  nothing_claimed: () =>
    'Nobody says in this case that something was paid. If a mail does, correct what it says first.',
  no_bank_change: () => 'No mail of this case changes bank details. If one does, correct what it says first.',
  not_proposed: (action) =>
    `By now something else is proposed for this case (${action}). Look at it again and decide then.`,
  no_later_day: () => 'A step is put off to a later day: choose one after today.',
  not_blocked: () =>
    'This case stops no reminders (any more). Load it again; another case of the customer may stop them.',
  dispute_open: (items) =>
    `The case cannot be closed: a dispute${items ? ` on ${items}` : ''} is still open. Record how it ended, or strike it out if it is none.`,
  promise_open: (day) =>
    `The case cannot be closed: a promise${day ? ` for ${day}` : ' without a day'} still runs. Wait for the money, or correct the promise if it is none.`,
  closed_already: () => 'The case is closed already. Load it again.',
  not_closed: () => 'The case is not closed. Load it again.',
  all_settled: () =>
    'All items of this case are paid, so it stays closed. It opens by itself when the customer comes back to it.',
};

/** The refusal of a step that does not fit its case. */
export function stepRefusal({ code, about }: StepProblem): RefusalError {
  return refuse(`step/${code.replaceAll('_', '-')}`, WORDS[code](about), about || null);
}
