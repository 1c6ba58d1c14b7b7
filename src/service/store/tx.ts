import { setTimeout as wait } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { Tables } from './tables.ts';

export type Tx = Transaction<Tables>;

/** Serialization failure, deadlock (PostgreSQL, appendix A): nothing happened, and the next try may do. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const MAX_TRIES = 8;
/** Mean pause before the first new try; doubles with each, with chance in it so that two do not meet again. */
const FIRST_PAUSE_MS = 8;

/**
 * The one way to write, serializable: two mails of one case that come at once must not overwrite each other's fold. Runs `work` in a transaction, and again where the engine says that it collided; so `work` does
 * nothing but ask `tx`. Refuses with `store/disk-full` before it begins.
 */
export async function tx<T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    store.checkSpace();
    try {
      return await store.db.transaction().setIsolationLevel('serializable').execute(work);
    } catch (error) {
      if (tried === MAX_TRIES || !TRY_AGAIN.has(String((error as { code?: unknown }).code))) throw error;
      await wait(FIRST_PAUSE_MS * 2 ** tried * Math.random());
    }
  }
}
