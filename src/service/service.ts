import type { MailReader } from './ingest/mail-reader.ts';
import type { Store } from './store/open-store.ts';

/** The running service: its store, its reader, and the one local user it acts as until sign-in comes. */
export type Service = {
  readonly store: Store;
  readonly reader: MailReader;
  readonly user: string;
  readonly version: string;
  /** The supplier's own mail domains, where the environment names them. */
  readonly us: readonly string[];
};
