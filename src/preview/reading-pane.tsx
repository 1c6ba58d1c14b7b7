import { useMemo } from 'preact/hooks';
import type { Address, PreviewBody } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { shortMoment } from '#ui/format.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords } from '#ui/words.ts';
import { mailText } from './mail-text.ts';

type ReadingProps = {
  readonly message: PreviewBody | null;
  readonly marked: number;
  readonly onReply: () => void;
  /** Begins a reminder of what the customer of the open mail owes. */
  readonly onReminder: () => void;
};

/** The open mail, as text only. */
export function ReadingPane({ message, marked, onReply, onReminder }: ReadingProps) {
  const text = useMemo(() => (message ? mailText(message.html) : ''), [message]);
  if (!message)
    return (
      <section class="reading empty">
        {marked > 1 ? `${marked} messages marked` : 'Choose a message to read it.'}
      </section>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long mail must scroll by keyboard
    <section class="reading" aria-label="Message" tabIndex={0}>
      <div class="compose-bar">
        <Action onAct={onReply}>Reply all</Action>
        {message.folder !== 'internal' && <Action onAct={onReminder}>New reminder</Action>}
      </div>
      <MessageHead message={message} />
      <div class="mail-text" dir="auto">
        {text}
      </div>
    </section>
  );
}

/** Subject, people, moment and attachments. */
function MessageHead({ message }: { readonly message: PreviewBody }) {
  const words = useWords();
  return (
    <>
      <h2 dir="auto">{message.subject || words.labels.pane.noSubject}</h2>
      <p class="from">
        <b>{message.from?.name || message.from?.email || '(unknown)'}</b>
        <span class="caption address">{message.from?.email}</span>
        <span class="caption">{shortMoment(message.sentAt, words)}</span>
      </p>
      <p class="caption">To: {message.to.map(named).join('; ')}</p>
      {message.cc.length > 0 && <p class="caption">Cc: {message.cc.map(named).join('; ')}</p>}
      {message.attachments.length > 0 && (
        <ul class="files">
          {message.attachments.map(({ name }) => (
            <li key={name} class="tag">
              <Icon name="attachment" /> {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function named({ name, email }: Address): string {
  return name ? `${name} <${email}>` : email;
}
