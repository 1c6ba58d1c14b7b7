import type { MailView } from '#contract/contract.ts';
import { fill, shortDay } from '#ui/format.ts';
import { useWords, type Words } from '#ui/words.ts';

/** The one thing we propose, by when, and why. */
export function NextStep({ view }: { readonly view: MailView }) {
  const words = useWords();
  const { labels } = words;
  const { nextAction } = view;
  if (!nextAction || nextAction.action === 'none') return null;
  return (
    <section class="next">
      <h2 class="caption">{labels.pane.next}</h2>
      <p>
        <b>{labels.actions[nextAction.action]}</b> <span class="when">{byWhen(nextAction.on, words)}</span>
      </p>
      <details>
        <summary>{labels.pane.why}</summary>
        <p class="quiet">{labels.nextRules[nextAction.rule]}</p>
      </details>
    </section>
  );
}

function byWhen(on: string, words: Words): string {
  const { pane } = words.labels;
  return on === words.today ? pane.today : fill(pane.byDay, { day: shortDay(on, words) });
}
