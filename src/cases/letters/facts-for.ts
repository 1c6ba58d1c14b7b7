import { caseNumberOf } from '../case-number.ts';
import type { LetterChoice } from './choose-letter.ts';
import { askingFacts, disputeFacts } from './dispute-facts.ts';
import { handOverFacts } from './hand-over-facts.ts';
import { type LetterFacts, NO_FACTS } from './letter-facts.ts';
import type { LetterSeen } from './look-at-letter.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { paymentFacts, proofFacts } from './payment-facts.ts';
import { personNameOf } from './person-name.ts';
import { planFacts } from './plan-facts.ts';
import { brokenFacts, promiseFacts } from './promise-facts.ts';

/** What a letter can tell: whom it greets, which case it is, and its matter. */
export function factsFor(looked: LetterSeen, choice: LetterChoice): LetterFacts {
  const { collectionCase, customer, mail, to } = looked.scene;
  const address = to.email.toLowerCase();
  const onFile = customer?.contacts.find(({ email }) => email.toLowerCase() === address);
  return {
    ...NO_FACTS,
    caseNumber: caseNumberOf(collectionCase.id),
    contact: personNameOf(onFile?.name ?? '') ?? personNameOf(to.name),
    collector: personNameOf(customer?.collector ?? ''),
    heardOn: mail.sentOn,
    ...matterFacts(looked, choice),
  };
}

function matterFacts(looked: LetterSeen, { kind, variant }: LetterChoice): Partial<LetterFacts> {
  switch (kind) {
    case 'acknowledgement':
    case 'status':
      return disputeFacts(looked);
    case 'missing':
      return missingFacts(looked, variant);
    case 'outcome':
      return outcomeFacts(looked, variant);
    case 'promise':
      return promiseFacts(looked);
    case 'plan':
      return planFacts(looked);
    case 'payment_lookup':
      return paymentFacts(looked);
    case 'hand_over':
      return handOverFacts(looked);
  }
}

function missingFacts(looked: LetterSeen, variant: string): Partial<LetterFacts> {
  if (variant === 'day') return promiseFacts(looked);
  if (variant === 'payment') return brokenFacts(looked);
  return variant === 'proof' ? proofFacts(looked) : askingFacts(looked);
}
