import type { LetterWish } from '#contract/client.ts';
import type { CaseView, LetterView, MailView, Refusal } from '#contract/contract.ts';
import { type Desk, tell } from './desk.ts';
import { type Draft, shownOpenMail } from './pane-state.ts';

/** What came of a wish for a letter. `by-hand`: Outlook cannot open it here, so the text is shown to be copied. */
export type DraftOutcome =
  | { readonly is: 'opened' }
  | { readonly is: 'by-hand'; readonly letter: LetterView }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unreachable' };

type About = { readonly view: MailView; readonly collectionCase: CaseView };

/** Opens a letter as a draft in Outlook. Nothing is sent, and nobody is told: a person does and says so. */
export async function draftLetter(
  desk: Desk,
  { view, collectionCase }: About,
  wish: LetterWish,
): Promise<DraftOutcome> {
  const answered = answeredBy(desk, { view, collectionCase });
  const answer = await desk.client.letter(collectionCase.id, wish, answered);
  if (answer.is === 'unreachable') return answer;
  if (answer.is === 'refusal') return { is: 'refused', refusal: answer.refusal };
  const letter = answer.value;
  const isOpen = isAnswerable(desk, view)
    ? await desk.mailbox.openReply(letter.html)
    : await desk.mailbox.openMail(letter);
  const { id, version } = collectionCase;
  tell(desk, { kind: 'drafted', caseId: id, draft: { letter: wish.kind, seen: version } });
  return isOpen ? { is: 'opened' } : { is: 'by-hand', letter };
}

/** Opens what the resolver must know as a new mail to them, in the language of the screen. */
export async function draftHandOver(desk: Desk, { id }: CaseView, language: string): Promise<DraftOutcome> {
  const answer = await desk.client.handOver(id, language);
  if (answer.is === 'unreachable') return answer;
  if (answer.is === 'refusal') return { is: 'refused', refusal: answer.refusal };
  const letter = answer.value;
  return (await desk.mailbox.openMail(letter)) ? { is: 'opened' } : { is: 'by-hand', letter };
}

/** The mail that a letter answers: the customer's own where it is open, else their last one in the case. */
export function answeredBy(desk: Desk, { view, collectionCase }: About): string {
  if (isAnswerable(desk, view)) return view.messageId;
  return lastHeard(collectionCase) ?? view.messageId;
}

/** Opens an empty reply, for words of one's own. */
export function openEmptyReply(desk: Desk): Promise<boolean> {
  return desk.mailbox.openReply('');
}

/** Only the customer's own mail, open in Outlook, is replied to: a reply to colleagues must not carry the letter. */
export function isAnswerable(desk: Desk, { messageId, direction }: MailView): boolean {
  return direction === 'inbound' && shownOpenMail(desk.state)?.messageId === messageId;
}

/** The draft of a case that nobody has said or seen to be sent. */
export function openDraft({ state }: Desk, { id, timeline }: CaseView): Draft | null {
  const draft = state.drafts.get(id) ?? null;
  const isSent = timeline.some(
    (line) => line.kind === 'mail-read' && line.direction === 'outbound' && draft && line.id > draft.seen,
  );
  return isSent ? null : draft;
}

function lastHeard({ timeline }: CaseView): string | null {
  const heard = timeline.find(({ kind, direction }) => kind === 'mail-read' && direction === 'inbound');
  return heard?.messageId ?? null;
}
