/** Runs PGlite in a thread of its own: on the service's thread a query of half a second stops everything for as long. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { COLUMN_PARSERS } from '../column-types.ts';
import { DURABLE_PARAMS, durableFs } from './durable-fs.ts';
import type { Ask, PlainError, Told } from './messages.ts';
import { checkCommitsReachDisk } from './self-check.ts';

const port = parentPort;
const { dir } = workerData as { readonly dir: string };
const tell = (told: Told) => port?.postMessage(told);
const watch = { syncs: 0, onFull: () => tell({ kind: 'disk-full' }) };

await open().catch((error: unknown) => tell({ kind: 'failed', error: plain(error) }));

async function open(): Promise<void> {
  const engine = await PGlite.create({
    fs: durableFs(dir, watch),
    parsers: COLUMN_PARSERS,
    startParams: [...DURABLE_PARAMS],
  });
  await checkCommitsReachDisk(engine, () => watch.syncs);
  port?.on('message', (ask: Ask) => void answer(engine, ask));
  tell({ kind: 'ready', syncs: watch.syncs });
}

async function answer(engine: PGlite, ask: Ask): Promise<void> {
  try {
    if (ask.kind === 'close') await engine.close();
    const result = ask.kind === 'query' ? await engine.query(ask.sql, [...ask.params]) : null;
    const rows = (result?.rows ?? []) as Record<string, unknown>[];
    tell({ kind: 'done', id: ask.id, result: { rows, affectedRows: result?.affectedRows ?? 0 } });
  } catch (error) {
    tell({ kind: 'refused', id: ask.id, error: plain(error) });
  }
}

function plain(error: unknown): PlainError {
  const seen = error as { message?: string; code?: string; place?: string | null };
  const code = typeof seen.code === 'string' ? seen.code : 'store/engine';
  return { message: seen.message ?? String(error), code, place: seen.place ?? null };
}
