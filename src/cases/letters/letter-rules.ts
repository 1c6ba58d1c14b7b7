import { LETTER_VARIANTS } from '#languages/shape/letters.ts';
import { lastStep } from '../actions/look.ts';
import type { CollectionCase, ItemState } from '../collection-case.ts';
import { clockOf } from '../disputes/dispute-clock.ts';
import { disputeFacts } from './dispute-facts.ts';
import { handOverFacts } from './hand-over-facts.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterKind } from './letter-kind.ts';
import type { LetterSeen } from './look-at-letter.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { paymentFacts } from './payment-facts.ts';
import { planFacts } from './plan-facts.ts';
import { brokenFacts, promiseFacts } from './promise-facts.ts';

type OutcomeVariant = (typeof LETTER_VARIANTS)['outcome'][number];

/** When a letter fits a case. */
export type VariantRule = {
  readonly kind: LetterKind;
  readonly variant: string;
  readonly because: string;
  readonly when: (told: LetterTold) => boolean;
};

/** What the letters of a case could tell, looked at once for all rules. */
export type LetterTold = LetterSeen & {
  readonly dispute: Partial<LetterFacts>;
  readonly promise: Partial<LetterFacts>;
  readonly broken: Partial<LetterFacts>;
  readonly plan: Partial<LetterFacts>;
  readonly payment: Partial<LetterFacts>;
  readonly handOver: Partial<LetterFacts>;
};

/** The first rule of a kind that fits decides how its letter is written. */
export const VARIANT_RULES: readonly VariantRule[] = [
  {
    kind: 'acknowledgement',
    variant: 'part',
    because: 'a part of what is open is contested, the rest stays due',
    when: (told) => isUnanswered(told) && isPartContested(told),
  },
  {
    kind: 'acknowledgement',
    variant: 'dispute',
    because: 'a dispute has no answer yet',
    when: (told) => isUnanswered(told) && hasContestedItems(told),
  },
  {
    kind: 'acknowledgement',
    variant: 'message',
    because: 'a mail has no answer yet',
    when: isUnanswered,
  },
  {
    kind: 'missing',
    variant: 'day',
    because: 'a promise without a day can be neither kept nor broken',
    when: ({ promises, promise }) => promises.some(({ by }) => by === null) && has(promise, 'items'),
  },
  {
    kind: 'missing',
    variant: 'payment',
    because: 'the day of a promise has passed without the money',
    when: ({ broken }) => has(broken, 'items', 'promisedOn'),
  },
  {
    kind: 'missing',
    variant: 'proof',
    because: 'a payment was looked for and not found',
    when: (told) =>
      isClaimedPaid(told) && lastStep(told.scene.collectionCase, 'payment-looked-up')?.isFound === false,
  },
  {
    kind: 'missing',
    variant: 'document',
    because: 'a dispute is settled sooner with its papers',
    when: hasContestedItems,
  },
  {
    kind: 'missing',
    variant: 'amount',
    because: 'nobody said how much of it is contested',
    when: (told) => hasContestedItems(told) && told.disputes.some(({ amount }) => amount === null),
  },
  {
    kind: 'status',
    variant: 'late',
    because: 'the dispute is past its day',
    when: (told) => hasContestedItems(told) && isPastDay(told),
  },
  {
    kind: 'status',
    variant: 'resolver',
    because: 'someone has the dispute',
    when: hasContestedItems,
  },
  {
    kind: 'status',
    variant: 'open',
    because: 'nobody has the dispute',
    when: ({ dispute }) => has(dispute, 'items'),
  },
  ...LETTER_VARIANTS.outcome.map(
    (variant): VariantRule => ({
      kind: 'outcome',
      variant,
      because: 'a dispute ended so',
      when: (told) => hasOutcome(told, variant),
    }),
  ),
  {
    kind: 'promise',
    variant: 'several',
    because: 'one mail promises several payments',
    when: ({ promises, promise }) => promises.length > 1 && has(promise, 'instalments'),
  },
  {
    kind: 'promise',
    variant: 'part',
    because: 'a part of what is open is promised',
    when: (told) => isPromised(told) && has(told.promise, 'remaining'),
  },
  { kind: 'promise', variant: 'whole', because: 'a day is promised', when: isPromised },
  {
    kind: 'plan',
    variant: 'part',
    because: 'instalments for a part are asked for, and the limits allow that',
    when: (told) => isPlanAsked(told) && has(told.plan, 'remaining'),
  },
  { kind: 'plan', variant: 'whole', because: 'instalments are asked for', when: isPlanAsked },
  {
    kind: 'payment_lookup',
    variant: 'dated',
    because: 'the customer says on which day it was paid',
    when: (told) => isClaimedPaid(told) && has(told.payment, 'paidOn'),
  },
  {
    kind: 'payment_lookup',
    variant: 'undated',
    because: 'the customer says it is paid',
    when: isClaimedPaid,
  },
  {
    kind: 'hand_over',
    variant: 'items',
    because: 'the ledger has what is contested',
    when: ({ handOver }) => has(handOver, 'items', 'disputed'),
  },
  {
    kind: 'hand_over',
    variant: 'matter',
    because: 'nobody said which items are contested',
    when: ({ handOver }) => has(handOver, 'words'),
  },
];

/** Looks at all that the letters of a case could tell. */
export function tellLetters(looked: LetterSeen): LetterTold {
  return {
    ...looked,
    dispute: disputeFacts(looked),
    promise: promiseFacts(looked),
    broken: brokenFacts(looked),
    plan: planFacts(looked),
    payment: paymentFacts(looked),
    handOver: handOverFacts(looked),
  };
}

function isUnanswered({ seen }: LetterTold): boolean {
  return seen.unanswered.some(({ findings }) => !findings.every(({ kind }) => kind === 'auto_reply'));
}

function hasContestedItems({ dispute }: LetterTold): boolean {
  return has(dispute, 'items', 'resolver');
}

function isPartContested({ dispute }: LetterTold): boolean {
  return has(dispute, 'disputed', 'undisputed', 'resolver');
}

function isPastDay({ disputes, seen }: LetterTold): boolean {
  return disputes.some((dispute) => clockOf(dispute, seen.today, seen.house)?.isPast === true);
}

function hasOutcome(told: LetterTold, variant: OutcomeVariant): boolean {
  const facts = outcomeFacts(told, variant);
  return has(facts, 'items') && (variant !== 'credited' || has(facts, 'credited'));
}

function isPromised({ promise }: LetterTold): boolean {
  return has(promise, 'items', 'promisedOn', 'promisedAmount');
}

function isPlanAsked({ seen, plan }: LetterTold): boolean {
  return isIn(seen.collectionCase, 'plan_requested') && has(plan, 'items', 'instalments');
}

function isClaimedPaid({ seen, payment }: LetterTold): boolean {
  return isIn(seen.collectionCase, 'claimed_paid') && has(payment, 'items');
}

function isIn(collectionCase: CollectionCase, state: ItemState): boolean {
  return collectionCase.state === state || collectionCase.items.some((item) => item.state === state);
}

/** Whether all of these are known. */
function has(facts: Partial<LetterFacts>, ...names: readonly (keyof LetterFacts)[]): boolean {
  return names.every((name) => {
    const fact = facts[name] ?? null;
    return fact !== null && fact.length > 0;
  });
}
