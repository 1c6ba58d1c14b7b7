import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { PLANNING, startNames } from './statement-names.ts';

/** Connections that keep our statements prepared, and plan them as `PLANNING` says. */
export function preparing(pool: pg.Pool): PostgresPool {
  const nameOf = startNames();
  const settings = Object.entries(PLANNING).map(([name, value]) => `set ${name} = '${value}'`);
  pool.on('connect', (client) => void client.query(settings.join('; ')).catch(() => {}));
  const prepared = (client: pg.PoolClient) => {
    const query = (text: string, values: readonly unknown[]) => {
      const name = nameOf(text, values);
      return client.query({ ...(name ? { name } : {}), text, values: [...values] });
    };
    return { query, release: () => client.release() } as unknown as PostgresPoolClient;
  };
  const { options } = pool as unknown as PostgresPool;
  return { options, connect: async () => prepared(await pool.connect()), end: () => pool.end() };
}
