import type { PreviewMessage } from '#contract/contract.ts';
import { shortDay } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';

type ListProps = {
  readonly messages: readonly PreviewMessage[];
  readonly marked: readonly string[];
  readonly onMark: (marked: readonly string[]) => void;
};

/** The messages of one folder. A click opens one, with Ctrl or Command it marks several; arrows walk. */
export function MessageList({ messages, marked, onMark }: ListProps) {
  const choose = (messageId: string, isMore: boolean) => {
    if (!isMore) return onMark([messageId]);
    onMark(marked.includes(messageId) ? marked.filter((one) => one !== messageId) : [...marked, messageId]);
  };
  return (
    <section class="list" aria-label="Messages">
      <ul onKeyDown={walk}>
        {messages.map((message) => (
          <li key={message.messageId}>
            <button
              type="button"
              aria-pressed={marked.includes(message.messageId)}
              onClick={(event) => choose(message.messageId, event.ctrlKey || event.metaKey)}
            >
              <Line message={message} />
            </button>
          </li>
        ))}
      </ul>
      {messages.length === 0 && <p class="quiet empty">No messages in this folder.</p>}
    </section>
  );
}

function Line({ message }: { readonly message: PreviewMessage }) {
  const words = useWords();
  const person = message.folder === 'sent' ? message.to[0] : message.from;
  return (
    <>
      <span class="person" dir="auto">
        {person?.name || person?.email || '(unknown)'}
      </span>
      <span class="day">{shortDay(message.sentAt, words)}</span>
      <span class="subject" dir="auto">
        {message.subject || words.labels.pane.noSubject}
      </span>
      {message.categories.length > 0 && (
        <span class="categories">
          {message.categories.map((kind) => (
            <span key={kind} class={`category ${kind}`}>
              {words.labels.kinds[kind]}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
  const to = step[event.key as keyof typeof step];
  if (!to) return;
  const next = (event.target as Element).closest('li')?.[to]?.querySelector('button');
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
