import type { NextActionKind, NextRuleName } from '#cases/actions/next-action.ts';
import type { LetterKind } from '#cases/letters/letter-kind.ts';
import type { CaseView } from '#contract/contract.ts';

/** What a person can do with a case by a button or a short form. */
export type Deed =
  | { readonly is: 'letter'; readonly letter: LetterKind }
  /** Words of one's own, where no letter of ours says it. */
  | { readonly is: 'reply' }
  | { readonly is: 'assign' }
  | { readonly is: 'outcome' }
  | { readonly is: 'lookup' }
  | { readonly is: 'bank' }
  | { readonly is: 'told'; readonly letter: LetterKind }
  | { readonly is: 'accept' }
  /** Stops reminders to the account, or limits the stop; allows them again. */
  | { readonly is: 'block' }
  | { readonly is: 'lift' }
  | { readonly is: 'close' }
  | { readonly is: 'reopen' };

/** How each proposal is done: the first is the one thing to do, the second what often goes with it. */
const DEEDS: Readonly<Record<NextActionKind, readonly Deed[]>> = {
  stop_dunning: [{ is: 'assign' }, { is: 'accept' }],
  verify_bank_change: [{ is: 'bank' }],
  call_customer: [{ is: 'told', letter: 'status' }],
  escalate: [{ is: 'assign' }],
  acknowledge_dispute: [{ is: 'letter', letter: 'acknowledgement' }, { is: 'assign' }],
  find_resolver: [{ is: 'assign' }],
  tell_customer: [
    { is: 'letter', letter: 'outcome' },
    { is: 'told', letter: 'outcome' },
  ],
  send_status: [{ is: 'letter', letter: 'status' }, { is: 'outcome' }],
  answer_plan_request: [{ is: 'letter', letter: 'plan' }],
  send_document: [{ is: 'letter', letter: 'acknowledgement' }],
  answer_question: [{ is: 'letter', letter: 'acknowledgement' }],
  look_up_payment: [{ is: 'lookup' }],
  ask_for_proof: [{ is: 'letter', letter: 'missing' }, { is: 'lookup' }],
  ask_for_day: [{ is: 'letter', letter: 'missing' }],
  update_contact: [{ is: 'accept' }],
  await_resolver: [{ is: 'outcome' }],
  await_promise: [{ is: 'letter', letter: 'promise' }],
  await_customer: [],
  close_case: [{ is: 'close' }],
  send_reminder: [{ is: 'reply' }],
  none: [],
};

/** Where the reason for a proposal tells more of how it is done. */
const DEEDS_OF_RULE: Readonly<Partial<Record<NextRuleName, readonly Deed[]>>> = {
  promise_broken: [
    { is: 'told', letter: 'missing' },
    { is: 'letter', letter: 'missing' },
  ],
};

/** Letters that may go with a proposal, behind "more". */
const LETTERS: Readonly<Partial<Record<NextActionKind, LetterKind>>> = {
  find_resolver: 'acknowledgement',
  escalate: 'status',
  await_resolver: 'status',
  look_up_payment: 'payment_lookup',
};

/** Steps that only wait: nothing of them is urgent enough for the accent. */
const WAITING: readonly NextActionKind[] = ['await_resolver', 'await_promise', 'await_customer', 'none'];

export function isWaiting(action: NextActionKind): boolean {
  return WAITING.includes(action);
}

/** What is offered as buttons: how the proposal is done, as far as it fits the case. */
export function deedsOf(collectionCase: CaseView): readonly Deed[] {
  const { nextAction, carried } = collectionCase;
  const isDone = ({ is }: Deed, at: number) =>
    (is === 'accept' && nextAction.decided === 'accepted') ||
    (is === 'assign' && at > 0 && carried.includes('given'));
  const deeds = DEEDS_OF_RULE[nextAction.rule] ?? DEEDS[nextAction.action];
  return deeds.filter((deed, at) => !isDone(deed, at) && isFit(deed, collectionCase));
}

/** What else can be done, behind "more". */
export function otherDeeds(collectionCase: CaseView): readonly Deed[] {
  const offered = deedsOf(collectionCase).map(({ is }) => is);
  const { nextAction, stage } = collectionCase;
  const letter = LETTERS[nextAction.action];
  const all: readonly Deed[] = [
    ...(nextAction.action !== 'none' && nextAction.decided === null ? [{ is: 'accept' } as const] : []),
    ...(letter ? [{ is: 'letter', letter } as const] : []),
    { is: 'assign' },
    { is: 'outcome' },
    { is: 'told', letter: 'status' },
    { is: 'lift' },
    { is: 'block' },
    { is: stage.stage === 'closed' ? 'reopen' : 'close' },
  ];
  return all.filter((deed) => !offered.includes(deed.is) && isFit(deed, collectionCase));
}

/** Stages and states in which there is something to give to someone. */
function isFit({ is }: Deed, { disputes, state, stage, dunningBlock }: CaseView): boolean {
  const isContested = disputes.some(({ end }) => end === null);
  if (is === 'outcome') return isContested;
  if (is === 'assign') return isContested || state === 'legal' || state === 'insolvency';
  if (is === 'close') return !isContested;
  if (is === 'lift') return dunningBlock !== null;
  if (is === 'block') return stage.stage !== 'closed' && dunningBlock?.kind !== 'by_hand';
  return true;
}
