import type { CaseView } from '#contract/contract.ts';
import { type Desk, visit } from './desk.ts';

/** Shows the case that the guard offered while a mail was written, once, by the customer's latest mail in it. */
export function offeredCases(desk: Desk): () => Promise<void> {
  let shown: string | null = null;
  return async () => {
    const caseId = await desk.mailbox.offeredCase();
    const isNew = caseId !== null && caseId !== shown;
    shown = caseId;
    if (!isNew) return;
    const answer = await desk.client.collectionCase(caseId);
    const messageId = answer.is === 'answer' ? latestMail(answer.value) : null;
    if (messageId !== null) await visit(desk, messageId);
  };
}

function latestMail({ timeline }: CaseView): string | null {
  const mails = timeline.filter(({ messageId }) => messageId !== null);
  return (mails.find(({ direction }) => direction === 'inbound') ?? mails[0])?.messageId ?? null;
}
