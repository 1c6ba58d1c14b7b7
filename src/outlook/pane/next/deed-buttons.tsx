import { Action } from '#ui/action.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords } from '#ui/words.ts';
import { openDraft } from '../draft-letter.ts';
import { deedWords } from './deed-words.ts';
import { type Deed, isWaiting } from './deeds.ts';
import type { NextParts } from './next-parts.ts';
import { useDoing } from './use-doing.ts';

type ButtonsProps = NextParts & { readonly offered: readonly Deed[] };

/** The proposal's own buttons, one of them in the accent, and the way to everything else. */
export function DeedButtons(parts: ButtonsProps) {
  const { offered, opened, open, close, collectionCase, desk } = parts;
  const { labels } = useWords();
  // A form has an accent of its own, and so has a draft that waits to be sent.
  const isBusyElsewhere = (opened !== null && opened !== 'more') || openDraft(desk, collectionCase) !== null;
  const asks = offered.find(({ is }) => is === 'bank');
  return (
    <div class="deeds">
      {asks && <span class="ask">{labels.deeds.checkedByPhone}</span>}
      {offered.map((deed, at) => (
        <DeedButton
          key={deed.is}
          {...parts}
          deed={deed}
          isFirst={at === 0 && !isBusyElsewhere && !isWaiting(collectionCase.nextAction.action)}
        />
      ))}
      <Action
        look="subtle"
        name={labels.deeds.more}
        isOpen={opened === 'more'}
        onAct={() => (opened === null ? open('more') : close())}
      >
        <Icon name="more" />
      </Action>
    </div>
  );
}

type DeedProps = NextParts & { readonly deed: Deed; readonly isFirst: boolean };

/** One deed as a button; a check by phone and a search for money are answered by one of two. */
function DeedButton({ deed, isFirst, ...parts }: DeedProps) {
  const { labels } = useWords();
  const { deeds, opened } = parts;
  const act = useDoing(parts);
  if (deed.is === 'bank' || deed.is === 'lookup') {
    const [yes, no] =
      deed.is === 'bank' ? (['genuine', 'notGenuine'] as const) : (['found', 'notFound'] as const);
    return (
      <>
        <Action isDisabled={deeds.isBusy} onAct={() => void act(deed, true)}>
          {labels.deeds[yes]}
        </Action>
        <Action isDisabled={deeds.isBusy} onAct={() => void act(deed, false)}>
          {labels.deeds[no]}
        </Action>
      </>
    );
  }
  return (
    <Action
      look={isFirst ? 'primary' : 'outline'}
      isDisabled={deeds.isBusy}
      isOpen={hasForm(deed) ? opened === deed.is : undefined}
      onAct={() => void act(deed, true)}
    >
      {deedWords(deed, labels)}
    </Action>
  );
}

/** Deeds that ask something first. */
function hasForm({ is }: Deed): boolean {
  return is === 'assign' || is === 'outcome' || is === 'told';
}
