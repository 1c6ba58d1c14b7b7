import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';
import { tell } from '../desk.ts';
import { openDraft } from '../draft-letter.ts';
import type { NextParts } from './next-parts.ts';

/** A draft was opened: only the person who sent it can say that the customer was told. */
export function DraftLine({ collectionCase, desk, deeds }: NextParts) {
  const { labels } = useWords();
  const draft = openDraft(desk, collectionCase);
  if (draft === null) return null;
  const { letter } = draft;
  const forget = () => tell(desk, { kind: 'drafted', caseId: collectionCase.id, draft: null });
  const markTold = async () => (await deeds.take({ kind: 'customer-told', letter, how: 'mail' })) && forget();
  return (
    <div class="line note" role="status">
      <p>{labels.deeds.drafted}</p>
      <Action look="primary" isDisabled={deeds.isBusy} onAct={() => void markTold()}>
        {labels.deeds.markTold}
      </Action>
      <Action look="subtle" onAct={forget}>
        {labels.deeds.notSent}
      </Action>
    </div>
  );
}
