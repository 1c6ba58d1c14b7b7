import type { WorklistLine } from '#contract/contract.ts';
import { amount, shortDay } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';
import { type Desk, visit } from './desk.ts';

/** What waits, in the order of doing it. A line opens the latest mail of its case. */
export function Worklist({ lines, desk }: { readonly lines: readonly WorklistLine[]; readonly desk: Desk }) {
  const { pane } = useWords().labels;
  if (lines.length === 0) return <p class="quiet">{pane.worklistEmpty}</p>;
  return (
    <ul class="worklist">
      {lines.map((line) => (
        <li key={line.caseId}>
          <button type="button" onClick={() => void visit(desk, line.messageId)}>
            <WorkLine line={line} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function WorkLine({ line }: { readonly line: WorklistLine }) {
  const words = useWords();
  const { labels } = words;
  const isLate = line.nextAction.on < words.today;
  return (
    <>
      <span class="who" dir="auto">
        {line.customerName ?? line.subject}
      </span>
      <span class="money">{line.atStake && amount(line.atStake, words)}</span>
      <span class="do">{labels.actions[line.nextAction.action]}</span>
      <span class={isLate ? 'when late' : 'when'}>
        {line.nextAction.on === words.today ? labels.pane.today : shortDay(line.nextAction.on, words)}
      </span>
      <span class="about">
        {labels.states[line.state]}
        {line.tone === 'hostile' || line.tone === 'frustrated' ? ` · ${labels.tones[line.tone]}` : ''}
        {line.customerName && ` · ${line.subject}`}
      </span>
    </>
  );
}
