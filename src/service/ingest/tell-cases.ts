import type { CollectionCase } from '#cases/collection-case.ts';
import { type Followed, followAll, type NewEvent, saveCases } from '../store/cases.ts';
import type { AccountsFound } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';
import type { Write } from '../store/write-together.ts';
import { newPayments } from './new-payments.ts';

const BY_US = 'relance';

/** What is told, by whom, to which cases as they stood; an event of another case opens it. */
export type Telling = {
  readonly events: readonly NewEvent[];
  readonly by: string;
  readonly before: readonly CollectionCase[];
  /** Of some accounts all payments, so that nobody asks for them again. */
  readonly ledger?: AccountsFound;
};

/** Tells cases their events, and the payments that the ledger has for their items; `others` are written with them. */
export async function tellCases(
  reader: Reader,
  { events, by, before, ledger }: Telling,
  others: readonly Write[] = [],
): Promise<void> {
  const told = followAll(events, { by, before });
  const paid = await payments(reader, told.after, ledger);
  const after = new Map([...told.after, ...paid.after].map((one) => [one.id, one]));
  const all = { events: [...told.events, ...paid.events], before, after: [...after.values()] };
  await saveCases(reader, all, others);
}

/** Cases that are told of their payments in one statement. */
const BATCH = 500;

/** Tells cases the payments that the ledger has for their items since they were opened, each once. */
export async function postPayments(reader: Reader, cases: readonly CollectionCase[]): Promise<void> {
  for (let from = 0; from < cases.length; from += BATCH) {
    await saveCases(reader, await payments(reader, cases.slice(from, from + BATCH)));
  }
}

async function payments(
  reader: Reader,
  before: readonly CollectionCase[],
  ledger?: AccountsFound,
): Promise<Followed> {
  return followAll(await newPayments(reader, before, ledger), { by: BY_US, before });
}
