import { lastStep } from '../actions/look.ts';
import type { CollectionCase, ItemState } from '../collection-case.ts';
import { clockOf } from '../disputes/dispute-clock.ts';
import { disputeFacts } from './dispute-facts.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterKind } from './letter-kind.ts';
import type { LetterSeen } from './look-at-letter.ts';
import { hasEnded } from './outcome-facts.ts';
import { paymentFacts } from './payment-facts.ts';
import { planFacts } from './plan-facts.ts';
import { promiseFacts } from './promise-facts.ts';

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
  readonly plan: Partial<LetterFacts>;
  readonly payment: Partial<LetterFacts>;
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
    when: ({ promises }) => promises.some(({ by }) => by === null),
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
    when: (told) => hasContestedItems(told) && hasResolver(told) && isPastDay(told),
  },
  {
    kind: 'status',
    variant: 'resolver',
    because: 'someone has the dispute',
    when: (told) => hasContestedItems(told) && hasResolver(told),
  },
  { kind: 'status', variant: 'open', because: 'the dispute is open', when: hasContestedItems },
  ...(['credited', 'credit_follows', 'redelivered', 'corrected', 'refused', 'other'] as const).map(
    (variant): VariantRule => ({
      kind: 'outcome',
      variant,
      because: 'a dispute ended so',
      when: (told) => hasEnded(told, variant),
    }),
  ),
  {
    kind: 'promise',
    variant: 'several',
    because: 'one mail promises several payments',
    when: ({ promises }) => promises.length > 1 && promises.every(({ by }) => by !== null),
  },
  {
    kind: 'promise',
    variant: 'part',
    because: 'a part of what is open is promised',
    when: (told) => isPromised(told) && hasRest(told.promise),
  },
  { kind: 'promise', variant: 'whole', because: 'a day is promised', when: isPromised },
  {
    kind: 'plan',
    variant: 'part',
    because: 'instalments for a part are asked for, and the limits allow that',
    when: (told) => isPlanAsked(told) && hasRest(told.plan),
  },
  { kind: 'plan', variant: 'whole', because: 'instalments are asked for', when: isPlanAsked },
  {
    kind: 'payment_lookup',
    variant: 'dated',
    because: 'the customer says on which day it was paid',
    when: (told) => isClaimedPaid(told) && (told.payment.paidOn ?? null) !== null,
  },
  {
    kind: 'payment_lookup',
    variant: 'undated',
    because: 'the customer says it is paid',
    when: isClaimedPaid,
  },
];

/** Looks at all that the letters of a case could tell. */
export function tellLetters(looked: LetterSeen): LetterTold {
  return {
    ...looked,
    dispute: disputeFacts(looked),
    promise: promiseFacts(looked),
    plan: planFacts(looked),
    payment: paymentFacts(looked),
  };
}

function isUnanswered({ seen }: LetterTold): boolean {
  return seen.unanswered.some(({ findings }) => !findings.every(({ kind }) => kind === 'auto_reply'));
}

function hasContestedItems({ dispute }: LetterTold): boolean {
  return (dispute.items ?? []).length > 0;
}

function isPartContested({ dispute: { disputed = [], undisputed = [] } }: LetterTold): boolean {
  return disputed.length > 0 && undisputed.length > 0;
}

function hasResolver({ dispute }: LetterTold): boolean {
  return (dispute.resolver ?? null) !== null;
}

function isPastDay({ disputes, seen }: LetterTold): boolean {
  return disputes.some((dispute) => clockOf(dispute, seen.today, seen.house)?.isPast === true);
}

function isPromised({ promises }: LetterTold): boolean {
  return promises.length > 0 && promises[0]?.by !== null;
}

function hasRest({ remaining = [] }: Partial<LetterFacts>): boolean {
  return remaining.length > 0;
}

function isPlanAsked({ seen }: LetterTold): boolean {
  return isIn(seen.collectionCase, 'plan_requested');
}

function isClaimedPaid({ seen }: LetterTold): boolean {
  return isIn(seen.collectionCase, 'claimed_paid');
}

function isIn(collectionCase: CollectionCase, state: ItemState): boolean {
  return collectionCase.state === state || collectionCase.items.some((item) => item.state === state);
}
