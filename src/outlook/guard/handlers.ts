import { askService } from './ask-service.ts';
import { type ComposeItem, readDraft } from './draft-of-item.ts';
import { keepVerdict, keptVerdict, type SessionData } from './kept-verdict.ts';
import type { Draft, Verdict } from './wire.ts';

declare var setTimeout: ((work: () => void, ms: number) => unknown) | undefined;

/** What Outlook hands to a handler; it waits until `completed` is called. */
export type MailEvent = { completed: (options?: Answer) => void };
type Answer = {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
};
type Item = ComposeItem & { readonly sessionData?: SessionData };

/** After this time the mail goes out unchecked; Outlook shows a dialog of its own after five seconds. */
var SEND_LIMIT_MS = 2500;
/** While a mail is being written nobody waits. */
var COMPOSE_LIMIT_MS = 8000;
/** Limits of a Smart Alert (Office.js: `errorMessage`, `cancelLabel`). */
var LONGEST_MESSAGE = 500;
var LONGEST_LABEL = 20;
/** The id of the compose button in the manifest: what opens the pane. */
var OPENS_PANE = 'relance.compose.pane';

/** Prepares the verdict while the mail is being written, so that sending need not wait. */
export function prepare(event: MailEvent): void {
  var complete = once(function () {
    event.completed();
  }, COMPOSE_LIMIT_MS);
  attempt(complete, function () {
    var item = currentItem();
    readDraft(item, displayLanguage(), function (draft) {
      if (draft.to.length === 0) return complete();
      askService(draft, COMPOSE_LIMIT_MS, function (verdict) {
        if (verdict) keepVerdict(item.sessionData, draft, verdict, complete);
        else complete();
      });
    });
  });
}

/**
 * Warns before the mail goes out. What was prepared counts if nothing was changed since, else the service is asked again.
 * Whatever goes wrong, the mail goes out: this guards against honest mistakes, and must never keep a mail from being sent.
 */
export function warnBeforeSending(event: MailEvent): void {
  var verdict: Verdict | null = null;
  var complete = once(function () {
    event.completed(answerOf(verdict));
  }, SEND_LIMIT_MS);
  var decide = function (told: Verdict | null) {
    verdict = told;
    complete();
  };
  attempt(complete, function () {
    var item = currentItem();
    readDraft(item, displayLanguage(), function (draft) {
      attempt(complete, function () {
        judge(item, draft, decide);
      });
    });
  });
}

function judge(item: Item, draft: Draft, decide: (verdict: Verdict | null) => void): void {
  if (draft.to.length === 0) {
    decide(null);
    return;
  }
  keptVerdict(item.sessionData, draft, function (kept) {
    if (kept) decide(kept);
    else askService(draft, SEND_LIMIT_MS, decide);
  });
}

function answerOf(verdict: Verdict | null): Answer {
  if (!verdict || verdict.is !== 'warn' || verdict.message === '') return { allowEvent: true };
  return {
    allowEvent: false,
    errorMessage: verdict.message.slice(0, LONGEST_MESSAGE),
    cancelLabel: String(verdict.openCase || '').slice(0, LONGEST_LABEL),
    commandId: OPENS_PANE,
    contextData: JSON.stringify({ caseId: verdict.caseId }),
  };
}

function currentItem(): Item {
  return Office.context.mailbox.item as unknown as Item;
}

function displayLanguage(): string {
  return Office.context.displayLanguage || 'en';
}

/** Runs `work` once: when called, or when the time is up. */
function once(work: () => void, limitMs: number): () => void {
  var isDone = false;
  var run = function () {
    if (isDone) return;
    isDone = true;
    work();
  };
  if (typeof setTimeout !== 'undefined') setTimeout(run, limitMs);
  return run;
}

/** An error of ours must not hold up the mail. */
function attempt(complete: () => void, work: () => void): void {
  try {
    work();
  } catch {
    complete();
  }
}
