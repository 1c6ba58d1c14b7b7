import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve as serveHttp } from '@hono/node-server';
import { type Logger, pino } from 'pino';
import { createApp } from './http/app.ts';
import { loopbackHosts } from './http/guard.ts';
import { startMailReader } from './ingest/mail-reader.ts';
import { keepTaught } from './learning/keep-taught.ts';
import { refuse } from './refuse.ts';
import { isEmpty, loadSample, SAMPLE } from './sample.ts';
import type { Service } from './service.ts';
import { type Maintenance, startMaintenance } from './store/maintenance.ts';
import { openStore, type StoreOptions } from './store/open-store.ts';
import { refoldCases } from './store/refold-cases.ts';

export type ServeOptions = {
  readonly store: StoreOptions;
  readonly port: number;
  /** Our own mail domains; empty: those of the sample, or none. */
  readonly us: readonly string[];
  /** HTTPS, for Outlook: files of key and certificate. */
  readonly tls: { readonly key: string; readonly cert: string } | null;
  /** Folder of the sample company to load into an empty store; null for none. */
  readonly sample: string | null;
  /** The one local user. */
  readonly user: string;
  readonly tell: (line: string) => void;
};

/** A service that runs: where, and how to end it. */
export type Running = {
  readonly address: string;
  readonly service: Service;
  readonly close: () => Promise<void>;
};

const ROOT = join(import.meta.dirname, '..', '..');
const LOOPBACK = '127.0.0.1';
export const DEFAULT_PORT = 4310;

/** What the environment says of how to serve. */
export function serveOptionsFrom(env: NodeJS.ProcessEnv, store: StoreOptions): ServeOptions {
  const { RELANCE_TLS_KEY: key, RELANCE_TLS_CERT: cert } = env;
  return {
    store,
    port: portFrom(env.RELANCE_PORT),
    us: (env.RELANCE_US ?? '')
      .split(',')
      .map((domain) => domain.trim())
      .filter((domain) => domain !== ''),
    tls: key && cert ? { key, cert } : null,
    sample: env.RELANCE_SAMPLE === 'none' ? null : SAMPLE,
    user: env.RELANCE_USER?.trim() || userInfo().username,
    tell: (line) => console.log(line),
  };
}

/** Opens the store, loads the sample into an empty one, and answers on loopback only. */
export async function serve(options: ServeOptions): Promise<Running> {
  const log = pino({ level: process.env.RELANCE_LOG ?? 'warn' });
  const store = await openStore(options.store);
  const service: Service = {
    store,
    reader: startMailReader(),
    user: options.user,
    version: versionOf(),
    us: options.us,
  };
  const close = async () => {
    await service.reader.close();
    await store.close();
  };
  try {
    await refoldCases(store);
    await loadSampleOnce(service, options);
    keepTaught(service).catch((error) => log.warn({ type: error.name }, 'the lessons are learned later'));
    const server = await listen(service, options, log);
    const upkeep = startMaintenance(store, log);
    const scheme = options.tls ? 'https' : 'http';
    return {
      address: `${scheme}://localhost:${portOf(server)}`,
      service,
      close: () => closeAll(server, upkeep, close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadSampleOnce(service: Service, { sample, tell }: ServeOptions): Promise<void> {
  if (sample === null || !(await isEmpty(service))) return;
  try {
    await loadSample(service, sample, tell);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    tell(`There is no sample company in ${sample}: starting empty.`);
  }
}

function listen(service: Service, { port, tls }: ServeOptions, log: Logger): Promise<ServerType> {
  const hosts = new Set<string>();
  const app = createApp({ service, hosts, dist: join(ROOT, 'dist'), log });
  const secure = tls && {
    createServer: createSecureServer,
    serverOptions: { key: readFileSync(tls.key), cert: readFileSync(tls.cert) },
  };
  return new Promise((resolve, reject) => {
    const server = serveHttp({ fetch: app.fetch, port, hostname: LOOPBACK, ...secure }, () => {
      for (const host of loopbackHosts(portOf(server))) hosts.add(host);
      resolve(server);
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? taken(port) : error),
    );
  });
}

async function closeAll(server: ServerType, upkeep: Maintenance, close: () => Promise<void>): Promise<void> {
  upkeep.stop();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  await close();
}

function portOf(server: ServerType): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function portFrom(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw refuse(
    'service/bad-port',
    `RELANCE_PORT is "${text}": give a number from 1 to 65535.`,
    'RELANCE_PORT',
  );
}

function taken(port: number): Error {
  return refuse(
    'service/port-taken',
    `Port ${port} is taken, perhaps by another Relance. Stop that one, or choose another port: RELANCE_PORT=${port + 1} npm start`,
    String(port),
  );
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}
