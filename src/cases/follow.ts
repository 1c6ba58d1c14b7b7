import { parseCalendarDate } from '#base/calendar-date.ts';
import type { CaseEvent } from './case-event.ts';
import type { CollectionCase } from './collection-case.ts';
import { hear, NOTHING_TOLD } from './hear.ts';
import { hearAll } from './hear-all.ts';
import type { Told } from './moments.ts';
import { standingOf } from './standing.ts';

/** The case after one more event; opens it where there was none. Never throws, whatever the order of events. */
export function follow(before: CollectionCase | null, event: CaseEvent): CollectionCase {
  return conclude(before?.id ?? event.caseId, hear(before ?? NOTHING_TOLD, event), event);
}

/** The case that these events tell, in the order given; null when there are none. Hears all, then concludes once. */
export function replay(events: readonly CaseEvent[]): CollectionCase | null {
  const [first, last] = [events[0], events.at(-1)];
  return first && last ? conclude(first.caseId, hearAll(events), last) : null;
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

function daysOf({ mails, payments, credits, steps }: Told): readonly CollectionCase['openedOn'][] {
  return [
    ...mails.map(({ sentOn }) => sentOn),
    ...payments.map(({ paidOn }) => paidOn),
    ...credits.map(({ issuedOn }) => issuedOn),
    ...steps.map(({ on }) => on),
  ].toSorted();
}
