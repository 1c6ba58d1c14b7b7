import type { MailView, Status, WorklistLine } from '#contract/contract.ts';
import type { MailHead, OpenInOutlook } from '../mailbox.ts';

/** What we know of one mail, and when we came to know it (ISO time). */
export type KnownMail = { readonly view: MailView; readonly at: string };

/** Why the service's word is missing. */
export type Trouble =
  | { readonly is: 'unreachable' }
  | { readonly is: 'no-right' }
  | { readonly is: 'refused'; readonly message: string };

/** Everything the pane draws from. */
export type PaneState = {
  /** Null until Office has said what is open. */
  readonly open: OpenInOutlook | null;
  /** Id of a mail shown from the worklist or a timeline in place of the open one. */
  readonly visited: string | null;
  /** By key; the latest few. A map, because a key is a stranger's words (`constructor`). */
  readonly known: ReadonlyMap<string, KnownMail>;
  readonly worklist: readonly WorklistLine[] | null;
  readonly status: Status | null;
  readonly wait: 'none' | 'short' | 'long';
  readonly trouble: Trouble | null;
  /** The correction just made, offered for undo at once. */
  readonly justCorrected: string | null;
};

export type PaneEvent =
  | { readonly kind: 'opened'; readonly open: OpenInOutlook }
  | { readonly kind: 'visited'; readonly messageId: string }
  | { readonly kind: 'returned' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'waited-long'; readonly key: string }
  | { readonly kind: 'read'; readonly key: string; readonly view: MailView; readonly at: string }
  | { readonly kind: 'corrected'; readonly key: string; readonly view: MailView; readonly at: string }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'worklist-came'; readonly lines: readonly WorklistLine[] }
  | { readonly kind: 'status-came'; readonly status: Status }
  | { readonly kind: 'failed'; readonly key: string; readonly trouble: Trouble };

/** Mails kept for when the service does not answer. */
const KNOWN_AT_MOST = 30;
/** The key of the worklist, which no mail can have. */
export const WORKLIST = '';

export const START: PaneState = {
  open: null,
  visited: null,
  known: new Map(),
  worklist: null,
  status: null,
  wait: 'short',
  trouble: null,
  justCorrected: null,
};

/** The pane after an event. Answers that come late for another mail are kept, never shown. */
export function follow(before: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'opened':
      return isSameOpen(before.open, event.open)
        ? before
        : turnTo(before, { open: event.open, visited: null });
    case 'visited':
      return turnTo(before, { visited: event.messageId });
    case 'returned':
      return turnTo(before, { visited: null });
    case 'asked':
      return { ...before, wait: 'short' };
    case 'waited-long':
      return event.key === shownKey(before) && before.wait === 'short' ? { ...before, wait: 'long' } : before;
    case 'read':
      return settle(keep(before, event), event.key);
    case 'corrected':
      return {
        ...settle(keep(before, event), event.key),
        justCorrected: event.view.corrections[0]?.id ?? null,
      };
    case 'dismissed':
      return { ...before, justCorrected: null };
    case 'worklist-came':
      return settle({ ...before, worklist: event.lines }, WORKLIST);
    case 'status-came':
      return { ...before, status: event.status };
    case 'failed':
      return event.key === shownKey(before) ? { ...before, wait: 'none', trouble: event.trouble } : before;
  }
}

/** The key of what is on the screen: a mail's, or `WORKLIST`; null where nothing can be asked. */
export function shownKey({ open, visited }: PaneState): string | null {
  if (visited !== null) return visited;
  if (open === null || open.is === 'several') return null;
  return open.is === 'mail' ? open.mail.key : WORKLIST;
}

/** The open mail, where it is the one on the screen. */
export function shownOpenMail({ open, visited }: PaneState): MailHead | null {
  return visited === null && open?.is === 'mail' ? open.mail : null;
}

function turnTo(before: PaneState, to: Partial<PaneState>): PaneState {
  return { ...before, ...to, wait: 'short', trouble: null, justCorrected: null };
}

function keep(
  before: PaneState,
  { key, view, at }: { readonly key: string; readonly view: MailView; readonly at: string },
): PaneState {
  const others = [...before.known].filter(([one]) => one !== key).slice(1 - KNOWN_AT_MOST);
  return { ...before, known: new Map([...others, [key, { view, at }]]) };
}

function settle(state: PaneState, key: string): PaneState {
  return key === shownKey(state) ? { ...state, wait: 'none', trouble: null } : state;
}

function isSameOpen(a: OpenInOutlook | null, b: OpenInOutlook): boolean {
  if (a?.is === 'mail' && b.is === 'mail') return a.mail.key === b.mail.key;
  if (a?.is === 'several' && b.is === 'several') return a.count === b.count;
  return a?.is === b.is;
}
