/** Outlook's world as the guard sees it, in a realm of its own: no page, no DOM, and whatever else is left out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import webpack, { type Configuration } from 'webpack';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Builds the guard as `npm run build` does and gives its script; throws where it is not one file. */
export async function builtGuard(): Promise<string> {
  const { default: configs } = (await import(pathToFileURL(join(ROOT, 'webpack.config.js')).href)) as {
    readonly default: readonly Configuration[];
  };
  const guard = configs.find(({ name }) => name === 'guard');
  const path = mkdtempSync(join(tmpdir(), 'relance-guard-'));
  try {
    await run({ ...guard, output: { ...guard?.output, path } });
    const scripts = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    if (scripts.length !== 1) throw new Error(`not one file: ${scripts.join(', ')}`);
    return readFileSync(join(path, 'guard', 'events.js'), 'utf8');
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function run(config: Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
}

export type Answered = {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
};

/** What a runtime may lack. */
export type Lacking = 'XMLHttpRequest' | 'fetch' | 'setTimeout' | 'sessionData' | 'item' | 'bcc' | 'body';
/** How the service behaves: its text, a status, an error, silence, or a connection that times out. */
export type ServiceDoes =
  | { readonly is: 'answers'; readonly text: string; readonly status?: number }
  | { readonly is: 'fails' | 'hangs' | 'times-out' };

export type World = {
  readonly handlers: Readonly<Record<string, (event: { completed: (answer?: Answered) => void }) => void>>;
  /** Addresses and bodies asked for. */
  readonly asked: { readonly url: string; readonly body: string }[];
  readonly session: Map<string, string>;
  /** Runs a handler and gives every answer it completed with so far; `wait` lets the clock run. */
  readonly fire: (name: string) => { readonly answers: (Answered | undefined)[] };
  readonly wait: (ms: number) => void;
  readonly service: { does: ServiceDoes };
  readonly draft: { subject: string; html: string; to: string[] };
  readonly isReady: () => boolean;
};

type Done = (result: { readonly status: string; readonly value?: unknown }) => void;

/** Loads the guard into a world without what is lacking, and without document, window, Intl and Promise. */
export function worldWith(script: string, lacking: readonly Lacking[] = []): World {
  const asked: World['asked'] = [];
  const session = new Map<string, string>();
  const service: World['service'] = { does: { is: 'hangs' } };
  const draft: World['draft'] = {
    subject: 'Overdue',
    html: '<p>Please pay F1.</p>',
    to: ['ana@calzados.example'],
  };
  const timers: { at: number; work: () => void }[] = [];
  const handlers: Record<string, World['handlers'][string]> = {};
  let clock = 0;
  let isReady = false;
  const has = (part: Lacking) => !lacking.includes(part);
  const later = (work: () => void, ms = 0) => timers.push({ at: clock + ms, work });
  const wait = (ms: number) => {
    const until = clock + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers.splice(timers.indexOf(next), 1);
      clock = Math.max(clock, next.at);
      next.work();
    }
    clock = until;
  };
  const field = (value: () => unknown) => ({
    getAsync: (done: Done) => later(() => done({ status: 'succeeded', value: value() })),
  });
  const people = () => draft.to.map((emailAddress) => ({ displayName: '', emailAddress }));
  const item = {
    to: field(people),
    cc: field(() => []),
    ...(has('bcc') ? { bcc: field(() => []) } : {}),
    subject: field(() => draft.subject),
    body: {
      getAsync: (_type: string, done: Done) => {
        if (!has('body')) throw new Error('no body here');
        later(() => done({ status: 'succeeded', value: draft.html }));
      },
    },
    conversationId: 'conversation-1',
    ...(has('sessionData')
      ? {
          sessionData: {
            getAsync: (name: string, done: Done) =>
              later(() =>
                session.has(name)
                  ? done({ status: 'succeeded', value: session.get(name) })
                  : done({ status: 'failed' }),
              ),
            setAsync: (name: string, value: string, done: () => void) => {
              session.set(name, value);
              later(done);
            },
          },
        }
      : {}),
  };
  const reply = (
    does: ServiceDoes,
    on: { text: (text: string, status: number) => void; failed: () => void; late: () => void },
  ) => {
    if (does.is === 'answers') later(() => on.text(does.text, does.status ?? 200), 30);
    if (does.is === 'fails') later(on.failed, 30);
    if (does.is === 'times-out') later(on.late, 2_400);
  };
  class Request {
    url = '';
    timeout = 0;
    status = 0;
    responseText = '';
    onload = () => {};
    onerror = () => {};
    ontimeout = () => {};
    open(_method: string, url: string) {
      this.url = url;
    }
    setRequestHeader() {}
    send(body: string) {
      asked.push({ url: this.url, body });
      const text = (said: string, status: number) => {
        this.status = status;
        this.responseText = said;
        this.onload();
      };
      reply(service.does, { text, failed: () => this.onerror(), late: () => this.ontimeout() });
    }
  }
  /** Just enough of what a promise does, for a world that has none. */
  const then = (start: (done: (value: unknown) => void, failed: () => void) => void) => ({
    // biome-ignore lint/suspicious/noThenProperty: it stands in for a promise
    then: (done: (value: unknown) => void, failed: () => void) => start(done, failed),
  });
  const fetched = (url: string, { body }: { readonly body: string }) => {
    asked.push({ url, body });
    return then((done, failed) => {
      const text = (said: string, status: number) => done({ status, text: () => then((take) => take(said)) });
      reply(service.does, { text, failed, late: failed });
    });
  };
  const context = vm.createContext({
    Office: {
      onReady: (ready: () => void) => {
        isReady = true;
        ready();
      },
      actions: {
        associate: (name: string, handler: World['handlers'][string]) => {
          handlers[name] = handler;
        },
      },
      context: { displayLanguage: 'fr-FR', mailbox: { item: has('item') ? item : null } },
    },
    ...(has('XMLHttpRequest') ? { XMLHttpRequest: Request } : {}),
    ...(has('fetch') ? { fetch: fetched } : {}),
    ...(has('setTimeout') ? { setTimeout: later } : {}),
  });
  vm.runInContext(
    'delete globalThis.Intl; delete globalThis.Promise; delete globalThis.WebAssembly;',
    context,
  );
  vm.runInContext(script, context);
  return {
    handlers,
    asked,
    session,
    wait,
    service,
    draft,
    isReady: () => isReady,
    fire: (name) => {
      const answers: (Answered | undefined)[] = [];
      handlers[name]?.({ completed: (answer) => answers.push(answer) });
      return { answers };
    },
  };
}
