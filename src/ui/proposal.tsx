import type { CaseView } from '#contract/contract.ts';
import { fill, shortDay } from './format.ts';
import { Icon } from './icons.tsx';
import { nextWords } from './next-words.ts';
import { useWords, type Words } from './words.ts';

/** The one thing we propose, by when, and why. */
export function Proposal({ collectionCase }: { readonly collectionCase: CaseView }) {
  const words = useWords();
  const { labels } = words;
  const { nextAction } = collectionCase;
  return (
    <div class="proposal">
      <p>
        <b>{nextWords(collectionCase, labels)}</b>{' '}
        {nextAction.action !== 'none' && <span class="when">{byWhen(nextAction.on, words)}</span>}
      </p>
      <p class="caption">
        {nextAction.decided === 'accepted' && (
          <span class="accepted">
            <Icon name="check" /> {labels.deeds.accepted} ·{' '}
          </span>
        )}
        {labels.nextRules[nextAction.rule]}
      </p>
    </div>
  );
}

function byWhen(on: string, words: Words): string {
  const { pane } = words.labels;
  return on === words.today ? pane.today : fill(pane.byDay, { day: shortDay(on, words) });
}
