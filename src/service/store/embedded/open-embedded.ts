import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from 'kysely';
import { embeddedDialect } from './dialect.ts';
import { type DiskGuard, guardDisk, MIN_FREE_BYTES } from './disk-guard.ts';
import { takeLock } from './lock.ts';
import { type Session, startSession } from './session.ts';

export type EmbeddedOptions = {
  /** The folder of the database; made when missing. */
  readonly dir: string;
  readonly minFree?: number;
  readonly queryTimeoutMs?: number;
};

export type Embedded = { readonly dialect: Dialect; readonly guard: DiskGuard };

/** Longer than any one statement of ours takes on a ledger of a million items (its ANALYZE: 2 s). */
const QUERY_TIMEOUT_MS = 60_000;

/**
 * Opens the embedded database: lock first, then the engine in its thread, which refuses to start when its commits do
 * not reach the disk. A thread that hangs or meets a full disk is ended, and the next query opens a new one.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dir, minFree = MIN_FREE_BYTES, queryTimeoutMs = QUERY_TIMEOUT_MS } = options;
  mkdirSync(dir, { recursive: true });
  const release = await takeLock(dir);
  const guard = guardDisk(dir, minFree);
  const engine = keepEngine(() => startSession({ dir: join(dir, 'pglite'), queryTimeoutMs, minFree }), guard);
  const close = async () => {
    await engine.close();
    release();
  };
  try {
    guard.check();
    await engine.session();
    guard.laidOut();
  } catch (error) {
    await close();
    throw error;
  }
  return { dialect: embeddedDialect(engine.session, close), guard };
}

/** Hands out the living session, and starts the next when one is over. */
function keepEngine(start: () => Session, guard: DiskGuard) {
  let current: Promise<Session> | null = null;
  const next = async (last: Session | null): Promise<Session> => {
    await last?.ended;
    if (last) guard.dropBallast();
    const session = start();
    try {
      await session.ready;
    } catch (error) {
      await session.ended;
      guard.dropBallast();
      throw error;
    }
    return session;
  };
  const session = async (): Promise<Session> => {
    const last = await current?.catch(() => null);
    if (last && !last.isOver()) return last;
    current = next(last ?? null);
    return current;
  };
  const close = async () => (await current?.catch(() => null))?.close();
  return { session, close };
}
