import { useEffect, useState } from 'preact/hooks';
import type { LetterChoice } from '#contract/contract.ts';
import type { Labels } from '#languages/shape/labels.ts';
import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';
import { answeredBy, draftLetter } from '../draft-letter.ts';
import type { NextParts } from './next-parts.ts';

/** All letters that fit the case now, each opened as a draft by one click. */
export function LettersMenu(parts: NextParts) {
  const { view, collectionCase, desk, deeds, close, finish } = parts;
  const { labels } = useWords();
  const choices = useLetters(parts);
  const draft = async (choice: LetterChoice) => {
    if (await deeds.attempt(() => draftLetter(desk, { view, collectionCase }, choice))) finish();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the menu from any of its buttons
    <div class="menu" onKeyDown={(event) => event.key === 'Escape' && close()}>
      {choices === null && <p class="quiet">{labels.work.loading}</p>}
      {choices === 'unreachable' && <p class="quiet">{labels.deeds.noService}</p>}
      {choices?.length === 0 && <p class="quiet">{labels.deeds.noLetter}</p>}
      {Array.isArray(choices) &&
        choices.map((choice: LetterChoice) => (
          <Action
            key={`${choice.kind} ${choice.variant}`}
            look="subtle"
            isDisabled={deeds.isBusy}
            onAct={() => void draft(choice)}
          >
            {letterName(choice, labels)}
          </Action>
        ))}
    </div>
  );
}

/** Of what is missing there are several letters: which one it is must be told. */
function letterName({ kind, variant }: LetterChoice, { letters, missing }: Labels): string {
  const what =
    kind === 'missing' ? Object.entries(missing).find(([name]) => name === variant)?.[1] : undefined;
  return what ? `${letters[kind]} · ${what}` : letters[kind];
}

function useLetters({
  desk,
  view,
  collectionCase,
}: NextParts): readonly LetterChoice[] | 'unreachable' | null {
  const [choices, show] = useState<readonly LetterChoice[] | 'unreachable' | null>(null);
  const answered = answeredBy(desk, { view, collectionCase });
  const { client } = desk;
  useEffect(() => {
    let isStale = false;
    void client.letters(collectionCase.id, answered).then((answer) => {
      if (isStale) return;
      show(answer.is === 'answer' ? answer.value : answer.is === 'refusal' ? [] : 'unreachable');
    });
    return () => {
      isStale = true;
    };
  }, [client, collectionCase.id, answered]);
  return choices;
}
