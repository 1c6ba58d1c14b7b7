import { useState } from 'preact/hooks';
import { OUTCOMES, type Outcome } from '#base/finding.ts';
import type { CaseView } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import { OneField } from '../one-field.tsx';
import { Choice } from './choice.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** How the dispute ended, on which items, and a word of one's own. */
export function OutcomeForm({ collectionCase, isBusy, save, cancel }: StepFormProps) {
  const { labels } = useWords();
  const contested = contestedItems(collectionCase);
  const [outcome, choose] = useState<Outcome>(OUTCOMES[0]);
  const [items, tick] = useState(contested);
  const [note, write] = useState('');
  const toggle = (number: string) =>
    tick(items.includes(number) ? items.filter((one) => one !== number) : [...items, number]);
  const canSave = !isBusy && (items.length > 0 || contested.length === 0);
  return (
    <OneField
      canSave={canSave}
      onSave={() => save({ kind: 'outcome-recorded', outcome, items, note: note.trim() })}
      onCancel={cancel}
    >
      <Choice
        name={labels.deeds.outcome}
        options={OUTCOMES}
        words={labels.outcomes}
        now={outcome}
        choose={choose}
      />
      {contested.length > 1 && (
        <fieldset>
          <legend>{labels.pane.items}</legend>
          {contested.map((number) => (
            <label key={number} class="tick">
              <input type="checkbox" checked={items.includes(number)} onChange={() => toggle(number)} />
              {number}
            </label>
          ))}
        </fieldset>
      )}
      <label>
        {labels.deeds.note}
        <input value={note} onInput={(event) => write(event.currentTarget.value)} />
      </label>
    </OneField>
  );
}

function contestedItems({ disputes }: CaseView): readonly string[] {
  return [...new Set(disputes.filter(({ end }) => end === null).flatMap(({ items }) => items))];
}
