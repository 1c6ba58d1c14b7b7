/** Cases: a long one drawn in the service, and the next actions of very many. */
import { v7 } from 'uuid';
import { proposeNextAction } from '#cases/actions/propose-next-action.ts';
import { follow, replay } from '#cases/follow.ts';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import { eventsOf } from '../../src/service/store/case-events.ts';
import { caseById, saveCases } from '../../src/service/store/cases.ts';
import type { Store } from '../../src/service/store/open-store.ts';
import { saveLedger } from '../../src/service/store/save-ledger.ts';
import { caseView } from '../../src/service/views/case-view.ts';
import { engines } from '../service/engines.ts';
import { customer, day, invoice, NOTE, payment } from '../service/ledgers-made.ts';
import { longHistory, manyCases } from './cases-made.ts';
import { printTable } from './print-table.ts';

const EVENTS = Number(process.env.RELANCE_BENCH_EVENTS ?? 1_000);
const CASES = Number(process.env.RELANCE_BENCH_CASES ?? 100_000);
const ROUNDS = 15;
const TODAY = day('2026-11-20');

await benchLongCase();
benchNextActions();

/** A case of so many events: drawn for the first time by a service that was just started, and then again. */
async function benchLongCase(): Promise<void> {
  const rows = [];
  for (const engine of await engines()) {
    const { store, drop } = await engine.make();
    const id = await keepLongCase(store);
    const first = await timeOf(() => draw(store, id));
    const again = await timesOf(() => draw(store, id));
    const events = await timesOf(async () => replay(await eventsOf(store, id)));
    rows.push([engine.name, EVENTS, first.toFixed(1), again, events, await followOne(store, id)]);
    await drop();
  }
  printTable(['engine', 'events', 'first draw ms', 'draw ms', 'fold from events ms', 'follow one ms'], rows);
}

async function draw(store: Store, id: string) {
  const found = await caseById(store, id);
  return found && caseView(store, found, { today: TODAY, policy: DEFAULT_POLICY });
}

async function followOne(store: Store, id: string): Promise<string> {
  const events = await eventsOf(store, id);
  const before = replay(events.slice(0, -1));
  const last = events.at(-1);
  return timesOf(async () => last && follow(before, last));
}

async function keepLongCase(store: Store): Promise<string> {
  const items = Array.from({ length: 40 }, (_, at) => invoice(`R-${at}`, 'C-1'));
  const payments = items.map((item, at) => payment(`Z${at}`, item, '2026-11-01', 500));
  await saveLedger(store, { customers: [customer('C-1', 'Bench')], items, payments }, NOTE);
  const id = v7();
  const events = longHistory(id, EVENTS, { account: 'C-1', itemAt: (at) => `R-${at}`, idAt: () => v7() });
  const told = replay(events);
  await saveCases(store, { events, before: [], after: told ? [told] : [] });
  return id;
}

function benchNextActions(): void {
  const cases = manyCases(CASES);
  const house = { policy: DEFAULT_POLICY, customer: { segment: 'key', country: 'DE' } };
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    for (const one of cases) proposeNextAction(one, TODAY, house);
    return performance.now() - started;
  });
  const folding = performance.now();
  manyCases(CASES / 10);
  const fold = performance.now() - folding;
  printTable(
    ['cases', 'next actions ms, first', 'best', 'fold 10 % of them ms'],
    [[CASES, (times[0] ?? 0).toFixed(0), Math.min(...times).toFixed(0), fold.toFixed(0)]],
  );
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function timesOf(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(work));
  times.sort((a, b) => a - b);
  return `${(times[Math.floor(ROUNDS / 2)] ?? 0).toFixed(1)} (best ${(times[0] ?? 0).toFixed(1)})`;
}
