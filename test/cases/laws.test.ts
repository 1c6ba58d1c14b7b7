/** What holds of every case, whatever happened: 10,000 random histories for each law that the issue names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeNextAction } from '#cases/actions/propose-next-action.ts';
import type { CaseEvent } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { follow, replay } from '#cases/follow.ts';
import { isMoreUrgent } from '#cases/item-states.ts';
import { DEFAULT_HOUSE } from '#cases/policy/house-rules.ts';
import { promisesOf } from '#cases/promises/promises.ts';
import { stageOn, timeInStages } from '#cases/stages/time-in-stages.ts';
import { checkStep } from '#cases/steps/check-step.ts';
import { aStepTaken, finding, history, number, on } from './histories.ts';
import { aCase, day, eventOf, heard, mailIn } from './samples.ts';

const RUNS = { numRuns: 10_000 };
const TODAY = day('2026-03-15');
const bytes = (told: CollectionCase | null) => JSON.stringify(told);
const tell = (told: CollectionCase, events: readonly CaseEvent[]) => events.reduce(follow, told);

/** What the service does after a mail came back: it posts again what the ledger has and the case forgot. */
function postings({ payments, credits, goneItems }: CollectionCase): readonly CaseEvent[] {
  return [
    ...payments.map((payment) => eventOf(payment)),
    ...credits.map((credit) => eventOf(credit)),
    ...goneItems.map((itemNumber) =>
      eventOf({ kind: 'item-seen', itemNumber, isInLedger: false, on: TODAY }),
    ),
  ];
}

describe('laws of a case', () => {
  it('replayed it is the same as followed, byte for byte', () => {
    fc.assert(
      fc.property(history, (events) => {
        const stepwise = events.reduce<ReturnType<typeof replay>>(follow, null);
        expect(bytes(replay(structuredClone(events)))).toBe(bytes(stepwise));
      }),
      RUNS,
    );
  });

  it('no order of events makes it throw; every proposal has a day, every stage a beginning', () => {
    fc.assert(
      fc.property(
        history.chain((events) => fc.shuffledSubarray(events, { minLength: 1 })),
        (events) => {
          const told = aCase(events);
          promisesOf(told, TODAY);
          expect(proposeNextAction(told, TODAY).on >= TODAY).toBe(true);
          expect(stageOn(told, TODAY).since.length).toBe(10);
          for (const days of timeInStages(told, TODAY).values()) expect(days).toBeGreaterThanOrEqual(0);
        },
      ),
      RUNS,
    );
  });

  it('a step taken back leaves the case as it was, byte for byte', () => {
    fc.assert(
      fc.property(history, aStepTaken, (events, step) => {
        const before = aCase(events);
        const taken = { ...step, id: 'new' };
        checkStep({ collectionCase: before, today: TODAY, house: DEFAULT_HOUSE }, taken);
        const undone = eventOf({ kind: 'step-undone', eventId: 'new' });
        expect(bytes(tell(before, [taken, undone]))).toBe(bytes(before));
      }),
      RUNS,
    );
  });

  it('a correction taken back leaves the case as it was, byte for byte', () => {
    fc.assert(
      fc.property(history, fc.array(finding, { maxLength: 3 }), fc.nat(), (events, findings, at) => {
        const before = aCase(events);
        const mail = before.mails[at % Math.max(1, before.mails.length)];
        if (!mail) return;
        const { messageId } = mail;
        const correct = (said: Pick<typeof mail, 'findings' | 'items'>, isUndo: boolean) =>
          eventOf({ kind: 'mail-corrected', correctionId: 'c', isUndo, messageId, ...said });
        const { findings: first, items } = mail;
        const there = correct({ findings, items: ['9'] }, false);
        const back = correct({ findings: first, items }, true);
        expect(bytes(tell(before, [there, back, ...postings(before)]))).toBe(bytes(before));
      }),
      RUNS,
    );
  });

  it('a mail that left and came back leaves the case as it was, byte for byte', () => {
    fc.assert(
      fc.property(history, fc.nat(), (events, at) => {
        const before = aCase(events);
        const mail = before.mails[at % Math.max(1, before.mails.length)];
        if (!mail) return;
        const because = { kind: 'split', value: '' } as const;
        const left = eventOf({ kind: 'mail-removed', messageId: mail.messageId, because });
        expect(bytes(tell(before, [left, heard(mail), ...postings(before)]))).toBe(bytes(before));
      }),
      RUNS,
    );
  });

  it('a payment settles promises and disputes exactly once, however often it is posted', () => {
    fc.assert(
      fc.property(history, (events) => {
        const told = aCase(events);
        expect(bytes(tell(told, postings(told)))).toBe(bytes(told));
        const came = told.payments.reduce((sum, { amount }) => sum + Math.max(0, amount.minor), 0);
        const kept = promisesOf(told, day('2026-12-31')).filter(({ paidOn }) => paidOn !== null);
        const used = kept.reduce((sum, { amount }) => sum + Math.max(0, amount?.minor ?? 0), 0);
        expect(used).toBeLessThanOrEqual(came);
      }),
      RUNS,
    );
  });

  it('is as urgent as its most urgent item at least', () => {
    fc.assert(
      fc.property(history, (events) => {
        const told = aCase(events);
        for (const { state } of told.items) expect(isMoreUrgent(state, told.state)).toBe(false);
      }),
      RUNS,
    );
  });

  it('mails come in any order to the same mails, items and state', () => {
    const reads = fc.uniqueArray(
      fc
        .record({
          messageId: fc.uuid(),
          sentOn: on,
          findings: fc.array(finding, { maxLength: 3 }),
          items: fc.array(number, { maxLength: 2 }),
        })
        .map(({ messageId: id, ...mail }) => heard(mailIn(id, mail))),
      { selector: ({ at }) => at, minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        reads.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(aCase(shuffled)).toEqual(aCase(events));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
