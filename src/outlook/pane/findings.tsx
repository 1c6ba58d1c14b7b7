import type { FindingView, ItemLine, MailView } from '#contract/contract.ts';
import { ItemRows } from '#ui/item-rows.tsx';
import { useWords } from '#ui/words.ts';
import { FindingBlock } from './finding-block.tsx';
import type { MailProps } from './mail-props.ts';
import { SaysMore } from './missed/says-more.tsx';

/** What the mail says, the primary finding first, each with its own items; then what else it touches. */
export function Findings({ view, desk }: MailProps) {
  const { labels } = useWords();
  return (
    <section class="findings">
      <h2 class="caption">
        {labels.pane.says}
        {view.tone.label !== 'neutral' && (
          <span class={`tag ${view.tone.label}`}>{labels.tones[view.tone.label]}</span>
        )}
        {view.isEscalation && <span class="tag frustrated">{labels.pane.escalation}</span>}
      </h2>
      {view.findings.map((finding) => (
        <FindingBlock
          key={finding.index}
          finding={finding}
          items={itemsOf(finding, view)}
          view={view}
          desk={desk}
        />
      ))}
      <OtherItems view={view} />
      <SaysMore view={view} desk={desk} />
    </section>
  );
}

function itemsOf(finding: FindingView, { items }: MailView): readonly ItemLine[] {
  return items.filter(({ number }) => finding.items.includes(number));
}

function OtherItems({ view }: { readonly view: MailView }) {
  const { pane } = useWords().labels;
  const others = view.items.filter(
    ({ number }) => !view.findings.some(({ items }) => items.includes(number)),
  );
  if (others.length === 0) return null;
  return (
    <>
      {view.findings.length > 0 && <h3 class="caption">{pane.alsoNamed}</h3>}
      <ItemRows items={others} />
    </>
  );
}
