import { useState } from 'preact/hooks';
import { parseCalendarDate } from '#base/calendar-date.ts';
import { useWords } from '#ui/words.ts';
import { OneField } from '../one-field.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** Stops reminders to the account: until a day or until someone allows them again, and why. */
export function BlockForm({ isBusy, save, cancel }: StepFormProps) {
  const { labels, today } = useWords();
  const [typed, type] = useState('');
  const [note, write] = useState('');
  const until = parseCalendarDate(typed);
  const isSound = typed === '' || (until !== null && until >= today);
  return (
    <OneField
      canSave={!isBusy && isSound}
      onSave={() => save({ kind: 'dunning-blocked', until, because: note.trim() })}
      onCancel={cancel}
    >
      <label>
        {labels.deeds.until}
        <input type="date" value={typed} min={today} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <label>
        {labels.deeds.note}
        <input value={note} autocomplete="off" onInput={(event) => write(event.currentTarget.value)} />
      </label>
    </OneField>
  );
}
