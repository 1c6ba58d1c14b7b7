import type { CaseEvent, PaymentPosted } from './case-event.ts';
import { byDay, byTime, hear, mailOf, NOTHING_TOLD, paymentOf } from './hear.ts';
import type { MailInCase } from './mail-in-case.ts';
import type { Told } from './moments.ts';
import { byPosting } from './postings.ts';
import { STEP_KINDS, type StepKind } from './steps/case-step.ts';

type Step = Told['steps'][number];
/** What was heard for the first time and is not yet put in order. */
type Fresh = { readonly mails: MailInCase[]; readonly payments: PaymentPosted[]; readonly steps: Step[] };

/**
 * What all these events tell: the same as hearing one after the other (`test/cases/laws.test.ts` proves it on random histories), without
 * copying the lists once an event. What is heard for the first time is gathered and put in order at once; whatever changes
 * something told before is heard alone.
 */
export function hearAll(events: readonly CaseEvent[]): Told {
  const seen = new Set<string>();
  let told = NOTHING_TOLD;
  let fresh: Fresh = { mails: [], payments: [], steps: [] };
  for (const event of events) {
    const name = nameOf(event);
    if (name !== null && !seen.has(name)) {
      gather(fresh, event);
    } else {
      told = hear(inOrder(told, fresh), event);
      fresh = { mails: [], payments: [], steps: [] };
    }
    if (name !== null) seen.add(name);
  }
  return inOrder(told, fresh);
}

/** What tells whether something was heard before; null for what always changes something told. */
function nameOf(event: CaseEvent): string | null {
  if (event.kind === 'mail-read') return `mail ${event.messageId}`;
  if (event.kind === 'payment-posted') return paymentName(event);
  return isStep(event) ? `step ${event.id}` : null;
}

/** Two postings of one payment have one name (`isSamePayment`). */
function paymentName({ paymentReference, itemNumber, paidOn }: PaymentPosted): string {
  return `payment ${JSON.stringify([paymentReference, itemNumber, paidOn])}`;
}

function gather({ mails, payments, steps }: Fresh, event: CaseEvent): void {
  if (event.kind === 'mail-read') mails.push(mailOf(event));
  else if (event.kind === 'payment-posted') payments.push(paymentOf(event));
  else if (isStep(event)) steps.push(event);
}

function isStep(event: CaseEvent): event is Step {
  return STEP_KINDS.includes(event.kind as StepKind);
}

/** Sorting keeps the order of what is equal: the new stands behind the old, as when heard one by one. */
function inOrder(told: Told, { mails, payments, steps }: Fresh): Told {
  return {
    ...told,
    mails: together(told.mails, mails, byTime),
    payments: together(told.payments, payments, byPosting),
    steps: together(told.steps, steps, byDay),
  };
}

function together<Value>(
  known: readonly Value[],
  fresh: readonly Value[],
  compare: (a: Value, b: Value) => number,
): readonly Value[] {
  return fresh.length === 0 ? known : [...known, ...fresh].toSorted(compare);
}
