import { addWorkingDays } from '#base/working-days.ts';
import { customerDay } from './dispute-facts.ts';
import type { LetterFacts } from './letter-facts.ts';
import { itemsNamed, type LetterSeen } from './look-at-letter.ts';

/** Working days in which we find a payment or say that we did not. */
const LOOK_UP_DAYS = 3;

/** What the customer says was paid, and when; what the ledger shows as paid is no longer looked for. */
export function paymentFacts(looked: LetterSeen): Partial<LetterFacts> {
  const { mail, collectionCase, today } = looked.scene;
  const claim = mail.findings.find(({ kind }) => kind === 'paid');
  const claimed = collectionCase.items.filter(({ state }) => state === 'claimed_paid');
  const named = claim?.items.map(({ number }) => number) ?? [];
  const items = itemsNamed(looked, named.length > 0 ? named : claimed.map(({ number }) => number));
  const on = claim?.on ?? null;
  return {
    items: items.filter(({ isOpen }) => isOpen),
    paidOn: on !== null && on <= today ? on : null,
    answerBy: addWorkingDays(today, LOOK_UP_DAYS),
  };
}

/** The same for a payment that was looked for and not found. */
export function proofFacts(looked: LetterSeen): Partial<LetterFacts> {
  return { ...paymentFacts(looked), answerBy: customerDay(looked) };
}
