import { addDays, type CalendarDate, parseCalendarDate, weekdayOf } from '#base/calendar-date.ts';
import { addWorkingDays } from '#base/working-days.ts';
import { Action } from '#ui/action.ts';
import { useWords } from '#ui/words.ts';
import type { NextParts } from './next-parts.ts';

const WEEK = 7;
const MONDAY = 1;

/** The days that people put things off to: one click each. */
const LATER: readonly {
  readonly word: 'tomorrow' | 'monday' | 'inAWeek';
  readonly day: (today: CalendarDate) => CalendarDate;
}[] = [
  { word: 'tomorrow', day: (today) => addWorkingDays(today, 1) },
  { word: 'monday', day: (today) => addDays(today, WEEK + MONDAY - weekdayOf(today)) },
  { word: 'inAWeek', day: (today) => addDays(today, WEEK) },
];

/** Later: tomorrow, on Monday, in a week, or on another day. Before a weekend, tomorrow is Monday and stands once. */
export function LaterRow({ collectionCase, deeds, open, finish }: NextParts) {
  const { labels, ...words } = useWords();
  const today = parseCalendarDate(words.today);
  if (!today) return null;
  const { action } = collectionCase.nextAction;
  const putOff = async (until: CalendarDate) =>
    (await deeds.take({ kind: 'action-decided', decision: 'postponed', action, until })) && finish();
  const days = LATER.map(({ word, day }) => ({ word, on: day(today) }));
  const offered = days.filter(({ on }, at) => !days.slice(at + 1).some((later) => later.on === on));
  return (
    <fieldset class="later">
      <legend>{labels.deeds.later}</legend>
      {offered.map(({ word, on }) => (
        <Action key={word} isDisabled={deeds.isBusy} onAct={() => void putOff(on)}>
          {labels.deeds[word]}
        </Action>
      ))}
      <Action onAct={() => open('day')}>{labels.deeds.ownDay}</Action>
    </fieldset>
  );
}
