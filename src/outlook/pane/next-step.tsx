import type { MailView } from '#contract/contract.ts';
import { fill, shortDay } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';

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
        <b>{labels.actions[nextAction.action]}</b>{' '}
        <span class="when">{fill(labels.pane.byDay, { day: shortDay(nextAction.on, words) })}</span>
      </p>
      <details>
        <summary>{labels.pane.why}</summary>
        <p class="quiet">{nextAction.rule}</p>
      </details>
    </section>
  );
}
