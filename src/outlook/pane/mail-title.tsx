import { useWords } from '#ui/words.ts';
import { type PaneState, shownKey, WORKLIST } from './pane-state.ts';

/** Subject and sender of the mail that the pane belongs to, so that a stale pane is seen at once. */
export function MailTitle({ state }: { readonly state: PaneState }) {
  const { pane } = useWords().labels;
  const title = titleOf(state);
  const key = shownKey(state);
  if (key === WORKLIST) return <h1>{pane.worklist}</h1>;
  if (!title) return <h1 class="unseen">Relance</h1>;
  return (
    <h1 class="title" title={title.subject} dir="auto">
      <span class="subject">{title.subject || pane.noSubject}</span>
      <span class="sender">{title.sender || pane.unknownSender}</span>
    </h1>
  );
}

function titleOf({ open, visited, known }: PaneState) {
  if (visited === null) return open?.is === 'mail' ? open.mail : null;
  const view = known.get(visited)?.view;
  return view ? { subject: view.subject, sender: view.from?.name || view.from?.email || '' } : null;
}
