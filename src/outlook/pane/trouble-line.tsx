import { Action } from '#ui/action.ts';
import { fill, shortMoment } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';
import { type PaneState, shownKey } from './pane-state.ts';
import { refusalWords } from './refusal-words.ts';

/** What keeps the service's word away, what is shown meanwhile, and the way on. */
export function TroubleLine({ state, onTry }: { readonly state: PaneState; readonly onTry: () => void }) {
  const words = useWords();
  const { pane } = words.labels;
  const { trouble } = state;
  if (!trouble) return null;
  const known = state.known.get(shownKey(state) ?? '');
  const message = {
    unreachable: pane.unreachable,
    'no-right': pane.noRight,
    refused: trouble.is === 'refused' ? refusalWords(trouble.refusal, words) : '',
  };
  return (
    <div class="line caution" role="alert">
      <p>
        {message[trouble.is]}
        {known && ` ${fill(pane.lastKnown, { when: shortMoment(known.at, words) })}`}
      </p>
      <Action onAct={onTry}>{pane.tryNow}</Action>
    </div>
  );
}
