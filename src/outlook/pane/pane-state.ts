import type { LetterKind } from '#cases/letters/letter-kind.ts';
import type { CaseView, MailView, Refusal, Status, WorklistLine } from '#contract/contract.ts';
import type { MailHead, OpenInOutlook } from '../mailbox.ts';

/** What we know of one mail, and when we came to know it (ISO time). */
export type KnownMail = { readonly view: MailView; readonly at: string };

/** Why the service's word is missing. */
export type Trouble =
  | { readonly is: 'unreachable' }
  | { readonly is: 'no-right' }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** What was just done to a case, and how it is undone: a step by its event, mails that changed their case by the move. */
export type Done =
  | { readonly is: 'step'; readonly caseId: string; readonly stepId: string }
  | ({ readonly is: 'joined'; readonly why: string } & Moved)
  | ({ readonly is: 'moved'; readonly from: string } & Moved);
export type Moved = {
  /** The case that the mails are in now. */
  readonly caseId: string;
  /** The number of the other one. */
  readonly number: string;
  readonly moveId: string;
};

/** A letter opened as a draft, and the last event of its case that was known then. */
export type Draft = { readonly letter: LetterKind; readonly seen: string };

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
  /** What was just done to a case, offered for undo at once. */
  readonly justDone: Done | null;
  /** Steps taken in this pane: undo stands beside them as long as it is open. */
  readonly ownSteps: ReadonlySet<string>;
  /** Letters opened as drafts and not yet said to be sent, by case. */
  readonly drafts: ReadonlyMap<string, Draft>;
};

export type PaneEvent =
  | { readonly kind: 'opened'; readonly open: OpenInOutlook }
  | { readonly kind: 'visited'; readonly messageId: string }
  | { readonly kind: 'returned' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'waited-long'; readonly key: string }
  | { readonly kind: 'read'; readonly key: string; readonly view: MailView; readonly at: string }
  | { readonly kind: 'corrected'; readonly key: string; readonly view: MailView; readonly at: string }
  | { readonly kind: 'case-came'; readonly view: CaseView }
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'drafted'; readonly caseId: string; readonly draft: Draft | null }
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
  justDone: null,
  ownSteps: new Set(),
  drafts: new Map(),
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
    case 'case-came':
      return { ...before, known: withCase(before.known, event.view) };
    case 'done':
      return { ...before, justDone: event.done, ownSteps: withStep(before.ownSteps, event.done) };
    case 'drafted':
      return { ...before, drafts: withDraft(before.drafts, event) };
    case 'dismissed':
      return { ...before, justCorrected: null, justDone: null };
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
  return { ...before, ...to, wait: 'short', trouble: null, justCorrected: null, justDone: null };
}

/** A case as it is now, in every mail that it holds. */
function withCase(known: PaneState['known'], now: CaseView): PaneState['known'] {
  const inView = (view: MailView): MailView => ({
    ...view,
    cases: view.cases.map((one) => (one.id === now.id ? now : one)),
  });
  return new Map([...known].map(([key, { view, at }]) => [key, { view: inView(view), at }]));
}

function withStep(own: PaneState['ownSteps'], done: Done): PaneState['ownSteps'] {
  return done.is === 'step' ? new Set([...own, done.stepId]) : own;
}

function withDraft(
  drafts: PaneState['drafts'],
  { caseId, draft }: { readonly caseId: string; readonly draft: Draft | null },
): PaneState['drafts'] {
  const others = [...drafts].filter(([id]) => id !== caseId);
  return new Map(draft === null ? others : [...others, [caseId, draft] as const]);
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
