import type { LessonView, SaidView, TaughtView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { fill, shortDay } from '#ui/format.ts';
import { useWords, type Words } from '#ui/words.ts';

type RowProps = {
  readonly lesson: LessonView;
  readonly isUndone: boolean;
  readonly onUndo: () => void;
};

/** One correction and what it taught: when, who, of whom; the words, what was read in them, what is right. */
export function LessonRow({ lesson, isUndone, onUndo }: RowProps) {
  const words = useWords();
  const { pane } = words.labels;
  const { at, by, customerName, accountNumber, subject, sentences } = lesson;
  return (
    <li class={isUndone ? 'lesson taken-back' : 'lesson'}>
      <div class="about">
        <p>
          <b dir="auto">{customerName ?? accountNumber ?? subject}</b>
          <span class="caption">{[shortDay(at, words), by].join(' · ')}</span>
        </p>
        {isUndone ? (
          <span class="caption" role="status">
            {pane.undone}
          </span>
        ) : (
          <Action look="subtle" onAct={onUndo}>
            {pane.undo}
          </Action>
        )}
      </div>
      {sentences.map((taught) => (
        <Taught key={taught.text} taught={taught} />
      ))}
    </li>
  );
}

function Taught({ taught }: { readonly taught: TaughtView }) {
  const words = useWords();
  const { pane, lessons } = words.labels;
  const [was, is] = [saidWords(taught.was, words), saidWords(taught.is, words)];
  return (
    <>
      <q class="said" dir="auto">
        {taught.text}
      </q>
      <p>
        {was === is ? (
          <>
            <b>{is}</b> <span class="caption">{pane.confirmed}</span>
          </>
        ) : (
          <>
            <span class="quiet">{was} →</span> <b>{is}</b>
          </>
        )}
      </p>
      {taught.words !== '' && <p class="caption">{fill(lessons.words, { words: taught.words })}</p>}
    </>
  );
}

/** `Dispute: pricing, Promise to pay`; or "nothing". */
function saidWords(said: readonly SaidView[], { labels }: Words): string {
  const each = said.map(({ kind, reason }) =>
    reason === null ? labels.kinds[kind] : `${labels.kinds[kind]}: ${labels.reasons[reason]}`,
  );
  return each.length > 0 ? each.join(', ') : labels.pane.nothingStood;
}
