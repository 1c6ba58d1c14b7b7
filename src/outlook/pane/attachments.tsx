import type { MailView } from '#contract/contract.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords } from '#ui/words.ts';

/** Names of what is attached; those that bear on a finding first, and on which. */
export function Attachments({ view }: { readonly view: MailView }) {
  const { labels } = useWords();
  if (view.attachments.length === 0) return null;
  const ordered = [...view.attachments].sort(
    (a, b) => Number(b.bearing !== null) - Number(a.bearing !== null),
  );
  return (
    <section class="attachments">
      <h2 class="caption">{labels.pane.attachments}</h2>
      <ul>
        {ordered.map(({ name, bearing }, at) => (
          <li key={`${name}${at}`}>
            <Icon name="attachment" />
            <span dir="auto">{name}</span>
            {bearing && <span class="tag">{labels.kinds[bearing]}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
