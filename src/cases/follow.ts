import { parseCalendarDate } from '#base/calendar-date.ts';
import type { CaseEvent, CaseEventOf, CreditPosted, ItemSeen, PaymentPosted } from './case-event.ts';
import type { CollectionCase } from './collection-case.ts';
import type { MailInCase } from './mail-in-case.ts';
import { standingOf } from './standing.ts';
import type { StepKind } from './steps/case-step.ts';

/** What a case was told, before anything is concluded from it. */
type Told = Pick<CollectionCase, 'mails' | 'payments' | 'credits' | 'steps' | 'goneItems'>;

const NOTHING: Told = { mails: [], payments: [], credits: [], steps: [], goneItems: [] };

/** The case after one more event; opens it where there was none. Never throws, whatever the order of events. */
export function follow(before: CollectionCase | null, event: CaseEvent): CollectionCase {
  return conclude(before?.id ?? event.caseId, hear(before ?? NOTHING, event), event);
}

/** The case that these events tell, in the order given; null when there are none. Hears all, then concludes once. */
export function replay(events: readonly CaseEvent[]): CollectionCase | null {
  const [first, last] = [events[0], events.at(-1)];
  return first && last ? conclude(first.caseId, events.reduce(hear, NOTHING), last) : null;
}

function conclude(id: string, told: Told, last: CaseEvent): CollectionCase {
  const days = daysOf(told);
  const on = parseCalendarDate(last.at) ?? ('1970-01-01' as CollectionCase['openedOn']);
  return {
    id,
    accountNumber: told.mails.findLast(({ accountNumber }) => accountNumber !== null)?.accountNumber ?? null,
    openedOn: days[0] ?? on,
    lastOn: days.at(-1) ?? on,
    ...standingOf(told),
    mails: told.mails,
    payments: told.payments,
    credits: told.credits,
    steps: told.steps,
    goneItems: told.goneItems,
  };
}

function hear(told: Told, event: CaseEvent): Told {
  switch (event.kind) {
    case 'mail-read':
      return { ...told, mails: withMail(told.mails, mailOf(event)) };
    case 'mail-removed':
      return { ...told, mails: told.mails.filter((mail) => !isMail(mail, event)) };
    case 'mail-corrected':
      return {
        ...told,
        mails: told.mails.map((mail) => (isMail(mail, event) ? corrected(mail, event) : mail)),
      };
    case 'payment-posted':
      return { ...told, payments: withPayment(told.payments, paymentOf(event)) };
    case 'credit-posted':
      return { ...told, credits: withCredit(told.credits, creditOf(event)) };
    case 'item-seen':
      return { ...told, goneItems: withSeen(told.goneItems, event) };
    case 'step-undone':
      return { ...told, steps: told.steps.filter(({ id }) => id !== event.eventId) };
    default:
      return { ...told, steps: withStep(told.steps, event) };
  }
}

function isMail(mail: MailInCase, { messageId }: { readonly messageId: string }): boolean {
  return mail.messageId === messageId;
}

function corrected(mail: MailInCase, said: Pick<MailInCase, 'findings' | 'items'>): MailInCase {
  return { ...mail, findings: said.findings, items: said.items };
}

function mailOf({ id, caseId, at, by, kind, ...mail }: CaseEventOf<'mail-read'>): MailInCase {
  return mail;
}

function paymentOf({ id, caseId, at, by, ...payment }: CaseEventOf<'payment-posted'>): PaymentPosted {
  return payment;
}

function creditOf({ id, caseId, at, by, ...credit }: CaseEventOf<'credit-posted'>): CreditPosted {
  return credit;
}

/** A mail read again takes the place of its first reading. */
function withMail(mails: readonly MailInCase[], mail: MailInCase): readonly MailInCase[] {
  return [...mails.filter((other) => !isMail(other, mail)), mail].toSorted(byTime);
}

function byTime(a: MailInCase, b: MailInCase): number {
  if (a.sentAt !== b.sentAt) return a.sentAt < b.sentAt ? -1 : 1;
  return a.messageId < b.messageId ? -1 : 1;
}

/** A payment posted twice counts once; its reversal, of another day or sum, is a posting of its own. */
export function isSamePayment(a: Omit<PaymentPosted, 'kind' | 'openAfter'>, b: typeof a): boolean {
  return (
    a.paymentReference === b.paymentReference &&
    a.itemNumber === b.itemNumber &&
    a.paidOn === b.paidOn &&
    a.amount.minor === b.amount.minor
  );
}

function withPayment(payments: readonly PaymentPosted[], payment: PaymentPosted): readonly PaymentPosted[] {
  const others = payments.filter((other) => !isSamePayment(other, payment));
  return [...others, payment].toSorted((a, b) => compare(a.paidOn, b.paidOn));
}

function withCredit(credits: readonly CreditPosted[], credit: CreditPosted): readonly CreditPosted[] {
  const others = credits.filter(
    ({ creditNumber, itemNumber }) =>
      creditNumber !== credit.creditNumber || itemNumber !== credit.itemNumber,
  );
  return [...others, credit].toSorted((a, b) => compare(a.issuedOn, b.issuedOn));
}

function withSeen(gone: readonly string[], { itemNumber, isInLedger }: ItemSeen): readonly string[] {
  const others = gone.filter((number) => number !== itemNumber);
  return isInLedger ? others : [...others, itemNumber];
}

function withStep(steps: Told['steps'], event: CaseEventOf<StepKind>): Told['steps'] {
  const others = steps.filter(({ id }) => id !== event.id);
  return [...others, event].toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysOf({ mails, payments, credits, steps }: Told): readonly CollectionCase['openedOn'][] {
  return [
    ...mails.map(({ sentOn }) => sentOn),
    ...payments.map(({ paidOn }) => paidOn),
    ...credits.map(({ issuedOn }) => issuedOn),
    ...steps.map(({ on }) => on),
  ].toSorted();
}
