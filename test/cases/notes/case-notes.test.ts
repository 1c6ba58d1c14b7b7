import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import { CASE_NOTE_KINDS } from '#cases/notes/case-note.ts';
import { caseNotesOf } from '#cases/notes/case-notes.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { OpenItem, Payment } from '#ledger/ledger.ts';
import { aCase, aFinding, day, euros, eventOf, heard, mailIn, paid } from '../samples.ts';

const TODAY = day('2026-03-20');
const invoice = (number: string, minor: number): OpenItem => ({
  number,
  accountNumber: 'A1',
  type: minor < 0 ? 'credit_note' : 'invoice',
  issuedOn: day('2026-02-01'),
  dueOn: day('2026-03-03'),
  amount: euros(minor),
  openAtExport: null,
  orderNumber: '',
});
const money = (itemNumber: string, minor: number): Payment => ({
  reference: `P${minor}`,
  accountNumber: 'A1',
  paidOn: day('2026-03-15'),
  amount: euros(minor),
  itemNumber,
});
const says = (kind: Parameters<typeof aFinding>[0], more = {}) =>
  heard(mailIn('m', { sentOn: day('2026-03-10'), findings: [aFinding(kind, ['1'], more)] }));
const credited = eventOf({
  kind: 'credit-posted',
  creditNumber: 'G1',
  itemNumber: '1',
  amount: euros(900),
  issuedOn: day('2026-03-16'),
  isWhole: false,
  because: 'order',
});

type NoteCase = {
  readonly name: string;
  readonly events: readonly CaseEvent[];
  readonly items: readonly OpenItem[];
  readonly payments?: readonly Payment[];
  readonly notes: readonly object[];
};

const CASES: readonly NoteCase[] = [
  {
    name: 'more paid than owed',
    events: [says('promise'), paid('1', '2026-03-15', euros(12_000), euros(-2_000))],
    items: [invoice('1', 10_000)],
    payments: [money('1', 12_000)],
    notes: [{ kind: 'overpaid', item: '1', amount: euros(2_000) }],
  },
  {
    name: 'a payment that went back',
    events: [
      says('promise'),
      paid('1', '2026-03-15'),
      paid('1', '2026-03-16', euros(-10_000), euros(10_000)),
    ],
    items: [invoice('1', 10_000)],
    notes: [{ kind: 'payment_reversed', item: '1', amount: euros(-10_000), on: '2026-03-16' }],
  },
  {
    name: 'a payment that went back and came again',
    events: [says('promise'), paid('1', '2026-03-16', euros(-10_000), euros(10_000))],
    items: [invoice('1', 10_000)],
    payments: [money('1', 10_000)],
    notes: [],
  },
  {
    name: 'a credit note for an item that is paid',
    events: [says('dispute'), paid('1', '2026-03-15'), credited],
    items: [invoice('1', 10_000), invoice('G1', -900)],
    payments: [money('1', 10_000)],
    notes: [{ kind: 'credit_for_closed', item: '1', credit: 'G1', amount: euros(900) }],
  },
  {
    name: 'a credit note that was set off',
    events: [says('dispute'), credited],
    items: [invoice('1', 10_000), invoice('G1', -900)],
    payments: [money('1', 10_000), money('G1', -900)],
    notes: [],
  },
  {
    name: 'a promise in another currency',
    events: [says('promise', { amount: { minor: 500, currency: 'CHF' } })],
    items: [invoice('1', 10_000)],
    notes: [
      {
        kind: 'promise_in_other_currency',
        messageId: 'm',
        promised: { minor: 500, currency: 'CHF' },
        owed: 'EUR',
      },
    ],
  },
  {
    name: 'a mail of a day to come',
    events: [heard(mailIn('m', { datedOn: day('2027-01-01'), findings: [aFinding('question', ['1'])] }))],
    items: [invoice('1', 10_000)],
    notes: [{ kind: 'dated_ahead', messageId: 'm', on: '2027-01-01' }],
  },
  {
    name: 'an item that left the ledger',
    events: [says('promise'), eventOf({ kind: 'item-seen', itemNumber: '1', isInLedger: false, on: TODAY })],
    items: [],
    notes: [{ kind: 'item_gone', item: '1' }],
  },
  {
    name: 'an item that came back',
    events: [
      says('promise'),
      eventOf({ kind: 'item-seen', itemNumber: '1', isInLedger: false, on: TODAY }),
      eventOf({ kind: 'item-seen', itemNumber: '1', isInLedger: true, on: TODAY }),
    ],
    items: [invoice('1', 10_000)],
    notes: [],
  },
  {
    name: 'nothing odd',
    events: [says('promise', { amount: euros(5_000) })],
    items: [invoice('1', 10_000)],
    payments: [money('1', 5_000)],
    notes: [],
  },
];

describe('what people should know of a case', () => {
  it.each(CASES)('$name', ({ events, items, payments = [], notes }) => {
    expect(caseNotesOf(aCase(events), itemsAsOf({ items, payments }, TODAY), TODAY)).toEqual(notes);
  });

  it('is told by kinds that all have a case here, but for the one the service finds', () => {
    const told = new Set(CASES.flatMap(({ notes }) => notes.map((note) => (note as { kind: string }).kind)));
    expect(CASE_NOTE_KINDS.filter((kind) => !told.has(kind))).toEqual(['credit_unclear']);
  });
});
