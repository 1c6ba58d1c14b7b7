import { useEffect, useRef } from 'preact/hooks';
import type { CaseView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { fill } from '#ui/format.ts';
import { Icon } from '#ui/icons.tsx';
import { stepWords } from '#ui/step-words.ts';
import { useWords, type Words } from '#ui/words.ts';
import { type Desk, dismiss } from './desk.ts';
import { moveBack, undoStep } from './desk-steps.ts';
import type { Done } from './pane-state.ts';

type DoneProps = { readonly done: Done; readonly collectionCase: CaseView; readonly desk: Desk };

/** What was just done, with the way back. The keyboard lands here, since what it stood on may be gone. */
export function DoneLine({ done, collectionCase, desk }: DoneProps) {
  const words = useWords();
  const { pane } = words.labels;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), [done]);
  const back = () =>
    void (done.is === 'step' ? undoStep(desk, collectionCase, done.stepId) : moveBack(desk, done));
  return (
    <div class="line note" role="status" tabIndex={-1} ref={line}>
      <p>
        <Icon name="check" /> {doneWords(done, collectionCase, words)}
      </p>
      <Action onAct={back}>{pane.undo}</Action>
      <Action look="subtle" name={pane.dismiss} onAct={() => dismiss(desk)}>
        <Icon name="close" />
      </Action>
    </div>
  );
}

function doneWords(done: Done, { timeline }: CaseView, words: Words): string {
  const { matter } = words.labels;
  if (done.is === 'joined') return fill(matter.joined, { number: done.number, why: done.why });
  if (done.is === 'moved') return fill(matter.moved, { number: done.number });
  const step = timeline.find(({ id }) => id === done.stepId)?.step;
  return step ? stepWords(step, words) : '';
}
