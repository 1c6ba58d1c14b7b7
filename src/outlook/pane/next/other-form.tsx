import { useState } from 'preact/hooks';
import { parseCalendarDate } from '#base/calendar-date.ts';
import { NEXT_ACTIONS, type NextActionKind } from '#cases/actions/next-action.ts';
import { useWords } from '#ui/words.ts';
import { OneField } from '../one-field.tsx';
import { Choice } from './choice.tsx';
import type { StepFormProps } from './step-form-props.ts';

const CHOSEN_AT_FIRST: NextActionKind = 'call_customer';

/** Something else than what we proposed, today or on a day. */
export function OtherForm({ collectionCase, isBusy, save, cancel }: StepFormProps) {
  const { labels, today } = useWords();
  const options = NEXT_ACTIONS.filter((one) => one !== 'none' && one !== collectionCase.nextAction.action);
  const [action, choose] = useState(options.find((one) => one === CHOSEN_AT_FIRST) ?? options[0]);
  const [typed, type] = useState<string>(today);
  const until = parseCalendarDate(typed);
  if (!action) return null;
  return (
    <OneField
      canSave={!isBusy && until !== null && until >= today}
      onSave={() => save({ kind: 'action-decided', decision: 'changed', action, until })}
      onCancel={cancel}
    >
      <Choice
        name={labels.deeds.step}
        options={options}
        words={labels.actions}
        now={action}
        choose={choose}
      />
      <label>
        {labels.deeds.day}
        <input type="date" value={typed} min={today} onInput={(event) => type(event.currentTarget.value)} />
      </label>
    </OneField>
  );
}
