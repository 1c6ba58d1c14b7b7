import type { Answer, Client } from '#contract/client.ts';
import type { CorrectionBody, MailView } from '#contract/contract.ts';
import type { Mailbox } from '../mailbox.ts';
import {
  follow,
  type PaneEvent,
  type PaneState,
  START,
  shownKey,
  shownOpenMail,
  type Trouble,
  WORKLIST,
} from './pane-state.ts';

/** Where the pane's work is done: it asks Outlook and the service, and draws what comes of it. */
export type Desk = {
  readonly mailbox: Mailbox;
  readonly client: Client;
  readonly draw: (state: PaneState) => void;
  state: PaneState;
};

type Missing = Exclude<Answer<unknown>, { readonly is: 'answer' }>;

/** After this time without an answer the skeleton gets words (screens.md: half a second). */
const LONG_WAIT_MS = 500;
/** A service that does not answer is asked again this often: soon enough, and no storm. */
const RETRY_MS = 4_000;
const NOT_READ = 'mail/not-read';
const FORBIDDEN = 403;
const CORRECTED_MEANWHILE = 'correction/changed';

export function openDesk(mailbox: Mailbox, client: Client, draw: (state: PaneState) => void): Desk {
  return { mailbox, client, draw, state: START };
}

/** Shows what Outlook has open now, if it is not on the screen already. */
export async function lookAgain(desk: Desk): Promise<void> {
  const before = desk.state;
  tell(desk, { kind: 'opened', open: await desk.mailbox.lookAtOpen() });
  if (desk.state !== before) await load(desk);
}

/** Asks anew, whatever is on the screen. */
export async function refresh(desk: Desk): Promise<void> {
  tell(desk, { kind: 'opened', open: await desk.mailbox.lookAtOpen() });
  await load(desk);
}

export function visit(desk: Desk, messageId: string): Promise<void> {
  tell(desk, { kind: 'visited', messageId });
  return load(desk);
}

export function goBack(desk: Desk): Promise<void> {
  tell(desk, { kind: 'returned' });
  return load(desk);
}

export function dismiss(desk: Desk): void {
  tell(desk, { kind: 'dismissed' });
}

export function correct(desk: Desk, body: CorrectionBody): Promise<void> {
  const key = shownKey(desk.state) ?? '';
  const seen = desk.state.known.get(key)?.view.corrections[0]?.id ?? null;
  return change(desk, desk.client.correct({ ...body, seen }), 'corrected');
}

export function undo(desk: Desk, id: string): Promise<void> {
  return change(desk, desk.client.undo(id), 'read');
}

/** Asks for the mail on the screen once more, without a word: what was done to its case may show in it. */
export async function refreshMail(desk: Desk): Promise<void> {
  const key = shownKey(desk.state);
  if (key === null || key === WORKLIST) return;
  const known = desk.state.known.get(key);
  const answer = await desk.client.mail(known?.view.messageId ?? key);
  // What came meanwhile is newer than this answer.
  const isStale = desk.state.known.get(key) !== known;
  if (answer.is === 'answer' && !isStale) tell(desk, { kind: 'read', key, view: answer.value, at: now() });
}

async function change(
  desk: Desk,
  asked: Promise<Answer<MailView>>,
  kind: 'corrected' | 'read',
): Promise<void> {
  const key = shownKey(desk.state);
  if (key === null) return;
  const answer = await asked;
  if (answer.is !== 'answer') {
    if (answer.is === 'refusal' && answer.refusal.code === CORRECTED_MEANWHILE) await refreshMail(desk);
    return fail(desk, key, answer);
  }
  if (kind === 'read') tell(desk, { kind: 'dismissed' });
  tell(desk, { kind, key, view: answer.value, at: now() });
}

async function load(desk: Desk): Promise<void> {
  const key = shownKey(desk.state);
  if (key === null) return;
  tell(desk, { kind: 'asked' });
  setTimeout(() => tell(desk, { kind: 'waited-long', key }), LONG_WAIT_MS);
  const answers = await Promise.all([
    key === WORKLIST ? loadWorklist(desk) : loadMail(desk, key),
    loadStatus(desk),
  ]);
  const [missing] = answers.filter((answer) => answer.is !== 'answer');
  if (missing) fail(desk, key, missing);
}

async function loadMail(desk: Desk, key: string): Promise<Answer<MailView>> {
  const answer = await askForMail(desk, key);
  if (answer.is === 'answer') tell(desk, { kind: 'read', key, view: answer.value, at: now() });
  return answer;
}

/** A mail not read yet is posted as Outlook has it, and read at once. */
async function askForMail(desk: Desk, key: string): Promise<Answer<MailView>> {
  const open = shownOpenMail(desk.state);
  if (open && open.messageId === null) return postOpen(desk, key);
  const answer = await desk.client.mail(open?.messageId ?? key);
  const isNew = answer.is === 'refusal' && answer.refusal.code === NOT_READ;
  return isNew && shownOpenMail(desk.state)?.key === key ? postOpen(desk, key) : answer;
}

/** Outlook may have turned to another mail meanwhile: that one is then looked at, and nothing is posted. */
async function postOpen(desk: Desk, key: string): Promise<Answer<MailView>> {
  const mail = await desk.mailbox.takeOpenMail();
  await lookAgain(desk);
  return mail && shownKey(desk.state) === key ? desk.client.postMail(mail) : { is: 'unreachable' };
}

async function loadWorklist(desk: Desk) {
  const answer = await desk.client.worklist();
  if (answer.is === 'answer') tell(desk, { kind: 'worklist-came', lines: answer.value });
  return answer;
}

async function loadStatus(desk: Desk) {
  const answer = await desk.client.status();
  if (answer.is === 'answer') tell(desk, { kind: 'status-came', status: answer.value });
  return answer;
}

function fail(desk: Desk, key: string, answer: Missing): void {
  tell(desk, { kind: 'failed', key, trouble: troubleOf(answer) });
  if (answer.is === 'unreachable') setTimeout(() => retry(desk, key), RETRY_MS);
}

function retry(desk: Desk, key: string): void {
  if (shownKey(desk.state) === key && desk.state.trouble?.is === 'unreachable') void load(desk);
}

function troubleOf(answer: Missing): Trouble {
  if (answer.is === 'unreachable') return { is: 'unreachable' };
  if (answer.status === FORBIDDEN) return { is: 'no-right' };
  return { is: 'refused', refusal: answer.refusal };
}

export function tell(desk: Desk, event: PaneEvent): void {
  const next = follow(desk.state, event);
  if (next === desk.state) return;
  desk.state = next;
  desk.draw(next);
}

function now(): string {
  return new Date().toISOString();
}
