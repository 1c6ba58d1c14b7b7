import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import {
  accountsWithCases,
  casesOfWholeAccounts,
  type Followed,
  followAll,
  followOn,
  type NewEvent,
  saveCases,
} from '../store/cases.ts';
import type { AccountsFound } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';
import { todayOf } from '../store/settings.ts';
import type { Write } from '../store/write-together.ts';
import { newCredits } from './new-credits.ts';
import { newPayments } from './new-payments.ts';
import { seenItems } from './seen-items.ts';

const BY_US = 'relance';

/** What is told, by whom, to which cases as they stood; an event of another case opens it. */
export type Telling = {
  readonly events: readonly NewEvent[];
  readonly by: string;
  readonly before: readonly CollectionCase[];
  /** Of some accounts all items and payments, so that nobody asks for them again. */
  readonly ledger?: AccountsFound;
};

/** Tells cases their events, and what the ledger has for their items; `others` are written with them. */
export async function tellCases(
  reader: Reader,
  { events, by, before, ledger }: Telling,
  others: readonly Write[] = [],
): Promise<void> {
  const told = followAll(await dated(reader, events), { by, before });
  await saveCases(reader, await withLedger(reader, told, ledger), others);
}

/** Facts that bear no day of their own are of the day that counts as today. */
const UNDATED: readonly NewEvent['kind'][] = ['mail-corrected', 'mail-removed', 'step-undone'];

async function dated(reader: Reader, events: readonly NewEvent[]): Promise<readonly NewEvent[]> {
  const isUndated = ({ kind }: NewEvent) => UNDATED.includes(kind);
  if (!events.some(isUndated)) return events;
  const on = await todayOf(reader);
  return events.map((event) => (isUndated(event) ? { ...event, on } : event)) as readonly NewEvent[];
}

/** Accounts whose cases are told of the ledger together. */
const BATCH = 200;

/** Tells all cases what a new ledger has for them: payments, credit notes, items gone or back; each once. */
export async function postLedger(reader: Reader, today: CalendarDate): Promise<void> {
  const accounts = await accountsWithCases(reader);
  for (let from = 0; from < accounts.length; from += BATCH) {
    const before = await casesOfWholeAccounts(reader, accounts.slice(from, from + BATCH));
    const seen = followAll(await seenItems(reader, before, today), { by: BY_US, before });
    const all = { ...seen, after: latest(before, seen.after) };
    await saveCases(reader, onlyTouched(await withLedger(reader, all)));
  }
}

/** Payments first: a credit note is for what they leave. */
async function withLedger(reader: Reader, told: Followed, ledger?: AccountsFound): Promise<Followed> {
  const paid = followOn(told, await newPayments(reader, told.after, ledger), BY_US);
  return followOn(paid, await newCredits(reader, paid.after), BY_US);
}

function onlyTouched(told: Followed): Followed {
  const touched = new Set(told.events.map(({ caseId }) => caseId));
  return { ...told, after: told.after.filter(({ id }) => touched.has(id)) };
}

function latest(
  before: readonly CollectionCase[],
  after: readonly CollectionCase[],
): readonly CollectionCase[] {
  return [...new Map([...before, ...after].map((one) => [one.id, one])).values()];
}
