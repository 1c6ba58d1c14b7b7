import { join } from 'node:path';
import { type Dialect, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { refuse } from '../refuse.ts';
import { COLUMN_PARSERS } from './column-types.ts';
import { type EmbeddedOptions, openEmbedded } from './embedded/open-embedded.ts';
import { migrate } from './migrate.ts';
import { preparing } from './preparing-pool.ts';
import type { Tables } from './tables.ts';

/** The database, whichever engine it is. */
export type Store = {
  readonly db: Kysely<Tables>;
  readonly engine: 'pglite' | 'postgres';
  /** Whose data this is. One company per installation until sign-in comes. */
  readonly tenantId: string;
  /** Throws `store/disk-full` when no more may be written. */
  readonly checkSpace: () => void;
  readonly close: () => Promise<void>;
};

export type StoreOptions =
  | { readonly databaseUrl: string }
  | { readonly dir: string; readonly embedded?: Omit<EmbeddedOptions, 'dir'> };

const TENANT = 'local';
/** Connections to a server: readers in parallel, few enough for the smallest server. */
const MAX_CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 10_000;

/** Opens the PostgreSQL server of `databaseUrl`, or the embedded database in `dir`, and brings it to this version. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const store = 'databaseUrl' in options ? openServer(options.databaseUrl) : await openFolder(options);
  try {
    await migrate(store.db);
    return store;
  } catch (error) {
    await store.close();
    throw isUnreachable(error) ? unreachable(error) : error;
  }
}

/** Where the data is: DATABASE_URL, else the folder RELANCE_DATA, else `.relance` in the checkout. */
export function storeOptionsFrom(env: NodeJS.ProcessEnv): StoreOptions {
  if (env.DATABASE_URL) return { databaseUrl: env.DATABASE_URL };
  return { dir: env.RELANCE_DATA ?? join(import.meta.dirname, '..', '..', '..', '.relance') };
}

function openServer(connectionString: string): Store {
  const pool = new pg.Pool({
    connectionString,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser: parserOf },
  });
  pool.on('error', () => {}); // an idle connection was cut: the pool makes a new one
  return storeOver(new PostgresDialect({ pool: preparing(pool) }), 'postgres', () => {});
}

async function openFolder({ dir, embedded = {} }: Extract<StoreOptions, { dir: string }>): Promise<Store> {
  const { dialect, guard } = await openEmbedded({ dir, ...embedded });
  return storeOver(dialect, 'pglite', guard.check);
}

function storeOver(dialect: Dialect, engine: Store['engine'], checkSpace: () => void): Store {
  const db = new Kysely<Tables>({ dialect });
  return { db, engine, tenantId: TENANT, checkSpace, close: () => db.destroy() };
}

function parserOf(oid: number, format?: 'text' | 'binary') {
  return format === 'binary'
    ? pg.types.getTypeParser(oid, 'binary')
    : (COLUMN_PARSERS[oid] ?? pg.types.getTypeParser(oid));
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  '28P01',
  '28000',
  '3D000',
]);

function isUnreachable(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && UNREACHABLE.has(String(error.code));
}

function unreachable(error: Error): Error {
  return refuse(
    'store/unreachable',
    `The database server of DATABASE_URL does not take us: ${error.message}. Check the address, user and database name.`,
  );
}
