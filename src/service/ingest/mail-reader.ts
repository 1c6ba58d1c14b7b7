import { Worker } from 'node:worker_threads';
import type { Mail } from '#mail/mail.ts';
import type { Delta } from '#reading/learned/company/delta.ts';
import type { ReadingHints, ReadMail } from '../../relance.ts';
import { startTeaching, type Teaching } from '../learning/teaching.ts';
import { refuse } from '../refuse.ts';
import type { Incoming } from './incoming.ts';
import type { ReadingAsk, ReadingTold } from './reading-thread.ts';

/** Takes mails apart and reads them, off the service's own thread. */
export type MailReader = {
  readonly open: (incoming: Incoming) => Promise<Mail>;
  readonly read: (mail: Mail, hints: ReadingHints) => Promise<ReadMail>;
  /**
   * Has all mails that follow read by what the company taught until this version; `load` is asked only where another
   * version was learned last. Answers what the lessons add to the shared reader.
   */
  readonly learn: Teaching['learn'];
  readonly close: () => Promise<void>;
};

/** The worst mail we know takes a tenth of this; one that takes longer would take for ever. */
const TIMEOUT_MS = 20_000;
/** The most lessons of a company take a few seconds, on a busy machine some more. */
const LEARNING_MS = 60_000;
/** Memory of the thread, in MB: a mail of 25 MB needs a few hundred. */
const MEMORY_MB = 1_024;

type Waiting = {
  readonly done: (value: unknown) => void;
  readonly refused: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};
type Bare = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  readonly nextId: () => number;
};
/** `ready`: settles when it has learned what the company taught before it began. */
type Thread = Bare & { readonly ready: Promise<unknown> };

/** Starts the reading thread; one that hangs or dies over a mail is replaced, and the other mails go on. */
export function startMailReader(timeoutMs = TIMEOUT_MS): MailReader {
  let thread: Thread | null = null;
  const ask = async (what: Ask, ms = timeoutMs): Promise<unknown> => {
    thread ??= started();
    const used = thread;
    await used.ready;
    return used === thread ? send(used, what, ms) : ask(what, ms);
  };
  const teaching = startTeaching(
    async (lessons) => (await ask({ kind: 'learn', lessons }, LEARNING_MS)) as Delta,
  );
  const started = (): Thread => {
    const fresh = startThread(() => {
      thread = null;
    });
    const lessons = teaching.lessons();
    const learned = lessons && send(fresh, { kind: 'learn', lessons }, LEARNING_MS).catch(teaching.forget);
    return { ...fresh, ready: learned ?? Promise.resolve() };
  };
  return {
    open: (incoming) => ask({ kind: 'open', incoming }) as Promise<Mail>,
    read: (mail, hints) => ask({ kind: 'read', mail, hints }) as Promise<ReadMail>,
    learn: teaching.learn,
    close: async () => {
      await thread?.worker.terminate();
    },
  };
}

type Unsent<A> = A extends { readonly id: number } ? Omit<A, 'id'> : never;
type Ask = Unsent<ReadingAsk>;

function startThread(drop: () => void): Bare {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  let lastId = 0;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const thread: Bare = { worker, waiting: new Map(), nextId };
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

function send({ worker, waiting, nextId }: Bare, ask: Ask, timeoutMs: number): Promise<unknown> {
  return new Promise((done, refused) => {
    const id = nextId();
    const timer = setTimeout(() => void worker.terminate(), timeoutMs);
    waiting.set(id, { done, refused, timer });
    worker.postMessage({ ...ask, id } as ReadingAsk);
  });
}

function hear(thread: Bare, told: ReadingTold): void {
  const waiting = settle(thread, told.id);
  if ('value' in told) waiting?.done(told.value);
  else waiting?.refused(unreadable(told.failed));
}

function settle(thread: Bare, id: number): Waiting | undefined {
  const waiting = thread.waiting.get(id);
  thread.waiting.delete(id);
  clearTimeout(waiting?.timer);
  return waiting;
}

function unreadable(because: string): Error {
  return refuse('mail/unreadable', 'This mail could not be read. Open it in your mail program.', because);
}
