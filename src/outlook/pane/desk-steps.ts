import type { Answer } from '#contract/client.ts';
import type { CaseView, NewStep, Refusal, SplitBody, TimelineLine } from '#contract/contract.ts';
import { type Desk, refreshMail, tell } from './desk.ts';
import type { Done, Moved } from './pane-state.ts';

/** What came of a step. `changed`: someone was quicker, nothing was written, and this is what they did. */
export type StepOutcome =
  | { readonly is: 'done' }
  | { readonly is: 'changed'; readonly meanwhile: readonly TimelineLine[] }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unreachable' };

type Missing = Exclude<Answer<unknown>, { readonly is: 'answer' }>;

const CHANGED = 'case/changed';
/** The case or the mail is elsewhere by now. */
const GONE: readonly string[] = ['case/joined', 'case/not-found', 'case/no-mail'];

/** Takes a step in a case as it is on the screen. */
export async function takeStep(desk: Desk, before: CaseView, step: NewStep): Promise<StepOutcome> {
  const answer = await desk.client.step(before.id, { seen: before.version, step });
  if (answer.is !== 'answer') return missed(desk, before, answer);
  const taken = linesSince(before, answer.value).find((line) => line.step?.kind === step.kind);
  cameIn(desk, answer.value);
  if (taken) tell(desk, { kind: 'done', done: { is: 'step', caseId: before.id, stepId: taken.id } });
  return { is: 'done' };
}

/** Takes a step of one's own back. */
export async function undoStep(desk: Desk, before: CaseView, stepId: string): Promise<StepOutcome> {
  const answer = await desk.client.undoStep(stepId);
  if (answer.is !== 'answer') return missed(desk, before, answer);
  tell(desk, { kind: 'dismissed' });
  cameIn(desk, answer.value);
  return { is: 'done' };
}

/** Lets all mails of another case come into this one. */
export async function joinCases(
  desk: Desk,
  before: CaseView,
  other: { readonly id: string; readonly number: string; readonly why: string },
): Promise<StepOutcome> {
  const answer = await desk.client.join(before.id, { seen: before.version, caseId: other.id });
  if (answer.is !== 'answer') return missed(desk, before, answer);
  const { number, why } = other;
  movedIn(desk, answer.value, (moveId) => ({ is: 'joined', caseId: before.id, number, why, moveId }));
  return { is: 'done' };
}

/** Lets mails go to another case, or (`to` null) to one of their own. */
export async function moveMails(
  desk: Desk,
  before: CaseView,
  { messageIds, to }: Omit<SplitBody, 'seen'>,
): Promise<StepOutcome> {
  const answer = await desk.client.split(before.id, { seen: before.version, messageIds, to });
  if (answer.is !== 'answer') return missed(desk, before, answer);
  const { id, number } = answer.value;
  movedIn(desk, answer.value, (moveId) => ({ is: 'moved', caseId: id, number, from: before.id, moveId }));
  return { is: 'done' };
}

/** Takes a move back: all its mails return to where they came from. */
export async function moveBack(desk: Desk, { moveId }: Moved): Promise<StepOutcome> {
  const answer = await desk.client.undo(moveId);
  if (answer.is === 'unreachable') return answer;
  if (answer.is === 'refusal') return { is: 'refused', refusal: answer.refusal };
  tell(desk, { kind: 'dismissed' });
  await refreshMail(desk);
  return { is: 'done' };
}

/** A case that mails came into, and the move by which they can go back. */
function movedIn(desk: Desk, view: CaseView, done: (moveId: string) => Done): void {
  cameIn(desk, view);
  const [move] = view.moves;
  if (move) tell(desk, { kind: 'done', done: done(move.id) });
}

/** Shows the case at once, then the mail as it stands with it. */
function cameIn(desk: Desk, view: CaseView): void {
  tell(desk, { kind: 'case-came', view });
  void refreshMail(desk);
}

/** Where someone was quicker, the case is loaded again, so that the next try is made on what is. */
async function missed(desk: Desk, before: CaseView, answer: Missing): Promise<StepOutcome> {
  if (answer.is === 'unreachable') return answer;
  const { refusal } = answer;
  if (GONE.includes(refusal.code)) await refreshMail(desk);
  if (refusal.code !== CHANGED) return { is: 'refused', refusal };
  const now = await desk.client.collectionCase(before.id);
  if (now.is !== 'answer') return { is: 'refused', refusal };
  cameIn(desk, now.value);
  return { is: 'changed', meanwhile: linesSince(before, now.value) };
}

/** What is new in a case, a step taken back among it, newest first. */
function linesSince(before: CaseView, now: CaseView): readonly TimelineLine[] {
  const had = new Map(before.timeline.map((line) => [line.id, line]));
  return now.timeline.filter((line) => {
    const old = had.get(line.id);
    return line.kind !== 'step-undone' && (old === undefined || old.isUndone !== line.isUndone);
  });
}
