import { useState } from 'preact/hooks';
import { parseCalendarDate } from '#base/calendar-date.ts';
import { useWords } from '#ui/words.ts';
import { OneField } from '../one-field.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** Puts the proposal off to a day of one's own. */
export function LaterForm({ collectionCase, isBusy, save, cancel }: StepFormProps) {
  const { labels, today } = useWords();
  const [typed, type] = useState('');
  const until = parseCalendarDate(typed);
  const { action } = collectionCase.nextAction;
  return (
    <OneField
      canSave={!isBusy && until !== null && until > today}
      onSave={() => save({ kind: 'action-decided', decision: 'postponed', action, until })}
      onCancel={cancel}
    >
      <label>
        {labels.deeds.day}
        <input type="date" value={typed} min={today} onInput={(event) => type(event.currentTarget.value)} />
      </label>
    </OneField>
  );
}
