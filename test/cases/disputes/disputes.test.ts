import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import { clockOf } from '#cases/disputes/dispute-clock.ts';
import { DEFAULT_HOUSE } from '#cases/policy/house-rules.ts';
import { aCase, aFinding, day, euros, eventOf, heard, mailIn, paid } from '../samples.ts';

const says = (on: string, ...findings: ReturnType<typeof aFinding>[]) =>
  heard(mailIn(`m-${on}`, { sentOn: day(on), findings }));
const inside = (on: string, ...findings: ReturnType<typeof aFinding>[]) =>
  heard(mailIn(`i-${on}`, { direction: 'internal', sentOn: day(on), findings }));
const credit = (itemNumber: string, issuedOn: string, isWhole = false): CaseEvent =>
  eventOf(
    {
      kind: 'credit-posted',
      creditNumber: 'CN-7',
      itemNumber,
      amount: euros(900),
      issuedOn: day(issuedOn),
      isWhole,
      because: 'disputed_amount',
    },
    'case-1',
    `${issuedOn}T20:00:00Z`,
  );
const short = aFinding('dispute', ['1'], { reason: 'quantity' });

type Quarrel = { readonly name: string; readonly events: readonly CaseEvent[]; readonly disputes: string };

const QUARRELS: readonly Quarrel[] = [
  { name: 'opened by the mail', events: [says('2026-03-02', short)], disputes: 'quantity 1 open' },
  {
    name: 'said again is the same dispute, with what was told later',
    events: [says('2026-03-02', short), says('2026-03-05', { ...short, amount: euros(900) })],
    disputes: 'quantity 1 open 900',
  },
  {
    name: 'another reason is another dispute',
    events: [says('2026-03-02', short), says('2026-03-05', { ...short, reason: 'pricing' })],
    disputes: 'quantity 1 open; pricing 1 open',
  },
  {
    name: 'told by a colleague counts, in our own letter it does not',
    events: [
      inside('2026-03-02', short),
      heard(mailIn('l', { direction: 'outbound', findings: [aFinding('dispute', ['2'])] })),
    ],
    disputes: 'quantity 1 open',
  },
  {
    name: 'ended by a resolution inside the company',
    events: [
      says('2026-03-02', short),
      inside('2026-03-04', aFinding('resolution', [], { outcome: 'redelivered' })),
    ],
    disputes: 'quantity 1 redelivered 2026-03-04',
  },
  {
    name: 'a resolution that is only guessed ends nothing until a person says it is right',
    events: [
      says('2026-03-02', short),
      inside('2026-03-04', aFinding('resolution', [], { outcome: 'refused', confidence: 0.6 })),
    ],
    disputes: 'quantity 1 open',
  },
  {
    name: 'over in a way nobody told, and credited when the note comes',
    events: [
      says('2026-03-02', short),
      inside('2026-03-04', aFinding('resolution', [], { outcome: 'other' })),
      credit('1', '2026-03-06'),
    ],
    disputes: 'quantity 1 credited 2026-03-06 CN-7',
  },
  {
    name: 'refused stays refused, whatever is credited later',
    events: [
      says('2026-03-02', short),
      inside('2026-03-04', aFinding('resolution', [], { outcome: 'refused' })),
      credit('1', '2026-03-06'),
    ],
    disputes: 'quantity 1 refused 2026-03-04',
  },
  {
    name: 'a customer’s own word of resolution ends nothing',
    events: [
      says('2026-03-02', short),
      says('2026-03-04', aFinding('resolution', ['1'], { outcome: 'credited' })),
    ],
    disputes: 'quantity 1 open',
  },
  {
    name: 'ended by a credit note, which is named',
    events: [says('2026-03-02', short), credit('1', '2026-03-06')],
    disputes: 'quantity 1 credited 2026-03-06 CN-7',
  },
  {
    name: 'the credit note that was announced gets its number when it comes',
    events: [
      says('2026-03-02', short),
      inside('2026-03-04', aFinding('resolution', ['1'], { outcome: 'credited' })),
      credit('1', '2026-03-06'),
    ],
    disputes: 'quantity 1 credited 2026-03-04 CN-7',
  },
  {
    name: 'a credit note for another item ends nothing',
    events: [says('2026-03-02', short), credit('2', '2026-03-06')],
    disputes: 'quantity 1 open',
  },
  {
    name: 'withdrawn by a promise of the whole',
    events: [says('2026-03-02', short), says('2026-03-05', aFinding('promise', ['1']))],
    disputes: 'quantity 1 withdrawn 2026-03-05',
  },
  {
    name: 'a promise for the rest withdraws nothing',
    events: [
      says('2026-03-02', { ...short, amount: euros(900) }),
      says('2026-03-05', aFinding('promise', ['1'], { amount: euros(5_000) })),
    ],
    disputes: 'quantity 1 open 900',
  },
  {
    name: 'paid in full after all',
    events: [says('2026-03-02', short), paid('1', '2026-03-09')],
    disputes: 'quantity 1 withdrawn 2026-03-09',
  },
  {
    name: 'paid after all, and the money went back',
    events: [
      says('2026-03-02', short),
      paid('1', '2026-03-09'),
      paid('1', '2026-03-11', euros(-10_000), euros(10_000)),
    ],
    disputes: 'quantity 1 open',
  },
  {
    name: 'withdrawn by the customer’s word, money that goes back contests nothing',
    events: [
      says('2026-03-02', short),
      says('2026-03-05', aFinding('promise', ['1'])),
      paid('1', '2026-03-09'),
      paid('1', '2026-03-11', euros(-10_000), euros(10_000)),
    ],
    disputes: 'quantity 1 withdrawn 2026-03-05',
  },
  {
    name: 'paid in part, it stands',
    events: [says('2026-03-02', short), paid('1', '2026-03-09', euros(500), euros(900))],
    disputes: 'quantity 1 open',
  },
];

describe('the disputes of a case', () => {
  it.each(QUARRELS)('$name', ({ events, disputes }) => {
    const told = aCase(events).disputes.map(({ reason, items, amount, end }) =>
      [reason, ...items, ...(end ? [end.outcome, end.on, end.creditNumber] : ['open']), amount?.minor ?? null]
        .filter((part) => part !== null)
        .join(' '),
    );
    expect(told.join('; ')).toBe(disputes);
  });

  it('runs its clock from the customer’s mail, in working days, shorter for key accounts', () => {
    const [dispute] = aCase([says('2026-03-05', short)]).disputes;
    if (!dispute) throw new Error('no dispute');
    expect(clockOf(dispute, day('2026-03-09'), DEFAULT_HOUSE)).toMatchObject({
      day: 3,
      of: 5,
      dueOn: '2026-03-12',
      isPast: false,
    });
    const key = { ...DEFAULT_HOUSE, customer: { segment: 'Key', country: 'FR' } };
    expect(clockOf(dispute, day('2026-03-11'), key)).toMatchObject({ dueOn: '2026-03-10', isPast: true });
  });
});
