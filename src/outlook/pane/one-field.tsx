import type { ComponentChildren } from 'preact';
import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';

type OneFieldProps = {
  readonly children: ComponentChildren;
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** A form of one field: Enter saves, Escape leaves. */
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
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
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
