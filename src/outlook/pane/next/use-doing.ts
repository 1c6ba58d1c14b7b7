import type { LetterKind } from '#cases/letters/letter-kind.ts';
import type { CaseView, NewStep } from '#contract/contract.ts';
import { draftLetter, isAnswerable, openEmptyReply } from '../draft-letter.ts';
import type { Deed } from './deeds.ts';
import type { NextParts } from './next-parts.ts';

/** Does a deed: at once where nothing is to be asked, else it opens its form. `isYes` answers a yes-or-no deed. */
export function useDoing({ desk, view, collectionCase, deeds, opened, open, close, finish }: NextParts) {
  const take = async (step: NewStep) => (await deeds.take(step)) && finish();
  const draft = (kind: LetterKind) => draftLetter(desk, { view, collectionCase }, { kind });
  return async (deed: Deed, isYes: boolean): Promise<void> => {
    switch (deed.is) {
      case 'letter':
        if ((await deeds.attempt(() => draft(deed.letter))) && opened === 'more') finish();
        return;
      case 'reply':
        if (isAnswerable(desk, view)) await openEmptyReply(desk);
        return;
      case 'bank':
        await take({ kind: 'bank-verified', isGenuine: isYes });
        return;
      case 'lookup':
        await take({ kind: 'payment-looked-up', items: claimedItems(collectionCase), isFound: isYes });
        return;
      case 'lift':
        await take({ kind: 'dunning-lifted' });
        return;
      case 'close':
        await take({ kind: 'case-closed' });
        return;
      case 'reopen':
        await take({ kind: 'case-reopened' });
        return;
      case 'accept': {
        const { action } = collectionCase.nextAction;
        await take({ kind: 'action-decided', decision: 'accepted', action, until: null });
        return;
      }
      default:
        deeds.forget();
        if (opened === deed.is) close();
        else open(deed.is);
    }
  };
}

/** The items that are said to be paid. */
function claimedItems({ items }: CaseView): readonly string[] {
  return items.filter(({ state }) => state === 'claimed_paid').map(({ number }) => number);
}
