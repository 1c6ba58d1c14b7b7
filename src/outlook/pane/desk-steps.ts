import type { Answer } from '#contract/client.ts';
import type { CaseView, NewStep, Refusal, SplitBody, TimelineLine } from '#contract/contract.ts';
import { type Desk, refreshMail, tell } from './desk.ts';
import type { Done } from './pane-state.ts';

/** What came of a step. `changed`: someone was quicker, nothing was written, and this is what they did. */
export type StepOutcome =
  | { readonly is: 'done' }
  | { readonly is: 'changed'; readonly meanwhile: readonly TimelineLine[] }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unreachable' };

type Missing = Exclude<Answer<unknown>, { readonly is: 'answer' }>;

const CHANGED = 'case/changed';

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
  const had = new Set(before.timeline.map(({ messageId }) => messageId));
  const came = answer.value.timeline.flatMap(({ kind, messageId }) =>
    kind === 'mail-read' && messageId !== null && !had.has(messageId) ? [messageId] : [],
  );
  const { number, why } = other;
  cameIn(desk, answer.value);
  if (came.length > 0) {
    const done: Done = { is: 'joined', caseId: before.id, number, why, messageIds: came, from: other.id };
    tell(desk, { kind: 'done', done });
  }
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
  cameIn(desk, answer.value);
  tell(desk, { kind: 'done', done: { is: 'moved', caseId: id, number, messageIds, from: before.id } });
  return { is: 'done' };
}

/** Lets mails that were moved or joined go back to where they came from. */
export async function moveBack(
  desk: Desk,
  done: Exclude<Done, { readonly is: 'step' }>,
): Promise<StepOutcome> {
  const now = await desk.client.collectionCase(done.caseId);
  if (now.is === 'unreachable') return now;
  if (now.is === 'refusal') return { is: 'refused', refusal: now.refusal };
  const outcome = await moveMails(desk, now.value, { messageIds: done.messageIds, to: done.from });
  if (outcome.is === 'done') tell(desk, { kind: 'dismissed' });
  return outcome;
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
