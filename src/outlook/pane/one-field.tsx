import type { ComponentChildren } from 'preact';
import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';

type OneFieldProps = {
  readonly children: ComponentChildren;
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** A short form: Enter in a field saves, Escape leaves. */
export function OneField({ children, canSave, onSave, onCancel }: OneFieldProps) {
  const { pane } = useWords().labels;
  const save = () => canSave && onSave();
  return (
    <form
      class="one-field"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key !== 'Enter' || !isTyped(event.target)) return;
        event.preventDefault();
        save();
      }}
    >
      {children}
      <div class="buttons">
        <Action look="primary" isDisabled={!canSave} onAct={save}>
          {pane.save}
        </Action>
        <Action onAct={onCancel}>{pane.cancel}</Action>
      </div>
    </form>
  );
}

/** Where Enter has no meaning of its own. Browsers save by it only from a form of one field. */
function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
