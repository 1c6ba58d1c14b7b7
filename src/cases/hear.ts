import { compareText } from '#base/compare-text.ts';
import { withInOrder } from '#base/in-order.ts';
import type {
  CaseEvent,
  CaseEventOf,
  CreditPosted,
  ItemSeen,
  PaymentPosted,
  PostingsSet,
} from './case-event.ts';
import type { MailInCase } from './mail-in-case.ts';
import type { Told } from './moments.ts';
import { byIssue, byPosting, isSamePayment } from './postings.ts';
import type { StepKind } from './steps/case-step.ts';

export const NOTHING_TOLD: Told = { mails: [], payments: [], credits: [], steps: [], goneItems: [] };

/** What is told after one more event. */
export function hear(told: Told, event: CaseEvent): Told {
  switch (event.kind) {
    case 'mail-read':
      return retell(told, event.messageId, withMail(told.mails, mailOf(event)));
    case 'mail-removed':
      return retell(told, event.messageId, withoutMail(told.mails, event));
    case 'mail-corrected':
      return retell(told, event.messageId, withCorrected(told.mails, event));
    case 'payment-posted':
      return { ...told, payments: withPayment(told.payments, paymentOf(event)) };
    case 'credit-posted':
      return { ...told, credits: withCredit(told.credits, creditOf(event)) };
    case 'item-seen':
      return { ...told, goneItems: withSeen(told.goneItems, event) };
    case 'postings-set':
      return { ...told, ...setPostings(told, event) };
    case 'step-undone':
      return { ...told, steps: told.steps.filter(({ id }) => id !== event.eventId) };
    default:
      return { ...told, steps: withStep(told.steps, event) };
  }
}

/**
 * What was told, after one mail changed or left. What the ledger told of items that no mail speaks of any more, and
 * of days before the first mail, is forgotten, so that a correction and its undo lead back to the same case; it is posted again when they return.
 */
function retell(told: Told, messageId: string, mails: readonly MailInCase[]): Told {
  const before = told.mails.find((mail) => isMail(mail, { messageId }));
  if (!before) return { ...told, mails };
  const mayLeave = numbersIn([before]);
  const now = numbersIn(mails);
  const since = mails[0]?.sentOn ?? '';
  const isLeft = (number: string | null) => number !== null && mayLeave.has(number) && !now.has(number);
  return {
    ...told,
    mails,
    payments: told.payments.filter(({ itemNumber, paidOn }) => !isLeft(itemNumber) && paidOn >= since),
    credits: told.credits.filter(({ itemNumber }) => !isLeft(itemNumber)),
    goneItems: told.goneItems.filter((number) => !isLeft(number)),
  };
}

/** All items that these mails speak of. */
export function numbersIn(mails: readonly MailInCase[]): ReadonlySet<string> {
  const named = mails.flatMap(({ items, findings }) => [
    ...items,
    ...findings.flatMap((finding) => finding.items.map(({ number }) => number)),
  ]);
  return new Set(named);
}

function isMail(mail: MailInCase, { messageId }: { readonly messageId: string }): boolean {
  return mail.messageId === messageId;
}

function corrected(mail: MailInCase, said: CaseEventOf<'mail-corrected'>): MailInCase {
  return { ...mail, findings: said.findings, items: said.items, tone: said.tone ?? mail.tone };
}

/** The mail of an event. */
export function mailOf({ id, caseId, at, by, kind, ...mail }: CaseEventOf<'mail-read'>): MailInCase {
  return mail;
}

/** The payment of an event. */
export function paymentOf({ id, caseId, at, by, ...payment }: CaseEventOf<'payment-posted'>): PaymentPosted {
  return payment;
}

function creditOf({ id, caseId, at, by, ...credit }: CaseEventOf<'credit-posted'>): CreditPosted {
  return credit;
}

function withoutMail(
  mails: readonly MailInCase[],
  event: CaseEventOf<'mail-removed'>,
): readonly MailInCase[] {
  return mails.filter((mail) => !isMail(mail, event));
}

function withCorrected(
  mails: readonly MailInCase[],
  event: CaseEventOf<'mail-corrected'>,
): readonly MailInCase[] {
  return mails.map((mail) => (isMail(mail, event) ? corrected(mail, event) : mail));
}

/** A mail read again takes the place of its first reading. */
function withMail(mails: readonly MailInCase[], mail: MailInCase): readonly MailInCase[] {
  return withInOrder(
    without(mails, (other) => isMail(other, mail)),
    mail,
    byTime,
  );
}

/** Mails by the time they were sent. */
export function byTime(a: MailInCase, b: MailInCase): number {
  return compareText(a.sentAt, b.sentAt) || compareText(a.messageId, b.messageId);
}

function withPayment(payments: readonly PaymentPosted[], payment: PaymentPosted): readonly PaymentPosted[] {
  const others = without(payments, (other) => isSamePayment(other, payment));
  return withInOrder(others, payment, byPosting);
}

function withCredit(credits: readonly CreditPosted[], credit: CreditPosted): readonly CreditPosted[] {
  const { creditNumber, itemNumber } = credit;
  const others = without(
    credits,
    (other) => other.creditNumber === creditNumber && other.itemNumber === itemNumber,
  );
  return withInOrder(others, credit, byIssue);
}

/** The same list where nothing is to be left out: most of what is told is new. */
function without<Value>(list: readonly Value[], isOut: (value: Value) => boolean): readonly Value[] {
  return list.some(isOut) ? list.filter((value) => !isOut(value)) : list;
}

function withSeen(gone: readonly string[], { itemNumber, isInLedger }: ItemSeen): readonly string[] {
  const others = gone.filter((number) => number !== itemNumber);
  return isInLedger ? others : [...others, itemNumber].toSorted(compareText);
}

function setPostings(told: Told, { numbers, payments, credits, goneItems }: PostingsSet) {
  const isOther = (number: string | null) => number === null || !numbers.includes(number);
  return {
    payments: [...told.payments.filter(({ itemNumber }) => isOther(itemNumber)), ...payments].toSorted(
      byPosting,
    ),
    credits: [...told.credits.filter(({ itemNumber }) => isOther(itemNumber)), ...credits].toSorted(byIssue),
    goneItems: [...told.goneItems.filter(isOther), ...goneItems].toSorted(compareText),
  };
}

function withStep(steps: Told['steps'], event: CaseEventOf<StepKind>): Told['steps'] {
  const others = without(steps, ({ id }) => id === event.id);
  return withInOrder(others, event, byDay);
}

type Step = Told['steps'][number];

/** Steps by their day, those of a day as they were taken. */
export function byDay(a: Step, b: Step): number {
  return compareText(a.on, b.on) || compareText(a.id, b.id);
}
