import { useEffect, useRef } from 'preact/hooks';
import type { PreviewBody } from '#contract/contract.ts';
import type { Habits } from './habits.ts';
import { hostPane, openMessage, type Shown } from './pane-host.ts';

type FrameProps = {
  readonly message: PreviewBody | null;
  readonly marked: number;
  readonly habits: Habits;
  readonly today: string;
};

/** The very pane that Outlook loads, pinned at its usual width. It starts anew in another language or on another day. */
export function PaneFrame({ message, marked, habits, today }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef<Shown>({ ...habits, item: null, selected: 0 });
  const host = useRef<ReturnType<typeof hostPane> | null>(null);
  shown.current = { ...habits, item: message ? openMessage(message) : null, selected: marked };
  useEffect(() => {
    if (!frame.current) return;
    host.current = hostPane(frame.current, () => shown.current);
    return host.current.leave;
  }, [habits.language, today]);
  const isFetching = marked === 1 && message === null;
  useEffect(() => {
    if (!isFetching) host.current?.tell('item-changed');
  }, [message, marked, isFetching]);
  useEffect(() => host.current?.tell('theme-changed'), [habits.isDark]);
  return (
    <aside class="pane-column" aria-label="Relance pane">
      <iframe key={`${habits.language} ${today}`} ref={frame} title="Relance" src="/preview/pane.html" />
    </aside>
  );
}
