/** What a person does with a case: checked against the facts, written as an event, taken back by another. */
import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { type CaseStep, STEP_KINDS } from '#cases/steps/case-step.ts';
import { checkStep } from '#cases/steps/check-step.ts';
import type { StepBody } from '#contract/contract.ts';
import { refuseIfChanged } from './changed-meanwhile.ts';
import { tellCases } from './ingest/tell-cases.ts';
import { refuse } from './refuse.ts';
import type { Service } from './service.ts';
import { stepRefusal } from './step-words.ts';
import { eventById, heldCase, holdCase } from './store/case-events.ts';
import { dunningBlockOn } from './store/dunning-blocks.ts';
import { customersOf } from './store/ledger-slice.ts';
import { policyOf } from './store/policy.ts';
import type { Reader } from './store/reader.ts';
import { todayOf } from './store/settings.ts';
import { tx } from './store/tx.ts';

/** Takes one step in a case as the person saw it; refuses where it changed meanwhile or the step does not fit. */
export async function takeStep(
  { store, user }: Service,
  caseId: string,
  { seen, step }: StepBody,
): Promise<void> {
  await tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    const collectionCase = await heldCase(reader, caseId);
    await refuseIfChanged(reader, caseId, seen);
    const today = await todayOf(reader);
    const taken = { ...step, on: today } as CaseStep;
    await refuseIfUnfit(reader, { collectionCase, today }, taken);
    await tellCases(reader, { events: [{ caseId, ...taken }], by: user, before: [collectionCase] });
  });
}

/** Takes a step back, as if it had never been; answers the id of its case. */
export async function undoStep({ store, user }: Service, eventId: string): Promise<string> {
  return tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    const event = await eventById(reader, eventId);
    const isStep = event !== null && (STEP_KINDS as readonly string[]).includes(event.kind);
    const held = isStep ? await holdCase(reader, event.caseId) : null;
    if (!held?.steps.some(({ id }) => id === eventId)) {
      throw refuse('step/not-found', 'There is no such step, or it is taken back already.', eventId);
    }
    const undone = { caseId: held.id, kind: 'step-undone', eventId } as const;
    await tellCases(reader, { events: [undone], by: user, before: [held] });
    return held.id;
  });
}

type AsHeld = { readonly collectionCase: CollectionCase; readonly today: CalendarDate };

async function refuseIfUnfit(reader: Reader, held: AsHeld, step: CaseStep): Promise<void> {
  const { accountNumber } = held.collectionCase;
  const [customer] = await customersOf(reader, accountNumber === null ? [] : [accountNumber]);
  const block = await dunningBlockOn(reader, accountNumber, held.today);
  const house = { policy: await policyOf(reader), customer: customer ?? null, block };
  const problem = checkStep({ ...held, house }, step);
  if (problem) throw stepRefusal(problem);
}
