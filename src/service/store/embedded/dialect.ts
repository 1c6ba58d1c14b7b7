import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Session } from './session.ts';

/**
 * Kysely over the engine's thread. Kysely's own PGlite driver waits for ever when a transaction cannot begin, which
 * is what happens when the thread has ended; this one begins and ends transactions by plain statements.
 */
export function embeddedDialect(session: () => Promise<Session>, close: () => Promise<void>): Dialect {
  return {
    createAdapter: () => new PGliteAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => driverOver(session, close),
  };
}

function driverOver(session: () => Promise<Session>, close: () => Promise<void>): Driver {
  const say = (sql: string) => (connection: DatabaseConnection) =>
    connection.executeQuery(rawQuery(sql)).then(() => undefined);
  return {
    init: async () => {},
    acquireConnection: async () => connectionTo(await session()),
    beginTransaction: say('begin'),
    commitTransaction: say('commit'),
    rollbackTransaction: (connection) => say('rollback')(connection).catch(() => undefined),
    releaseConnection: async () => {},
    destroy: close,
  };
}

function connectionTo(session: Session): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const { rows, affectedRows } = await session.query(sql, parameters);
      return { rows: rows as R[], numAffectedRows: BigInt(affectedRows) };
    },
    streamQuery: () => {
      throw new Error('The embedded engine does not stream.');
    },
  };
}

function rawQuery(sql: string): CompiledQuery {
  return {
    sql,
    parameters: [],
    query: { kind: 'RawNode' },
    queryId: { queryId: sql },
  } as unknown as CompiledQuery;
}
