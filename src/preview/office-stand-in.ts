// A stand-in for Microsoft's office.js in the preview: the same behaviour for what the pane uses, none of its code.
import type { DraftForm, OpenMessage, ToGuard, ToPane } from './outlook-protocol.ts';
import { composeItem, composePaneItem } from './stand-in-compose.ts';

type Handler = (event: { readonly type: string }) => void;
type Run = (event: { readonly completed: (answer?: unknown) => void }) => void;
type Done<T> = (result: { readonly value: T; readonly error?: undefined; readonly status: string }) => void;

const EVENTS = {
  'item-changed': ['olkItemSelectedChanged', 'olkSelectedItemsChanged'],
  'theme-changed': ['officeThemeChanged'],
  hello: [],
} as const;
/** The newest requirement set that the stand-in answers for. */
const NEWEST_MINOR = 14;

let told: ToPane | null = null;
/** The event that runs now, in the frame of the guard. */
let launched: ToGuard | null = null;
const handlers = new Map<string, Handler[]>();
const functions = new Map<string, Run>();
const hello = new Promise<void>((resolve) => {
  addEventListener('message', (event: MessageEvent<ToPane | ToGuard>) => {
    if (event.source !== parent || event.origin !== location.origin) return;
    if (event.data.stage === 'launch') return launch(event.data);
    told = event.data;
    resolve();
    for (const type of EVENTS[event.data.stage])
      for (const handle of handlers.get(type) ?? []) handle({ type });
  });
});

const mailbox = {
  get item() {
    if (launched) return composeItem(launched.mail);
    if (told?.context) return composePaneItem(told.context);
    return told?.item ? itemOf(told.item) : null;
  },
  userProfile: { displayName: 'Sample Collector', emailAddress: 'ar@preview.example', timeZone: 'UTC' },
  addHandlerAsync(type: string, handler: Handler) {
    handlers.set(type, [...(handlers.get(type) ?? []), handler]);
  },
  displayNewMessageForm: openMail,
  displayNewMessageFormAsync(form: NewForm, done: Done<undefined>) {
    openMail(form);
    succeed(done, undefined);
  },
  getSelectedItemsAsync(done: Done<readonly unknown[]>) {
    succeed(
      done,
      Array.from({ length: told?.selected ?? 0 }, () => ({})),
    );
  },
};

const context = {
  mailbox,
  get displayLanguage() {
    return launched?.language ?? told?.language ?? 'en-US';
  },
  get officeTheme() {
    return { isDarkTheme: told?.isDark ?? false, bodyBackgroundColor: told?.isDark ? '#292929' : '#ffffff' };
  },
  requirements: { isSetSupported },
};

Object.assign(globalThis, {
  Office: {
    context,
    EventType: {
      ItemChanged: 'olkItemSelectedChanged',
      SelectedItemsChanged: 'olkSelectedItemsChanged',
      OfficeThemeChanged: 'officeThemeChanged',
    },
    actions: { associate },
    onReady: async () => {
      await hello;
      return { host: 'Outlook', platform: 'OfficeOnline' };
    },
  },
});
// Microsoft's does this too: a pane that needs them must fail here as it would there.
Object.assign(history, { pushState: null, replaceState: null });
for (const name of ['alert', 'confirm', 'prompt'] as const) window[name] = () => refuse(name);
parent.postMessage({ stage: 'ready' }, location.origin);

function associate(name: string, run: Run): void {
  functions.set(name, run);
  if (launched?.name === name) launch(launched);
}

/** Runs a function of the guard, as Outlook does when its event happens; one that is not loaded yet runs once it is. */
function launch(event: ToGuard): void {
  launched = event;
  functions.get(event.name)?.({
    completed: (answer) => parent.postMessage({ stage: 'completed', id: event.id, answer }, location.origin),
  });
}

function itemOf(message: OpenMessage) {
  return {
    ...message,
    itemType: 'message',
    dateTimeCreated: new Date(message.sentAt),
    body: { getAsync: (_type: string, done: Done<string>) => succeed(done, message.html) },
    displayReplyAllForm: openReply,
    displayReplyAllFormAsync: (form: ReplyForm, done: Done<undefined>) => {
      openReply(form);
      succeed(done, undefined);
    },
    getAllInternetHeadersAsync: (done: Done<string>) => succeed(done, ''),
  };
}

type ReplyForm = string | { readonly htmlBody?: string };
type NewForm = {
  readonly toRecipients?: readonly string[];
  readonly subject?: string;
  readonly htmlBody?: string;
};

function openReply(form: ReplyForm): void {
  openForm({ is: 'reply-all', html: typeof form === 'string' ? form : (form.htmlBody ?? '') });
}

function openMail({ toRecipients = [], subject = '', htmlBody = '' }: NewForm): void {
  openForm({ is: 'new', to: toRecipients, subject, html: htmlBody });
}

/** Office refuses a longer body. */
const MAX_BODY = 32 * 1024;

function openForm(form: DraftForm): void {
  if (form.html.length > MAX_BODY) throw new Error('The body is longer than 32 KB.');
  parent.postMessage({ stage: 'form', form }, location.origin);
}

/** Office answers later, never within the call. */
function succeed<T>(done: Done<T>, value: T): void {
  setTimeout(() => done({ value, status: 'succeeded' }));
}

function isSetSupported(name: string, version = '1.1'): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return name.toLowerCase() === 'mailbox' && major === 1 && minor <= NEWEST_MINOR;
}

function refuse(name: string): never {
  throw new Error(`Function window.${name} is not supported.`);
}
