import type { CaseView, MailView } from '#contract/contract.ts';
import { fill, shortDay } from '#ui/format.ts';
import { Timeline } from '#ui/timeline.tsx';
import { useWords } from '#ui/words.ts';
import { type Desk, visit } from './desk.ts';

type CaseProps = { readonly collectionCase: CaseView; readonly view: MailView; readonly desk: Desk };

/** One matter and all that was said of it, newest first. */
export function CaseSection({ collectionCase, view, desk }: CaseProps) {
  const words = useWords();
  const { labels } = words;
  return (
    <section class="case">
      <h2 class="caption">
        {labels.pane.case} · {labels.states[collectionCase.state]}
        {' · '}
        {fill(labels.pane.opened, { day: shortDay(collectionCase.openedOn, words) })}
      </h2>
      <Timeline
        lines={collectionCase.timeline}
        here={view.messageId}
        onOpen={(messageId) => void visit(desk, messageId)}
      />
    </section>
  );
}
