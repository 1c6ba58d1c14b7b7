import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Store } from './open-store.ts';
import type { Tables } from './tables.ts';

export type Maintenance = { readonly stop: () => void };

/** The embedded engine has no autovacuum: dead rows of these tables grow without end otherwise. */
const TABLES: readonly (keyof Tables)[] = [
  'mails',
  'readings',
  'case_events',
  'cases',
  'case_mails',
  'corrections',
  'settings',
];

/** A sweep takes some 50 ms; after ten minutes of full ingest some 100,000 rows are dead. */
const EVERY_MS = 10 * 60_000;

/** Sweeps the embedded database on a timer; a server does it by itself. */
export function startMaintenance(store: Store, log: Logger): Maintenance {
  if (store.engine === 'postgres') return { stop: () => {} };
  const sweepOrTell = () =>
    sweep(store).catch((error: Error) => log.warn({ type: error.name }, 'the sweep failed'));
  const timer = setInterval(sweepOrTell, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Frees dead rows and looks at the tables anew, so that the engine plans well. */
export async function sweep(store: Store): Promise<void> {
  for (const table of TABLES) await sql`vacuum (analyze) ${sql.table(table)}`.execute(store.db);
}
