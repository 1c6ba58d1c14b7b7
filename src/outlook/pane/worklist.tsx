import type { WorklistLine } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import { WorkGroups } from '#ui/work-groups.tsx';
import { type Desk, visit } from './desk.ts';

/** What waits, in the order of doing it. A line opens the latest mail of its case. */
export function Worklist({ lines, desk }: { readonly lines: readonly WorklistLine[]; readonly desk: Desk }) {
  const { pane, work } = useWords().labels;
  if (lines.length === 0) return <p class="quiet">{pane.worklistEmpty}</p>;
  return (
    <>
      <WorkGroups lines={lines} here={null} onOpen={({ messageId }) => void visit(desk, messageId)} />
      <p class="caption">
        <a class="link" href="/worklist/" target="_blank" rel="noopener">
          {work.ownPage}
        </a>
      </p>
    </>
  );
}
