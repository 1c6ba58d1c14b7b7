import { Worker } from 'node:worker_threads';
import type { Mail } from '#mail/mail.ts';
import type { ReadingHints, ReadMail } from '../../relance.ts';
import { refuse } from '../refuse.ts';
import type { Incoming } from './incoming.ts';
import type { ReadingAsk, ReadingTold } from './reading-thread.ts';

/** Takes mails apart and reads them, off the service's own thread. */
export type MailReader = {
  readonly open: (incoming: Incoming) => Promise<Mail>;
  readonly read: (mail: Mail, hints: ReadingHints) => Promise<ReadMail>;
  readonly close: () => Promise<void>;
};

/** The worst mail we know takes a tenth of this; one that takes longer would take for ever. */
const TIMEOUT_MS = 20_000;
/** Memory of the thread, in MB: a mail of 25 MB needs a few hundred. */
const MEMORY_MB = 1_024;

type Waiting = {
  readonly done: (value: unknown) => void;
  readonly refused: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/** Starts the reading thread; one that hangs or dies over a mail is replaced, and the other mails go on. */
export function startMailReader(timeoutMs = TIMEOUT_MS): MailReader {
  let thread: Thread | null = null;
  let lastId = 0;
  const drop = () => {
    thread = null;
  };
  const ask = (ask: Unsent<ReadingAsk>): Promise<unknown> => {
    const used = thread ?? startThread(drop);
    thread = used;
    lastId += 1;
    return send(used, { ...ask, id: lastId } as ReadingAsk, timeoutMs);
  };
  return {
    open: (incoming) => ask({ kind: 'open', incoming }) as Promise<Mail>,
    read: (mail, hints) => ask({ kind: 'read', mail, hints }) as Promise<ReadMail>,
    close: async () => {
      await thread?.worker.terminate();
    },
  };
}

type Unsent<A> = A extends { readonly id: number } ? Omit<A, 'id'> : never;

function startThread(drop: () => void): Thread {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const thread: Thread = { worker, waiting: new Map() };
  const over = () => {
    drop();
    for (const id of [...thread.waiting.keys()])
      settle(thread, id)?.refused(unreadable('it ended the reader'));
  };
  worker.on('message', (told: ReadingTold) => hear(thread, told));
  worker.on('error', over);
  worker.on('exit', over);
  worker.unref();
  return thread;
}

function send(thread: Thread, ask: ReadingAsk, timeoutMs: number): Promise<unknown> {
  return new Promise((done, refused) => {
    const timer = setTimeout(() => void thread.worker.terminate(), timeoutMs);
    thread.waiting.set(ask.id, { done, refused, timer });
    thread.worker.postMessage(ask);
  });
}

function hear(thread: Thread, told: ReadingTold): void {
  const waiting = settle(thread, told.id);
  if ('value' in told) waiting?.done(told.value);
  else waiting?.refused(unreadable(told.failed));
}

function settle(thread: Thread, id: number): Waiting | undefined {
  const waiting = thread.waiting.get(id);
  thread.waiting.delete(id);
  clearTimeout(waiting?.timer);
  return waiting;
}

function unreadable(because: string): Error {
  return refuse('mail/unreadable', 'This mail could not be read. Open it in your mail program.', because);
}
