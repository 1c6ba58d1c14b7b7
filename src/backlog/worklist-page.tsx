import { useEffect, useRef } from 'preact/hooks';
import type { Client } from '#contract/client.ts';
import type { Status } from '#contract/contract.ts';
import { OwnerFilter } from '#ui/owner-filter.tsx';
import { useWords } from '#ui/words.ts';
import { WorkGroups, walk } from '#ui/work-groups.tsx';
import { CaseBeside } from './case-beside.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useAddress } from './use-address.ts';
import { useAnswer } from './use-answer.ts';

type PageProps = { readonly client: Client; readonly status: Status | null };

/** The worklist as a page of its own: the list at the left, the case that is open beside it. */
export function WorklistPage({ client, status }: PageProps) {
  const { labels } = useWords();
  const [view, turn] = useAddress();
  const all = useAnswer(() => client.worklist(), 'all');
  const own = useAnswer(() => client.worklist(view.owner), view.owner === null ? null : `of ${view.owner}`);
  const list = view.owner === null ? all : own;
  const column = useRef<HTMLElement>(null);
  useWalking(column);
  const lines = list.value ?? [];
  return (
    <>
      <header class="top">
        <h1>
          {labels.pane.worklist} <span class="count">{list.value && lines.length}</span>
        </h1>
        <OwnerFilter
          lines={all.value ?? []}
          user={status?.user ?? null}
          owner={view.owner}
          onTurn={(owner) => turn({ owner, caseId: null })}
        />
        <p class="caption keys">{labels.work.keys}</p>
        <a class="to" href="/lessons/">
          {labels.lessons.title}
        </a>
        <a class="to" href="/api/disputes.csv" download>
          {labels.work.exportDisputes}
        </a>
      </header>
      <TroubleLine trouble={list.trouble} onTry={list.ask} />
      <main class={view.caseId === null ? 'page' : 'page open'}>
        <section class="list" ref={column} aria-label={labels.pane.worklist}>
          {list.value === null && !list.trouble && <p class="quiet">{labels.work.loading}</p>}
          {list.value !== null && lines.length === 0 && <p class="quiet">{labels.pane.worklistEmpty}</p>}
          <WorkGroups lines={lines} here={view.caseId} isOpening onOpen={({ caseId }) => turn({ caseId })} />
        </section>
        {view.caseId === null ? (
          <p class="beside quiet">{labels.work.choose}</p>
        ) : (
          <CaseBeside
            key={view.caseId}
            caseId={view.caseId}
            client={client}
            onClose={() => turn({ caseId: null })}
          />
        )}
      </main>
    </>
  );
}

/** `j` and `k` walk through the list from anywhere on the page but a field. */
function useWalking(list: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea');
      if (!event.defaultPrevented && !isTyping && list.current) walk(list.current, event, true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [list]);
}
