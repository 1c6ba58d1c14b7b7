import type { FindingView, ItemLine, MailView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { ItemRows } from '#ui/item-rows.tsx';
import { useWords } from '#ui/words.ts';
import { correct } from './desk.ts';
import { FindingBlock } from './finding-block.tsx';
import type { MailProps } from './mail-page.tsx';

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
      <Verdict view={view} desk={desk} />
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

/** One click says that all of it is right. */
function Verdict({ view, desk }: MailProps) {
  const { pane } = useWords().labels;
  if (view.findings.length === 0) return null;
  if (isConfirmed(view)) return <p class="confirmed">✓ {pane.confirmed}</p>;
  return (
    <p class="verdict">
      <Action onAct={() => void correct(desk, { messageId: view.messageId, field: 'right', finding: null })}>
        {pane.right}
      </Action>
    </p>
  );
}

/** Confirmed, and not corrected since. Corrections come newest first. */
function isConfirmed({ corrections }: MailView): boolean {
  return corrections.find(({ isUndone }) => !isUndone)?.body.field === 'right';
}
