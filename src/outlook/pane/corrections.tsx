import { Action } from '#ui/action.ts';
import { shortMoment } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';
import { correctionWords } from './correction-words.ts';
import { undo } from './desk.ts';
import type { MailProps } from './mail-props.ts';

/** Every correction of this mail, newest first; undone ones stay, struck through. */
export function Corrections({ view, desk }: MailProps) {
  const words = useWords();
  const { pane, lessons } = words.labels;
  if (view.corrections.length === 0) return null;
  return (
    <section class="corrections">
      <h2 class="caption">{pane.corrections}</h2>
      <ul>
        {view.corrections.map((correction) => (
          <li key={correction.id} class={correction.isUndone ? 'undone' : ''}>
            <div>
              <span class="what" dir="auto">
                {correctionWords(correction, words)}
              </span>
              <span class="caption">
                {`${correction.by} · ${shortMoment(correction.at, words)}`}
                {correction.isUndone && ` · ${pane.undone}`}
              </span>
            </div>
            {!correction.isUndone && (
              <Action onAct={() => void undo(desk, correction.id)}>{pane.undo}</Action>
            )}
          </li>
        ))}
      </ul>
      <a class="link caption" href="/lessons/" target="_blank" rel="noopener">
        {lessons.title}
      </a>
    </section>
  );
}
