import { useState } from 'preact/hooks';
import { parseCalendarDate } from '#base/calendar-date.ts';
import { addWorkingDays } from '#base/working-days.ts';
import { RESOLVER_ROLES, type ResolverRole } from '#cases/policy/resolver-role.ts';
import type { CaseView } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import { OneField } from '../one-field.tsx';
import { Choice } from './choice.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** Gives the case to the one who can resolve it: by rule, by the day of the service level; both can be changed. */
export function AssignForm({ collectionCase, isBusy, save, cancel }: StepFormProps) {
  const { labels, today } = useWords();
  const [resolver, choose] = useState<ResolverRole>(presetRole(collectionCase));
  const [person, name] = useState('');
  const [day, set] = useState(presetDay(collectionCase, today));
  const isContested = collectionCase.disputes.some(({ end }) => end === null);
  const [isToWrite, write] = useState(isContested);
  const dueOn = parseCalendarDate(day);
  const give = () =>
    dueOn &&
    save({ kind: 'assigned', resolver, person: person.trim() || null, dueOn, because: '' }, isToWrite);
  return (
    <OneField canSave={dueOn !== null && day >= today && !isBusy} onSave={give} onCancel={cancel}>
      <Choice
        name={labels.deeds.resolver}
        options={RESOLVER_ROLES}
        words={labels.roles}
        now={resolver}
        choose={choose}
      />
      <label>
        {labels.deeds.person}
        <input value={person} autocomplete="off" onInput={(event) => name(event.currentTarget.value)} />
      </label>
      <label>
        {labels.deeds.answerBy}
        <input type="date" value={day} min={today} onInput={(event) => set(event.currentTarget.value)} />
      </label>
      {isContested && (
        <label class="tick">
          <input type="checkbox" checked={isToWrite} onChange={() => write(!isToWrite)} />
          {labels.deeds.writeToThem}
        </label>
      )}
    </OneField>
  );
}

function ruleOf({ disputes }: CaseView) {
  return disputes.find(({ end }) => end === null)?.resolver ?? null;
}

/** Past its service level it goes to whom such cases are escalated; law and insolvency go to who knows them. */
function presetRole(collectionCase: CaseView): ResolverRole {
  const { nextAction, disputes } = collectionCase;
  const late = disputes.find(({ end, clock }) => end === null && clock?.isPast)?.clock;
  if (nextAction.action === 'stop_dunning') return 'legal';
  if (nextAction.action === 'escalate' && late) return late.escalateTo;
  return ruleOf(collectionCase) ?? 'collections';
}

/** The day of the service level; where it has passed or there is none, the next working day will do. */
function presetDay({ disputes }: CaseView, today: string): string {
  const dueOn = disputes.find(({ end, clock }) => end === null && clock)?.clock?.dueOn;
  if (dueOn && dueOn >= today) return dueOn;
  const now = parseCalendarDate(today);
  return now ? addWorkingDays(now, 1) : today;
}
