import { useEffect, useRef } from 'preact/hooks';
import { Action } from '#ui/action.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords } from '#ui/words.ts';
import { correctionWords } from './correction-words.ts';
import { dismiss, undo } from './desk.ts';
import type { MailProps } from './mail-props.ts';

/** What was just changed, with the way back. The keyboard lands here, since what it stood on may be gone. */
export function CorrectionNotice({ view, desk, id }: MailProps & { readonly id: string | null }) {
  const words = useWords();
  const { pane } = words.labels;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (id) line.current?.focus();
  }, [id]);
  const correction = view.corrections.find((one) => one.id === id);
  if (!correction) return null;
  return (
    <div class="line note" role="status" tabIndex={-1} ref={line}>
      <p>
        {correction.body.field !== 'right' && `${pane.corrected}: `}
        {correctionWords(correction, words)}
        {correction.taught > 0 && <span class="learned">{words.labels.lessons.learned}</span>}
      </p>
      <Action onAct={() => void undo(desk, correction.id)}>{pane.undo}</Action>
      <Action look="subtle" name={pane.dismiss} onAct={() => dismiss(desk)}>
        <Icon name="close" />
      </Action>
    </div>
  );
}
