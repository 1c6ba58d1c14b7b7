import { Hono } from 'hono';
import type { Service } from '../service.ts';
import { asOfNow } from '../store/as-of-now.ts';
import { disputeExport } from '../views/dispute-export.ts';

/** What leaves as a file. */
export function exportRoutes({ store }: Service): Hono {
  return new Hono().get('/disputes.csv', async (c) => {
    const asOf = await asOfNow(store);
    const text = await disputeExport(store, asOf);
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="disputes-${asOf.today}.csv"`);
    return c.body(text);
  });
}
