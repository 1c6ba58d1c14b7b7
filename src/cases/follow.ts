import { type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import type { CaseEvent, CollectionCase, ItemState, MailInCase } from './collection-case.ts';
import { isMoreUrgent, statesOf } from './item-states.ts';

type Told = Pick<CollectionCase, 'mails' | 'payments'>;
type PaymentPosted = Extract<CaseEvent, { kind: 'payment-posted' }>;

/** The case after one more event; opens it where there was none. Never throws, whatever the order of events. */
export function follow(before: CollectionCase | null, event: CaseEvent): CollectionCase {
  const told = hear(before ?? { mails: [], payments: [] }, event);
  const days = daysOf(told);
  const eventOn = dayOfEvent(event);
  const { items, whole } = statesOf(told.mails, told.payments);
  return {
    id: before?.id ?? event.caseId,
    accountNumber: accountOf(told.mails) ?? before?.accountNumber ?? null,
    openedOn: days[0] ?? before?.openedOn ?? eventOn,
    lastOn: days.at(-1) ?? before?.lastOn ?? eventOn,
    items,
    state: mostUrgent(
      items.map(({ state }) => state),
      whole,
    ),
    mails: told.mails,
    payments: told.payments,
  };
}

/** The case that these events tell, in the order given; null when there are none. */
export function replay(events: readonly CaseEvent[]): CollectionCase | null {
  return events.reduce<CollectionCase | null>(follow, null);
}

function hear(told: Told, event: CaseEvent): Told {
  switch (event.kind) {
    case 'mail-read':
      return { ...told, mails: withMail(told.mails, mailOf(event)) };
    case 'mail-removed':
      return { ...told, mails: told.mails.filter(({ messageId }) => messageId !== event.messageId) };
    case 'mail-corrected':
      return {
        ...told,
        mails: told.mails.map((mail) => (isMail(mail, event) ? corrected(mail, event) : mail)),
      };
    case 'payment-posted':
      return { ...told, payments: withPayment(told.payments, event) };
  }
}

function isMail(mail: MailInCase, { messageId }: { readonly messageId: string }): boolean {
  return mail.messageId === messageId;
}

function corrected(mail: MailInCase, said: Pick<MailInCase, 'findings' | 'items'>): MailInCase {
  return { ...mail, findings: said.findings, items: said.items };
}

function mailOf({
  id,
  caseId,
  at,
  by,
  kind,
  ...mail
}: Extract<CaseEvent, { kind: 'mail-read' }>): MailInCase {
  return mail;
}

/** A mail read again takes the place of its first reading. */
function withMail(mails: readonly MailInCase[], mail: MailInCase): readonly MailInCase[] {
  return [...mails.filter((other) => !isMail(other, mail)), mail].toSorted(byTime);
}

function byTime(a: MailInCase, b: MailInCase): number {
  if (a.sentAt !== b.sentAt) return a.sentAt < b.sentAt ? -1 : 1;
  return a.messageId < b.messageId ? -1 : 1;
}

/** A payment is known by its reference and item: posted twice, it counts once. */
function withPayment(payments: readonly PaymentPosted[], payment: PaymentPosted): readonly PaymentPosted[] {
  const isSame = (other: PaymentPosted) =>
    other.paymentReference === payment.paymentReference && other.itemNumber === payment.itemNumber;
  return [...payments.filter((other) => !isSame(other)), payment].toSorted((a, b) =>
    a.paidOn < b.paidOn ? -1 : 1,
  );
}

function daysOf({ mails, payments }: Told): readonly CalendarDate[] {
  return [...mails.map(({ sentOn }) => sentOn), ...payments.map(({ paidOn }) => paidOn)].toSorted();
}

/** The customer that the latest mail names: an account told later than the first mail still counts. */
function accountOf(mails: readonly MailInCase[]): string | null {
  return mails.findLast(({ accountNumber }) => accountNumber !== null)?.accountNumber ?? null;
}

function dayOfEvent(event: CaseEvent): CalendarDate {
  return parseCalendarDate(event.at) ?? ('1970-01-01' as CalendarDate);
}

/** What is said of the whole case counts as long as it names no item of its own. */
function mostUrgent(states: readonly ItemState[], whole: ItemState | null): ItemState {
  const all = whole === null ? states : [...states, whole];
  return all.reduce((worst, state) => (isMoreUrgent(state, worst) ? state : worst), all[0] ?? 'open');
}
