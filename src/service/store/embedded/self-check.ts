import { refuse } from '../../refuse.ts';

/** Runs SQL; what the check needs of an engine. */
type Runs = { readonly exec: (sql: string) => Promise<unknown> };

/**
 * Commits once and looks whether a sync reached the disk. Refuses with `store/not-durable`: the syncs lean on the
 * inside of one PGlite version, and a database that forgets must not start.
 */
export async function checkCommitsReachDisk(engine: Runs, syncs: () => number): Promise<void> {
  const before = syncs();
  await engine.exec(`select pg_logical_emit_message(true, 'relance', 'self-check')`);
  if (syncs() > before) return;
  throw refuse(
    'store/not-durable',
    'The embedded database does not write its commits to the disk. Run "npm install" to get the exact version that Relance was tested with, or use a PostgreSQL server (DATABASE_URL).',
  );
}
