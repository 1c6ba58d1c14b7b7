import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import type { ItemState } from '#cases/collection-case.ts';
import { aCase, aFinding, day, euros, eventOf, heard, mailIn, paid } from './samples.ts';

type StateCase = {
  readonly name: string;
  readonly events: readonly CaseEvent[];
  readonly items: Readonly<Record<string, ItemState>>;
  readonly state: ItemState;
};

const letter = (id: string, on: string, items: readonly string[], more = {}) =>
  heard(mailIn(id, { direction: 'outbound', sentOn: day(on), items, ...more }));
const says = (id: string, on: string, ...findings: ReturnType<typeof aFinding>[]) =>
  heard(
    mailIn(id, {
      sentOn: day(on),
      findings,
      items: findings.flatMap(({ items }) => items.map(({ number }) => number)),
    }),
  );

const STATES: readonly StateCase[] = [
  {
    name: 'our letter opens its items',
    events: [letter('l', '2026-03-01', ['1', '2'])],
    items: { 1: 'open', 2: 'open' },
    state: 'open',
  },
  {
    name: 'each item has its own state, the case the most urgent',
    events: [
      letter('l', '2026-03-01', ['1', '2']),
      says('m', '2026-03-02', aFinding('promise', ['1']), aFinding('dispute', ['2'])),
    ],
    items: { 1: 'promised', 2: 'disputed' },
    state: 'disputed',
  },
  {
    name: 'in one mail the more urgent word stands',
    events: [says('m', '2026-03-02', aFinding('dispute', ['1']), aFinding('promise', ['1']))],
    items: { 1: 'disputed' },
    state: 'disputed',
  },
  {
    name: 'the later word stands',
    events: [
      says('a', '2026-03-02', aFinding('dispute', ['1'])),
      says('b', '2026-03-05', aFinding('promise', ['1'])),
    ],
    items: { 1: 'promised' },
    state: 'promised',
  },
  {
    name: 'a lawyer is not talked away by a promise',
    events: [
      says('a', '2026-03-02', aFinding('legal', ['1'])),
      says('b', '2026-03-05', aFinding('promise', ['1'])),
    ],
    items: { 1: 'legal' },
    state: 'legal',
  },
  {
    name: 'a payment settles',
    events: [says('a', '2026-03-02', aFinding('promise', ['1'])), paid('1', '2026-03-06')],
    items: { 1: 'settled' },
    state: 'settled',
  },
  {
    name: 'a part payment does not',
    events: [
      says('a', '2026-03-02', aFinding('promise', ['1'])),
      paid('1', '2026-03-06', euros(500), euros(100)),
    ],
    items: { 1: 'promised' },
    state: 'promised',
  },
  {
    name: 'a credit over the whole settles',
    events: [
      says('a', '2026-03-02', aFinding('dispute', ['1'])),
      letter('b', '2026-03-04', [], { findings: [aFinding('resolution', ['1'], { outcome: 'credited' })] }),
    ],
    items: { 1: 'settled' },
    state: 'settled',
  },
  {
    name: 'a credit over the disputed part leaves the rest due',
    events: [
      says('a', '2026-03-02', aFinding('dispute', ['1'], { amount: euros(900) })),
      letter('b', '2026-03-04', [], { findings: [aFinding('resolution', ['1'], { outcome: 'credited' })] }),
    ],
    items: { 1: 'open' },
    state: 'open',
  },
  {
    name: 'a dispute refused is due again',
    events: [
      says('a', '2026-03-02', aFinding('dispute', ['1'])),
      letter('b', '2026-03-04', [], { findings: [aFinding('resolution', [], { outcome: 'refused' })] }),
    ],
    items: { 1: 'open' },
    state: 'open',
  },
  {
    name: 'a word without an item, in a case of one item',
    events: [letter('l', '2026-03-01', ['1']), says('m', '2026-03-02', aFinding('plan_request'))],
    items: { 1: 'plan_requested' },
    state: 'plan_requested',
  },
  {
    name: 'a word without an item, in a case of several, is of the case',
    events: [letter('l', '2026-03-01', ['1', '2']), says('m', '2026-03-02', aFinding('plan_request'))],
    items: { 1: 'open', 2: 'open' },
    state: 'plan_requested',
  },
  {
    name: 'our own letter promises nothing for the customer',
    events: [letter('l', '2026-03-01', ['1'], { findings: [aFinding('promise', ['1'])] })],
    items: { 1: 'open' },
    state: 'open',
  },
  {
    name: 'a thank you changes nothing',
    events: [letter('l', '2026-03-01', ['1']), says('m', '2026-03-02', aFinding('acknowledgement'))],
    items: { 1: 'open' },
    state: 'open',
  },
];

describe('a case follows its events', () => {
  it.each(STATES)('$name', ({ events, items, state }) => {
    const told = aCase(events);
    expect(Object.fromEntries(told.items.map((item) => [item.number, item.state]))).toEqual(items);
    expect(told.state).toBe(state);
  });

  it('keeps the day and the amount promised', () => {
    const promise = aFinding('promise', ['1'], { on: day('2026-03-20'), amount: euros(7_500) });
    expect(aCase([says('m', '2026-03-02', promise)]).items).toEqual([
      { number: '1', state: 'promised', since: '2026-03-02', amount: euros(7_500), by: '2026-03-20' },
    ]);
  });

  it('gets its customer later, and its days from what was said', () => {
    const first = heard(mailIn('a', { accountNumber: null, sentOn: day('2026-03-02') }));
    const second = heard(mailIn('b', { accountNumber: 'A7', sentOn: day('2026-03-05') }));
    expect(aCase([first])).toMatchObject({ id: 'case-1', accountNumber: null });
    expect(aCase([first, second])).toMatchObject({
      accountNumber: 'A7',
      openedOn: '2026-03-02',
      lastOn: '2026-03-05',
    });
  });

  it('takes a mail out again, and its words with it', () => {
    const removed = eventOf({
      kind: 'mail-removed',
      messageId: 'm',
      because: { kind: 'corrected', value: '' },
    });
    expect(
      aCase([letter('l', '2026-03-01', ['1']), says('m', '2026-03-02', aFinding('dispute', ['2'])), removed]),
    ).toMatchObject({
      state: 'open',
      items: [{ number: '1' }],
      mails: [{ messageId: 'l' }],
    });
  });

  it('undoes a correction to what stood before', () => {
    const read = says('m', '2026-03-02', aFinding('dispute', ['1']));
    const correct = (isUndo: boolean, kind: 'dispute' | 'question') =>
      eventOf({
        kind: 'mail-corrected',
        correctionId: 'c',
        isUndo,
        messageId: 'm',
        findings: [aFinding(kind, ['1'])],
        items: ['1'],
      });
    expect(aCase([read, correct(false, 'question')]).state).toBe('open');
    expect(aCase([read, correct(false, 'question'), correct(true, 'dispute')])).toEqual(aCase([read]));
  });

  it('counts a mail read twice and a payment posted twice once', () => {
    const mail = says('m', '2026-03-02', aFinding('promise', ['1']));
    const payment = paid('1', '2026-03-06');
    expect(aCase([mail, payment, payment, mail])).toEqual(aCase([mail, payment]));
  });
});
