import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { follow, replay } from '#cases/follow.ts';
import type { Move, MovedFact } from '#cases/moves/move.ts';
import { moveMails } from '#cases/moves/move-mails.ts';
import { undoMove } from '#cases/moves/undo-move.ts';
import type { CaseStep } from '#cases/steps/case-step.ts';
import { history } from '../histories.ts';
import { aCase, aFinding, day, euros, eventOf, heard, mailIn, paid } from '../samples.ts';

const TODAY = day('2026-03-20');
const MOVE: Move = { id: 'move-1', kind: 'joined', at: '2026-03-20T10:00:00.000Z' };
const SPLIT: Move = { ...MOVE, kind: 'split' };
const [A, B] = ['019a0000-0000-7000-8000-00000000000a', '019a0000-0000-7000-8000-00000000000b'];

const says = (id: string, on: string, ...findings: ReturnType<typeof aFinding>[]) =>
  mailIn(id, { sentOn: day(on), findings });
const of = (caseId: string, ...events: readonly CaseEvent[]) =>
  aCase(events.map((event) => ({ ...event, caseId })));
const did = (step: CaseStep, id: string) => ({
  ...eventOf(step, 'x', `${step.on}T10:00:00Z`),
  id,
  by: 'kim',
});

/** The cases after facts, as the store would follow them. */
function told(
  before: readonly CollectionCase[],
  facts: readonly MovedFact[],
): ReadonlyMap<string, CollectionCase> {
  const cases = new Map(before.map((one) => [one.id, one]));
  facts.forEach((fact, place) => {
    const event = { at: MOVE.at, by: 'ana', ...fact, id: `e${String(place).padStart(3, '0')}` } as CaseEvent;
    cases.set(event.caseId, follow(cases.get(event.caseId) ?? null, event));
  });
  return cases;
}

describe('a case that is joined with another', () => {
  const dispute = heard(says('b1', '2026-03-02', aFinding('dispute', ['2'])));
  const reminder = heard(mailIn('a1', { sentOn: day('2026-03-05'), direction: 'outbound', items: ['1'] }));
  const a = of(A, reminder);
  const join = (from: CollectionCase, to: CollectionCase) =>
    told(
      [from, to],
      moveMails({
        from,
        to,
        toId: to.id,
        messageIds: from.mails.map((one) => one.messageId),
        move: MOVE,
        today: TODAY,
      }),
    );

  it('brings its mails, what it was told by the ledger, and what people did about it', () => {
    const b = of(
      B,
      dispute,
      paid('2', '2026-03-06', euros(500), euros(9_500)),
      did(
        {
          kind: 'assigned',
          on: day('2026-03-03'),
          resolver: 'sales',
          person: null,
          dueOn: day('2026-03-09'),
          because: '',
        },
        's1',
      ),
      did({ kind: 'outcome-recorded', on: day('2026-03-08'), outcome: 'refused', items: [], note: '' }, 's2'),
      did({ kind: 'owner-changed', on: day('2026-03-08'), owner: 'kim' }, 's3'),
      did({ kind: 'case-closed', on: day('2026-03-09') }, 's4'),
    );
    const joined = join(b, a).get(A);
    expect(
      joined?.mails.map(({ messageId, because, putAt }) => [messageId, because.value, putAt !== null]),
    ).toEqual([
      ['b1', caseNumberOf(B), true],
      ['a1', '', false],
    ]);
    expect(joined?.payments.length).toBe(1);
    expect(joined?.disputes[0]?.end).toMatchObject({ outcome: 'refused', because: 'kim' });
    expect([joined?.owner, joined?.stages.at(-1)?.stage]).toEqual(['kim', 'resolved']);
    expect(joined?.steps.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'assigned kim',
      'outcome-recorded kim',
      'owner-changed kim',
    ]);
    expect(join(b, a).get(B)?.mails).toEqual([]);
  });

  it('"how all of it ended" goes on to mean its own items only', () => {
    const mine = of(A, heard(says('a1', '2026-03-01', aFinding('dispute', ['1']))));
    const b = of(
      B,
      dispute,
      did({ kind: 'outcome-recorded', on: day('2026-03-08'), outcome: 'refused', items: [], note: '' }, 's'),
    );
    expect(
      join(b, mine)
        .get(A)
        ?.disputes.map(({ items, end }) => [items, end?.outcome]),
    ).toEqual([
      [['1'], undefined],
      [['2'], 'refused'],
    ]);
  });

  it('its owner leaves the owner of the other in place', () => {
    const own = (id: string, owner: string) =>
      did({ kind: 'owner-changed', on: day('2026-03-08'), owner }, id);
    expect(join(of(B, dispute, own('s1', 'kim')), of(A, reminder, own('s2', 'ana'))).get(A)?.owner).toBe(
      'ana',
    );
  });

  it('a mail that both have is one, with what it says in each', () => {
    const both = (item: string) => heard(says('m', '2026-03-02', aFinding('dispute', [item])));
    const joined = join(of(B, both('2')), of(A, both('1'))).get(A);
    expect(joined?.mails.map(({ findings }) => findings.map(({ items }) => items[0]?.number))).toEqual([
      ['1', '2'],
    ]);
  });
});

describe('mails split off a case', () => {
  it('take their dispute, its end and its resolver along, and leave the rest', () => {
    const from = of(
      A,
      heard(says('m1', '2026-03-01', aFinding('promise', ['1']))),
      heard(says('m2', '2026-03-02', aFinding('dispute', ['2']))),
      paid('1', '2026-03-06'),
      did(
        {
          kind: 'assigned',
          on: day('2026-03-03'),
          resolver: 'sales',
          person: null,
          dueOn: day('2026-03-09'),
          because: '',
        },
        's1',
      ),
    );
    const moving = { from, to: null, toId: B, messageIds: ['m2'], move: SPLIT, today: TODAY };
    const after = told([from], moveMails(moving));
    expect(after.get(B)).toMatchObject({
      items: [{ number: '2' }],
      payments: [],
      disputes: [{ reason: 'quantity' }],
    });
    expect(after.get(B)?.stages.at(-1)?.stage).toBe('with_resolver');
    expect(after.get(A)).toMatchObject({ items: [{ number: '1' }], disputes: [], state: 'settled' });
  });
});

describe('a move taken back', () => {
  const someMails = fc.tuple(history, history, fc.array(fc.nat(), { maxLength: 4 }), fc.boolean());

  it('leaves both cases as they were, byte for byte', () => {
    fc.assert(
      fc.property(someMails, ([ofA, ofB, chosen, isJoin]) => {
        const [from, to] = [replay(asPosted(ofB, B)), replay(asPosted(ofA, A))];
        if (!from || !to || from.mails.length === 0 || to.mails.length === 0) return;
        const ids = from.mails.map(({ messageId }) => messageId);
        const messageIds = isJoin ? ids : [...new Set(chosen.map((at) => ids[at % ids.length] ?? ''))];
        const moving = { from, to, toId: to.id, messageIds, move: isJoin ? MOVE : SPLIT, today: TODAY };
        const after = told([from, to], moveMails(moving));
        const [left, joined] = [after.get(B), after.get(A)];
        if (!left || !joined) throw new Error('a case is gone');
        const before = { from, to };
        const facts = undoMove({
          from: left,
          to: joined,
          before,
          after: joined,
          messageIds,
          moveId: MOVE.id,
        });
        const undone = told([left, joined], facts);
        expect(JSON.stringify(undone.get(B))).toBe(JSON.stringify(from));
        expect(JSON.stringify(undone.get(A))).toBe(JSON.stringify(to));
      }),
      { numRuns: 3_000 },
    );
  });
});

/** A history as the service writes it: the ledger posts only what is of the items of the mails, and since the first of them. */
function asPosted(events: readonly CaseEvent[], caseId: string): readonly CaseEvent[] {
  const mails = events.filter(({ kind }) => kind.startsWith('mail-'));
  const now = replay(mails);
  const first = now?.mails[0]?.sentOn ?? '';
  const named = new Set(
    now?.mails.flatMap(({ items, findings }) => [
      ...items,
      ...findings.flatMap((one) => one.items.map(({ number }) => number)),
    ]),
  );
  const posted = events.filter((event) => {
    if (event.kind.startsWith('mail-')) return false;
    if (event.kind === 'payment-posted')
      return event.paidOn >= first && event.itemNumber !== null && named.has(event.itemNumber);
    return 'itemNumber' in event ? named.has(event.itemNumber ?? '') : true;
  });
  return [...mails, ...posted].map((event) => ({ ...event, caseId }));
}
