/** Runs PGlite in a thread of its own: on the service's thread a query of half a second stops everything for as long. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PLANNING } from '../statement-names.ts';
import { DURABLE_PARAMS, durableFs } from './durable-fs.ts';
import type { Ask, PlainError, RawResult, Told } from './messages.ts';
import { startQueries } from './run-query.ts';
import { checkCommitsReachDisk } from './self-check.ts';

const port = parentPort;
const { dir } = workerData as { readonly dir: string };
const tell = (told: Told) => port?.postMessage(told);
const watch = { syncs: 0, onFull: () => tell({ kind: 'disk-full' }) };

const PLANNING_PARAMS = Object.entries(PLANNING).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

await open().catch((error: unknown) => tell({ kind: 'failed', error: plain(error) }));

async function open(): Promise<void> {
  const engine = await PGlite.create({
    fs: durableFs(dir, watch),
    startParams: [...DURABLE_PARAMS, ...PLANNING_PARAMS],
  });
  await checkCommitsReachDisk(engine, () => watch.syncs);
  const query = startQueries(engine);
  port?.on('message', (ask: Ask) => void answer(ask, ask.kind === 'query' ? query : () => close(engine)));
  tell({ kind: 'ready', syncs: watch.syncs });
}

type Answer = (sql: string, params: readonly unknown[]) => Promise<RawResult>;

async function answer(ask: Ask, by: Answer): Promise<void> {
  try {
    const [sql, params] = ask.kind === 'query' ? [ask.sql, ask.params] : ['', []];
    tell({ kind: 'done', id: ask.id, result: await by(sql, params) });
  } catch (error) {
    tell({ kind: 'refused', id: ask.id, error: plain(error) });
  }
}

async function close(engine: PGlite): Promise<RawResult> {
  await engine.close();
  return { rows: [], affectedRows: 0, json: [] };
}

function plain(error: unknown): PlainError {
  const seen = error as { message?: string; code?: string; place?: string | null };
  const code = typeof seen.code === 'string' ? seen.code : 'store/engine';
  return { message: seen.message ?? String(error), code, place: seen.place ?? null };
}
