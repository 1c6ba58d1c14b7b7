import { useState } from 'preact/hooks';
import type { WorklistLine } from '#contract/contract.ts';
import { Icon } from '#ui/icons.tsx';
import { isOf, OwnerFilter } from '#ui/owner-filter.tsx';
import { useWords } from '#ui/words.ts';
import { WorkGroups } from '#ui/work-groups.tsx';
import { type Desk, visit } from './desk.ts';

type WorklistProps = { readonly lines: readonly WorklistLine[]; readonly desk: Desk };

/** What waits, in the order of doing it, of whom the reader chose. A line opens the latest mail of its case. */
export function Worklist({ lines, desk }: WorklistProps) {
  const { pane, work } = useWords().labels;
  const [owner, choose] = useState(rememberedOwner);
  const turn = (to: string | null) => {
    choose(to);
    rememberOwner(to);
  };
  const own = owner === null ? lines : lines.filter((line) => isOf(line, owner));
  return (
    <>
      <div class="whose-cases">
        <OwnerFilter lines={lines} user={desk.state.status?.user ?? null} owner={owner} onTurn={turn} />
        <a class="link" href="/worklist/" target="_blank" rel="noopener" title={work.ownPage}>
          <Icon name="outbound" />
          <span class="unseen">{work.ownPage}</span>
        </a>
      </div>
      {own.length === 0 && <p class="quiet">{pane.worklistEmpty}</p>}
      <WorkGroups lines={own} here={null} onOpen={({ messageId }) => void visit(desk, messageId)} />
    </>
  );
}

const OWNER_KEY = 'relance.worklist.owner';

/** The choice of the last time, where the browser keeps such things for a pane in a frame. */
function rememberedOwner(): string | null {
  try {
    return localStorage.getItem(OWNER_KEY);
  } catch {
    return null;
  }
}

function rememberOwner(owner: string | null): void {
  try {
    if (owner === null) localStorage.removeItem(OWNER_KEY);
    else localStorage.setItem(OWNER_KEY, owner);
  } catch {
    // Asked again next time.
  }
}
