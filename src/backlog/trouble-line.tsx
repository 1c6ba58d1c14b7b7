import type { Answer } from '#contract/client.ts';
import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';

type TroubleProps = {
  readonly trouble: Exclude<Answer<unknown>, { readonly is: 'answer' }> | null;
  readonly onTry: () => void;
};

/** What keeps the service's word away, and the way on; what was known stays on the page. */
export function TroubleLine({ trouble, onTry }: TroubleProps) {
  const { pane } = useWords().labels;
  if (!trouble) return null;
  return (
    <div class="line caution" role="alert">
      <p>{trouble.is === 'refusal' ? trouble.refusal.message : pane.unreachable}</p>
      <Action onAct={onTry}>{pane.tryNow}</Action>
    </div>
  );
}
