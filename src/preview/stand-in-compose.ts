// The compose half of the stand-in for Microsoft's office.js.
import type { ComposedMail } from './outlook-protocol.ts';

type Done<T> = (result: { readonly status: string; readonly value?: T }) => void;

/** What the guard keeps while a mail is written; another draft begins anew. */
let session: { readonly key: string; readonly kept: Map<string, string> } = { key: '', kept: new Map() };

/** A mail being written, as the guard's events see it. */
export function composeItem(mail: ComposedMail) {
  if (session.key !== mail.key) session = { key: mail.key, kept: new Map() };
  const { kept } = session;
  return {
    itemType: 'message',
    to: fieldOf(mail.to),
    cc: fieldOf([]),
    bcc: fieldOf([]),
    subject: fieldOf(mail.subject),
    body: { getAsync: (_type: string, done: Done<string>) => succeed(done, mail.html) },
    conversationId: mail.conversationId,
    inReplyTo: mail.inReplyTo,
    sessionData: {
      getAsync: (name: string, done: Done<string>) => {
        const value = kept.get(name);
        if (value === undefined) setTimeout(() => done({ status: 'failed' }));
        else succeed(done, value);
      },
      setAsync: (name: string, value: string, done: Done<undefined>) => {
        kept.set(name, value);
        succeed(done, undefined);
      },
    },
  };
}

/** The same mail for a pane that a Smart Alert opened: it hands over what the guard said. */
export function composePaneItem(context: string) {
  return {
    itemType: 'message',
    subject: fieldOf(''),
    getInitializationContextAsync: (done: Done<string>) => succeed(done, context),
  };
}

function fieldOf<T>(value: T) {
  return { getAsync: (done: Done<T>) => succeed(done, value) };
}

/** Office answers later, never within the call. */
function succeed<T>(done: Done<T>, value: T): void {
  setTimeout(() => done({ value, status: 'succeeded' }));
}
