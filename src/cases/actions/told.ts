import type { CollectionCase } from '../collection-case.ts';
import type { DisputeEnd } from '../disputes/dispute.ts';
import type { MailInCase } from '../mail-in-case.ts';
import type { StepKind } from '../steps/case-step.ts';

type Step = CollectionCase['steps'][number];
type Told = Extract<Step, { readonly kind: 'customer-told' }>;

/** Whether the customer had a word of ours after a dispute ended. On the day itself it must have come later. */
export function isToldOf(end: DisputeEnd, { mails, steps }: CollectionCase): boolean {
  const letters = mails.filter(({ direction }) => direction === 'outbound');
  const told = steps.filter((step): step is Told => step.kind === 'customer-told');
  if (letters.some(({ sentOn }) => sentOn > end.on) || told.some(({ on }) => on > end.on)) return true;
  const onDay = told.filter(({ on }) => on === end.on);
  if (onDay.some(({ letter }) => letter === 'outcome')) return true;
  const lettersOnDay = letters.filter(({ sentOn }) => sentOn === end.on);
  const step = steps.findLast((one) => isOutcome(one, end));
  if (step)
    return onDay.some(({ id }) => id > step.id) || lettersOnDay.some(({ sentAt }) => isAfter(sentAt, step));
  const mail = mails.findLast((one) => isResolution(one, end));
  if (!mail) return lettersOnDay.length > 0;
  const isLater = ({ sentAt }: MailInCase) => Date.parse(sentAt) >= Date.parse(mail.sentAt);
  return lettersOnDay.some(isLater) || onDay.some((one) => !isAfter(mail.sentAt, one));
}

function isOutcome(step: Step, { on, because }: DisputeEnd): boolean {
  return step.kind === 'outcome-recorded' && step.on === on && step.by === because;
}

function isResolution({ direction, sentOn, findings }: MailInCase, { on }: DisputeEnd): boolean {
  return direction !== 'inbound' && sentOn === on && findings.some(({ kind }) => kind === 'resolution');
}

/** Whether a mail was sent after a step of its day; a step that was dated to another day than the clock's came last. */
function isAfter(
  sentAt: string,
  { at, on }: { readonly at: string; readonly on: string; readonly kind: StepKind },
): boolean {
  return at.startsWith(on) && Date.parse(sentAt) > Date.parse(at);
}
