import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';
import { tell } from '../desk.ts';
import type { NextParts } from './next-parts.ts';

/** A draft was opened: only the person who sent it can say that the customer was told. */
export function DraftLine({ collectionCase, desk, deeds }: NextParts) {
  const { labels } = useWords();
  const letter = desk.state.drafts.get(collectionCase.id);
  if (letter === undefined) return null;
  const forget = () => tell(desk, { kind: 'drafted', caseId: collectionCase.id, letter: null });
  const markTold = async () => (await deeds.take({ kind: 'customer-told', letter, how: 'mail' })) && forget();
  return (
    <div class="line note" role="status">
      <p>{labels.deeds.drafted}</p>
      <Action isDisabled={deeds.isBusy} onAct={() => void markTold()}>
        {labels.deeds.markTold}
      </Action>
      <Action look="subtle" onAct={forget}>
        {labels.deeds.notSent}
      </Action>
    </div>
  );
}
