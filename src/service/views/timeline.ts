import { compareText } from '#base/compare-text.ts';
import type { CaseEvent, CaseEventOf } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { Because } from '#cases/grouping/because.ts';
import { isSamePayment } from '#cases/postings.ts';
import type { CaseStep, StepKind } from '#cases/steps/case-step.ts';
import type { TimelineLine } from '#contract/contract.ts';
import type { Reader } from '../store/reader.ts';
import { type ToldEvent, toldEventsOf } from '../store/told-events.ts';

/**
 * What happened in a case, newest first. A mail that was read again shows once, as it was read last; a posting of the
 * ledger once, and only while the case speaks of its item.
 */
export async function timelineOf(
  reader: Reader,
  collectionCase: CollectionCase,
): Promise<readonly TimelineLine[]> {
  const events = await toldEventsOf(reader, collectionCase);
  const last = new Map(events.map((event) => [sameOf(event), event]));
  const shown = [...last.values()].filter((event): event is Shown => isShown(event, collectionCase));
  const undone = new Set(events.flatMap((event) => (event.kind === 'step-undone' ? [event.eventId] : [])));
  return shown
    .map((event) => ({ line: { ...lineOf(event), isUndone: undone.has(event.id) }, time: timeOf(event) }))
    .toReversed()
    .toSorted((a, b) => compareText(b.time, a.time))
    .map(({ line }) => line);
}

type Shown = Exclude<ToldEvent, { readonly kind: 'postings-set' }>;

function isShown(event: ToldEvent, { payments, credits }: CollectionCase): boolean {
  switch (event.kind) {
    case 'postings-set':
      return false;
    case 'payment-posted':
      return payments.some((one) => isSamePayment(one, event));
    case 'credit-posted':
      return credits.some(
        (one) => one.creditNumber === event.creditNumber && one.itemNumber === event.itemNumber,
      );
    default:
      return true;
  }
}

/** What tells two events of one thing: of several the last is shown. */
function sameOf(event: ToldEvent): string {
  switch (event.kind) {
    case 'mail-read':
      return `${event.kind} ${event.messageId}`;
    case 'payment-posted':
      return JSON.stringify([event.paymentReference, event.itemNumber, event.paidOn, event.amount.minor]);
    case 'credit-posted':
      return JSON.stringify([event.creditNumber, event.itemNumber]);
    default:
      return event.id;
  }
}

function timeOf(event: Shown): string {
  switch (event.kind) {
    case 'mail-read':
      return new Date(event.sentAt).toISOString();
    case 'payment-posted':
      return event.paidOn;
    case 'credit-posted':
      return event.issuedOn;
    default:
      return 'on' in event ? `${event.on}T23:55` : event.at;
  }
}

function lineOf(event: Shown): TimelineLine {
  const common = {
    id: event.id,
    kind: event.kind,
    direction: null,
    findings: [],
    messageId: null,
    because: null,
    amount: null,
    step: null,
    isUndone: false,
  };
  switch (event.kind) {
    case 'mail-read':
      return { ...common, ...mailLine(event) };
    case 'mail-removed':
      return {
        ...common,
        on: dayOf(event),
        who: event.by,
        what: '',
        because: becauseOf(event),
        messageId: event.messageId,
      };
    case 'mail-corrected':
      return {
        ...common,
        on: dayOf(event),
        who: event.by,
        what: event.isUndo ? 'correction undone' : 'corrected',
        isConfirmed: event.isRight === true,
        findings: event.kinds,
        messageId: event.messageId,
      };
    case 'payment-posted':
      return { ...common, ...paymentLine(event) };
    case 'credit-posted':
      return {
        ...common,
        on: event.issuedOn,
        who: '',
        what: `${event.creditNumber} · ${event.itemNumber}`,
        amount: event.amount,
      };
    case 'item-seen':
      return { ...common, on: event.on, who: '', what: event.itemNumber };
    case 'step-undone':
      return { ...common, on: dayOf(event), who: event.by, what: '' };
    default:
      return { ...common, on: event.on, who: event.by, what: '', step: stepOf(event) };
  }
}

function dayOf({ on, at }: { readonly on?: string; readonly at: string }): string {
  return on ?? at.slice(0, 10);
}

/** Cases kept by the first version have words here, in English. */
function becauseOf({ because }: Pick<CaseEventOf<'mail-read' | 'mail-removed'>, 'because'>): Because | null {
  return typeof because === 'string' ? null : because;
}

function stepOf({ id, caseId, at, by, ...step }: CaseEventOf<StepKind>): CaseStep {
  return step as CaseStep;
}

function mailLine(event: Extract<ToldEvent, { kind: 'mail-read' }>) {
  return {
    on: event.sentOn,
    direction: event.direction,
    who: event.from?.name || event.from?.email || '',
    what: event.excerpt || event.subject,
    findings: event.kinds,
    messageId: event.messageId,
    because: becauseOf(event),
  };
}

function paymentLine({
  paidOn,
  amount,
  itemNumber,
  paymentReference,
}: Extract<CaseEvent, { kind: 'payment-posted' }>) {
  return { on: paidOn, who: '', what: [itemNumber, paymentReference].filter(Boolean).join(' · '), amount };
}
