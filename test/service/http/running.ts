import { pino } from 'pino';
import { createApp } from '../../../src/service/http/app.ts';
import { startMailReader } from '../../../src/service/ingest/mail-reader.ts';
import type { Service } from '../../../src/service/service.ts';
import { saveLedger } from '../../../src/service/store/save-ledger.ts';
import { saveSetting } from '../../../src/service/store/settings.ts';
import type { Engine } from '../engines.ts';
import { NOTE, SMALL_LEDGER } from '../ledgers-made.ts';
import { MAILBOX, US } from '../mails-made.ts';

export const HOST = 'localhost:4310';

export type Asked = { readonly status: number; readonly body: unknown; readonly headers: Headers };
export type RunningApp = {
  readonly service: Service;
  readonly logged: readonly string[];
  readonly ask: (
    method: string,
    path: string,
    more?: Partial<RequestInit> & { json?: unknown },
  ) => Promise<Asked>;
  readonly close: () => Promise<void>;
};

/** The whole service on a store of its own, with the small ledger, asked without a socket. */
export async function runApp(engine: Engine, dist = '/nowhere'): Promise<RunningApp> {
  const { store, drop } = await engine.make();
  await saveLedger(store, SMALL_LEDGER, NOTE);
  await saveSetting(store, 'today', '2026-11-20');
  await saveSetting(store, 'mailbox', MAILBOX);
  const service: Service = { store, reader: startMailReader(), user: 'ana', version: '0.0.1', us: US };
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  const app = createApp({ service, hosts: new Set([HOST]), dist, log });
  return {
    service,
    logged,
    ask: async (method, path, { json, headers, ...more } = {}) => {
      const body =
        json === undefined
          ? {}
          : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
      const merged = { ...body, ...more, method };
      const reply = await app.request(`http://${HOST}${path}`, {
        ...merged,
        headers: { host: HOST, ...(body.headers ?? {}), ...(headers as Record<string, string>) },
      });
      const text = await reply.text();
      const isJson = reply.headers.get('content-type')?.startsWith('application/json');
      return {
        status: reply.status,
        body: isJson ? (JSON.parse(text) as unknown) : text,
        headers: reply.headers,
      };
    },
    close: async () => {
      await service.reader.close();
      await drop();
    },
  };
}
