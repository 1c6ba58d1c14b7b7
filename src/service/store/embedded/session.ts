import { Worker } from 'node:worker_threads';
import { refuse } from '../../refuse.ts';
import { diskFull } from './disk-guard.ts';
import type { Ask, PlainError, QueryResult, Told } from './messages.ts';
import { readJson } from './read-json.ts';

/** One life of the engine's thread, from opening the directory to its end. */
export type Session = {
  /** Settles when the engine is open and has proven that its commits reach the disk. */
  readonly ready: Promise<void>;
  readonly query: (sql: string, params: readonly unknown[]) => Promise<QueryResult>;
  readonly close: () => Promise<void>;
  readonly isOver: () => boolean;
  /** Settles when the thread has ended. */
  readonly ended: Promise<void>;
};

export type SessionOptions = {
  readonly dir: string;
  readonly queryTimeoutMs: number;
  readonly minFree: number;
};

/** The first start makes the database: 3 s here, on a slow disk ten times that. */
const OPEN_TIMEOUT_MS = 120_000;

type Waiting = {
  readonly done: (result: QueryResult) => void;
  readonly refused: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};
type Thread = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** Why nothing more can be asked; set once. */
  over: Error | null;
  lastId: number;
};
/** Of the waiting, the one for the engine's opening. */
const OPENING = 0;

export function startSession(options: SessionOptions): Session {
  const worker = new Worker(new URL('./pglite-thread.ts', import.meta.url), {
    workerData: { dir: options.dir },
    execArgv: [],
  });
  const thread: Thread = { worker, waiting: new Map(), over: null, lastId: OPENING };
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.on('message', (told: Told) => hear(thread, told, options));
  worker.on('error', (error) => end(thread, error));
  worker.on('exit', () => end(thread, refuse('store/engine-ended', 'The embedded database has ended.')));
  const ready = expectAnswer(thread, OPENING, OPEN_TIMEOUT_MS).then(() => undefined);
  return {
    ready,
    ended,
    query: (sql, params) => send(thread, { kind: 'query', sql, params }, options.queryTimeoutMs),
    close: () => closeThread(thread, ended, options.queryTimeoutMs),
    isOver: () => thread.over !== null,
  };
}

type Unsent<A> = A extends { readonly id: number } ? Omit<A, 'id'> : never;

function send(thread: Thread, ask: Unsent<Ask>, timeoutMs: number): Promise<QueryResult> {
  if (thread.over) return Promise.reject(thread.over);
  thread.lastId += 1;
  const answer = expectAnswer(thread, thread.lastId, timeoutMs);
  thread.worker.postMessage({ ...ask, id: thread.lastId });
  return answer;
}

function expectAnswer(thread: Thread, id: number, timeoutMs: number): Promise<QueryResult> {
  return new Promise((done, refused) => {
    const timer = setTimeout(() => end(thread, timedOut(timeoutMs)), timeoutMs);
    thread.waiting.set(id, { done, refused, timer });
  });
}

function hear(thread: Thread, told: Told, options: SessionOptions): void {
  if (told.kind === 'disk-full') end(thread, diskFull(options.dir, options.minFree));
  else if (told.kind === 'failed') end(thread, revive(told.error));
  else if (told.kind === 'ready') settle(thread, OPENING)?.done({ rows: [], affectedRows: 0 });
  else if (told.kind === 'done') settle(thread, told.id)?.done(readJson(told.result));
  else refuseOne(thread, told.id, revive(told.error));
}

function settle(thread: Thread, id: number): Waiting | undefined {
  const waiting = thread.waiting.get(id);
  thread.waiting.delete(id);
  clearTimeout(waiting?.timer);
  return waiting;
}

/** An error of the engine itself, not of a statement, leaves it broken. */
function refuseOne(thread: Thread, id: number, error: PlainError & Error): void {
  settle(thread, id)?.refused(error);
  if (error.code === 'store/engine') end(thread, error);
}

/** Ends the thread, whatever it does: a hanging engine answers nobody. */
function end(thread: Thread, because: Error): void {
  if (thread.over) return;
  thread.over = because;
  for (const { refused, timer } of thread.waiting.values()) {
    clearTimeout(timer);
    refused(because);
  }
  thread.waiting.clear();
  void thread.worker.terminate();
}

async function closeThread(thread: Thread, ended: Promise<void>, timeoutMs: number): Promise<void> {
  if (!thread.over) await send(thread, { kind: 'close' }, timeoutMs).catch(() => undefined);
  end(thread, refuse('store/closed', 'The database is closed.'));
  await ended;
}

function revive({ message, code, place }: PlainError): Error & PlainError {
  return Object.assign(new Error(message), { code, place });
}

function timedOut(timeoutMs: number): Error {
  return refuse(
    'store/time-out',
    `The embedded database did not answer within ${timeoutMs / 1000} s and was started anew. Try again.`,
  );
}
