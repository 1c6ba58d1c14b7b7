import type { CalendarDate } from '#base/calendar-date.ts';
import { proposeNextAction } from '#cases/actions/propose-next-action.ts';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { disputeIdOf } from '#cases/disputes/creditable.ts';
import { dunningBlockOf } from '#cases/dunning/dunning-block.ts';
import type { CaseNote } from '#cases/notes/case-note.ts';
import { caseNotesOf } from '#cases/notes/case-notes.ts';
import { ownerOf } from '#cases/policy/owner-of.ts';
import { promisesOf } from '#cases/promises/promises.ts';
import { carriedOf } from '#cases/stages/carried.ts';
import { stageOn, timeInStages } from '#cases/stages/time-in-stages.ts';
import type { CaseView } from '#contract/contract.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import { creditsFor } from '../ingest/new-credits.ts';
import type { AsOf } from '../store/as-of-now.ts';
import { lastEventOf } from '../store/case-events.ts';
import { dunningBlockOn } from '../store/dunning-blocks.ts';
import { customersOf, itemsNamed } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';
import { disputeView } from './dispute-view.ts';
import { itemLine, statesIn } from './item-line.ts';
import { movesOf } from './moves-of.ts';
import { timelineOf } from './timeline.ts';

/** A case as the pages show it. */
export async function caseView(
  reader: Reader,
  collectionCase: CollectionCase,
  { today, policy }: AsOf,
): Promise<CaseView> {
  const { id, accountNumber, state, openedOn } = collectionCase;
  const [customer] = await customersOf(reader, accountNumber === null ? [] : [accountNumber]);
  const block = await dunningBlockOn(reader, accountNumber, today);
  const house = { policy, customer: customer ?? null, block };
  const { graceDays } = policy;
  const known = await itemsOfCase(reader, collectionCase, today);
  const numbers = new Set(collectionCase.items.map(({ number }) => number));
  const items = known.filter(({ number }) => numbers.has(number));
  const states = statesIn([collectionCase]);
  return {
    id,
    number: caseNumberOf(id),
    version: await lastEventOf(reader, id),
    accountNumber,
    customerName: customer?.name ?? null,
    state,
    stage: stageOn(collectionCase, today, graceDays),
    stages: [...timeInStages(collectionCase, today)].map(([stage, days]) => ({ stage, days })),
    carried: carriedOf(collectionCase, today),
    owner: ownerOf(collectionCase, house.customer),
    openedOn,
    items: items.map((item) => itemLine(item, today, states)),
    disputes: collectionCase.disputes.map((dispute) => disputeView(dispute, items, { today, house })),
    promises: promisesOf(collectionCase, today, graceDays),
    nextAction: proposeNextAction(collectionCase, today, house),
    dunningBlock: dunningBlockOf([collectionCase], today),
    notes: [...caseNotesOf(collectionCase, known, today), ...(await unclearCredits(reader, collectionCase))],
    moves: await movesOf(reader, collectionCase),
    timeline: await timelineOf(reader, collectionCase),
  };
}

/** The items of a case and its credit notes as of a day, as far as the ledger knows them. */
async function itemsOfCase(
  reader: Reader,
  { accountNumber, items, credits }: CollectionCase,
  today: CalendarDate,
): Promise<readonly ItemAsOf[]> {
  if (accountNumber === null) return [];
  const numbers = [...items.map(({ number }) => number), ...credits.map(({ creditNumber }) => creditNumber)];
  return itemsAsOf(await itemsNamed(reader, accountNumber, [...new Set(numbers)]), today);
}

/** Disputes that several credit notes could answer. */
async function unclearCredits(reader: Reader, collectionCase: CollectionCase): Promise<readonly CaseNote[]> {
  const { unclear } = await creditsFor(reader, [collectionCase]);
  return collectionCase.disputes.flatMap(({ items }, at): readonly CaseNote[] => {
    const one = unclear.find(({ disputeId }) => disputeId === disputeIdOf(collectionCase.id, at));
    return one ? [{ kind: 'credit_unclear', items, credits: one.credits }] : [];
  });
}
