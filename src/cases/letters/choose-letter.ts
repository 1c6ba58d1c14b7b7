import { LETTER_VARIANTS } from '#languages/shape/letters.ts';
import type { NextActionKind } from '../actions/next-action.ts';
import { proposeNextAction } from '../actions/propose-next-action.ts';
import type { LetterScene } from './letter.ts';
import type { LetterKind } from './letter-kind.ts';
import { tellLetters, VARIANT_RULES } from './letter-rules.ts';
import { type LetterSeen, lookAtLetter } from './look-at-letter.ts';

/** A letter that can be written. */
export type LetterChoice = { readonly kind: LetterKind; readonly variant: string };

/** The letter that a next action asks for; `variant` where the action asks for one of its kind. */
const ASKED_BY: Readonly<Partial<Record<NextActionKind, { kind: LetterKind; variant?: string }>>> = {
  acknowledge_dispute: { kind: 'acknowledgement' },
  find_resolver: { kind: 'acknowledgement' },
  tell_customer: { kind: 'outcome' },
  escalate: { kind: 'status' },
  send_status: { kind: 'status' },
  await_resolver: { kind: 'status' },
  answer_plan_request: { kind: 'plan' },
  send_document: { kind: 'acknowledgement' },
  answer_question: { kind: 'acknowledgement' },
  look_up_payment: { kind: 'payment_lookup' },
  ask_for_proof: { kind: 'missing', variant: 'proof' },
  ask_for_day: { kind: 'missing', variant: 'day' },
  await_promise: { kind: 'promise' },
  call_customer: { kind: 'missing', variant: 'payment' },
};
/** Where these come next, nobody writes: details are checked by phone, insolvency and law go to those who know them. */
const WRITES_NOTHING: readonly NextActionKind[] = ['verify_bank_change', 'stop_dunning'];

/** The letters to the customer that fit a case now, first the one that its next action asks for. */
export function chooseLetters(scene: LetterScene): readonly LetterChoice[] {
  const { collectionCase, today, policy, customer } = scene;
  const { action } = proposeNextAction(collectionCase, today, { policy, customer });
  if (WRITES_NOTHING.includes(action)) return [];
  const asked = ASKED_BY[action];
  const isAsked = ({ kind, variant }: LetterChoice) =>
    kind === asked?.kind && (asked.variant === undefined || asked.variant === variant);
  const toCustomer = fitting(lookAtLetter(scene)).filter(({ kind }) => kind !== 'hand_over');
  return toCustomer.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)));
}

/** The letter of a kind that fits best; where none fits, the plainest, so that what it lacks can be told. */
export function variantFor(looked: LetterSeen, kind: LetterKind): string {
  const found = fitting(looked).find((choice) => choice.kind === kind);
  const variants: readonly string[] = LETTER_VARIANTS[kind];
  return found?.variant ?? (kind === 'missing' ? variants[0] : variants.at(-1)) ?? '';
}

/** Of each kind the first that fits; of what is missing, all. */
function fitting(looked: LetterSeen): readonly LetterChoice[] {
  const told = tellLetters(looked);
  const all = VARIANT_RULES.filter(({ when }) => when(told));
  return all
    .filter(({ kind }, at) => kind === 'missing' || all.findIndex((other) => other.kind === kind) === at)
    .map(({ kind, variant }) => ({ kind, variant }));
}
