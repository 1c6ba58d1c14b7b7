/** Cases made for the bench: long ones, and many. */
import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import type { FindingKind } from '#base/finding.ts';
import type { CaseEvent, CaseFact } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { follow, replay } from '#cases/follow.ts';
import type { CaseStep } from '#cases/steps/case-step.ts';
import { aFinding, day, euros, mailIn } from '../cases/samples.ts';

const START = day('2026-01-05');
const KINDS: readonly FindingKind[] = [
  'dispute',
  'promise',
  'question',
  'paid',
  'acknowledgement',
  'document_request',
];
const ITEMS = 40;

/** As many events as told: mails in and out on forty items, payments of them, steps of people. */
export function longHistory(
  caseId: string,
  size: number,
  {
    account,
    itemAt,
    idAt,
  }: { account: string; itemAt: (at: number) => string; idAt: (at: number) => string },
): readonly CaseEvent[] {
  return Array.from({ length: size }, (_, at) => {
    const on = addDays(START, Math.floor((at * 300) / size));
    const stamp = `${on}T${String(8 + (at % 10)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00.000Z`;
    const fact = factAt(at, { on, stamp, account, itemAt });
    return { id: idAt(at), caseId, at: stamp, by: 'bench', ...fact };
  });
}

type Made = {
  readonly on: CalendarDate;
  readonly stamp: string;
  readonly account: string;
  readonly itemAt: (at: number) => string;
};

function factAt(at: number, made: Made): CaseFact {
  if (at % 10 === 7) return paymentAt(at, made);
  if (at % 10 === 9) return stepAt(at, made);
  const kind = KINDS[at % KINDS.length] ?? 'question';
  const items = [made.itemAt(at % ITEMS), made.itemAt((at + 7) % ITEMS)];
  const { on, stamp, account: accountNumber } = made;
  return {
    kind: 'mail-read',
    ...mailIn(`mail${at}@bench.example`, {
      sentOn: on,
      sentAt: stamp,
      direction: at % 3 === 1 ? 'outbound' : 'inbound',
      accountNumber,
      items,
      findings: [aFinding(kind, items, { on: addDays(on, 10), amount: euros(5_000 + at) })],
      excerpt:
        'Wir melden uns dazu in den nächsten Tagen noch einmal bei Ihnen, sobald die Ware geprüft ist.',
      subject: `Rechnung ${items[0]}`,
      matterWords: ['lieferung', 'palette', 'spedition'],
    }),
  };
}

function paymentAt(at: number, { on, itemAt }: Made): CaseFact {
  const openAfter = at % 20 === 7 ? euros(0) : euros(10_000);
  return {
    kind: 'payment-posted',
    paymentReference: `P${at}`,
    itemNumber: itemAt(at % ITEMS),
    amount: euros(5_000),
    paidOn: on,
    openAfter,
  };
}

function stepAt(at: number, { on }: Made): CaseStep {
  if (at % 20 === 9) return { kind: 'customer-told', on, letter: 'status', how: 'mail' };
  return {
    kind: 'assigned',
    on,
    resolver: 'logistics',
    person: null,
    dueOn: addDays(on, 7),
    because: 'the delivery note tells what was loaded',
  };
}

/** Cases as companies have them: two to eight events each, of every kind. */
export function manyCases(count: number): readonly CollectionCase[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `019a0000-0000-7000-8000-${String(at).padStart(12, '0')}`;
    const itemAt = (place: number) => `R-${at}-${place % 3}`;
    const events = longHistory(id, 2 + (at % 7), {
      account: `A${at % 5_000}`,
      itemAt,
      idAt: (place) => `${id}-${place}`,
    });
    const shifted = events.slice(at % 2);
    return replay(shifted) ?? events.reduce<CollectionCase | null>(follow, null) ?? neverEmpty();
  });
}

function neverEmpty(): never {
  throw new Error('a case without events');
}
