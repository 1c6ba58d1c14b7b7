import type { CollectionCase } from '../collection-case.ts';
import { numbersIn } from '../hear.ts';
import type { MovedFact } from './move.ts';
import { postingsBack } from './postings.ts';

/** A move to be taken back. */
export type Undoing = {
  /** The case that the mails go back to, as it is without them, and the one they leave. */
  readonly from: CollectionCase;
  readonly to: CollectionCase;
  /** Both as they were before the move; null where the mails opened a case of their own. */
  readonly before: { readonly from: CollectionCase; readonly to: CollectionCase | null };
  /** The other case as it was right after. */
  readonly after: CollectionCase;
  readonly messageIds: readonly string[];
  readonly moveId: string;
};

/** The facts by which moved mails go back, as they were; what came along with them leaves the other case. */
export function undoMove(undoing: Undoing): readonly MovedFact[] {
  const { from, to, before, after, messageIds, moveId } = undoing;
  const back = before.from.mails.filter(({ messageId }) => messageIds.includes(messageId));
  const numbers = [...numbersIn([...before.from.mails, ...(before.to?.mails ?? [])])];
  const since = { now: to, after };
  return [
    ...back.map((mail): MovedFact => ({ caseId: from.id, kind: 'mail-read', ...mail })),
    { caseId: from.id, kind: 'postings-set', numbers, ...postingsBack(before.from, numbers, since) },
    ...messageIds.map((messageId) => leaving(undoing, messageId)),
    { caseId: to.id, kind: 'postings-set', numbers, ...postingsBack(before.to, numbers, since) },
    ...to.steps
      .filter(({ carried }) => carried === moveId)
      .map(({ id }): MovedFact => ({ caseId: to.id, kind: 'step-undone', eventId: id })),
  ];
}

function leaving({ to, before }: Undoing, messageId: string): MovedFact {
  const there = before.to?.mails.find((mail) => mail.messageId === messageId);
  if (there) return { caseId: to.id, kind: 'mail-read', ...there };
  const because = { kind: 'correction_undone', value: '' } as const;
  return { caseId: to.id, kind: 'mail-removed', messageId, because };
}
