import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';
import { deedWords } from './deed-words.ts';
import { otherDeeds } from './deeds.ts';
import { LaterRow } from './later-row.tsx';
import type { NextParts } from './next-parts.ts';
import { useDoing } from './use-doing.ts';

/** Everything else one may want to do: put it off, do something else, take it over, say what happened. */
export function MoreMenu(parts: NextParts) {
  const { collectionCase, deeds, desk, open, close, finish } = parts;
  const { labels } = useWords();
  const act = useDoing(parts);
  const user = desk.state.status?.user ?? null;
  const hasProposal = collectionCase.nextAction.action !== 'none';
  const takeOver = async () => (await deeds.take({ kind: 'owner-changed', owner: user })) && finish();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the menu from any of its buttons
    <div class="menu" onKeyDown={(event) => event.key === 'Escape' && close()}>
      {hasProposal && <LaterRow {...parts} />}
      {hasProposal && (
        <Action look="subtle" onAct={() => open('other')}>
          {labels.deeds.other}
        </Action>
      )}
      {otherDeeds(collectionCase).map((deed) => (
        <Action key={deed.is} look="subtle" isDisabled={deeds.isBusy} onAct={() => void act(deed, true)}>
          {deedWords(deed, labels)}
          {deed.is === 'letter' && ` · ${labels.letters[deed.letter]}`}
        </Action>
      ))}
      <Action look="subtle" onAct={() => open('letters')}>
        {labels.deeds.otherLetter}
      </Action>
      {user !== null && collectionCase.owner !== user && (
        <Action look="subtle" isDisabled={deeds.isBusy} onAct={() => void takeOver()}>
          {labels.deeds.takeOver}
        </Action>
      )}
    </div>
  );
}
