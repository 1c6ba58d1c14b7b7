import { useEffect, useRef } from 'preact/hooks';
import type { PreviewBody } from '#contract/contract.ts';
import type { Habits } from './habits.ts';
import type { DraftForm } from './outlook-protocol.ts';
import { hostPane, openMessage, type Shown } from './pane-host.ts';

type FrameProps = {
  readonly message: PreviewBody | null;
  readonly marked: number;
  readonly habits: Habits;
  readonly today: string;
  /** Which ledger it is, counted: another one is another world. */
  readonly ledger: number;
  /** What the guard hands over where its button opened the pane beside a draft. */
  readonly offered: string | null;
  readonly onForm: (form: DraftForm) => void;
};

/** The very pane that Outlook loads, pinned at its usual width. It starts anew in another language, on another day, or with another ledger. */
export function PaneFrame({ message, marked, habits, today, ledger, offered, onForm }: FrameProps) {
  const world = `${habits.language} ${today} ${ledger}`;
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef<Shown>({ ...habits, item: null, selected: 0 });
  const host = useRef<ReturnType<typeof hostPane> | null>(null);
  const form = useRef(onForm);
  form.current = onForm;
  const item = message && offered === null ? openMessage(message) : null;
  shown.current = { ...habits, item, selected: marked, context: offered };
  useEffect(() => {
    if (!frame.current) return;
    host.current = hostPane(
      frame.current,
      () => shown.current,
      (asked) => form.current(asked),
    );
    return host.current.leave;
  }, [world]);
  const isFetching = marked === 1 && message === null;
  useEffect(() => {
    if (!isFetching) host.current?.tell('item-changed');
  }, [message, marked, isFetching, offered]);
  useEffect(() => host.current?.tell('theme-changed'), [habits.isDark]);
  return (
    <aside class="pane-column" aria-label="Relance pane">
      <iframe key={world} ref={frame} title="Relance" src="/preview/pane.html" />
    </aside>
  );
}
