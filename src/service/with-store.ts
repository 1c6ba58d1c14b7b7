import { isRefusal } from './refuse.ts';
import { openStore, type Store, storeOptionsFrom } from './store/open-store.ts';

/** What stands below the options of every command that opens the database. */
export const WHERE = `
The database is the PostgreSQL server of DATABASE_URL, else the embedded one in RELANCE_DATA (.relance in the checkout).`;
/** Two processes cannot have the embedded database open. */
export const ALONE = `${WHERE}
End the service first, unless the database is a server.`;

/** Does some work with the database; what cannot be done is told in words and ends with code 1. */
export async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  try {
    const store = await openStore(storeOptionsFrom(process.env));
    await work(store).finally(() => store.close());
  } catch (error) {
    if (!isRefusal(error)) throw error;
    fail(error.message);
  }
}

/** Tells what went wrong; the command ends with code 1. */
export function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
