import { type CalendarDate, dayOf, monthOf, weekdayOf, yearOf } from '#base/calendar-date.ts';
import type { Language } from '#languages/language.ts';
import type { LetterDates } from '#languages/shape/letters.ts';
import { fillPlaces } from './fill.ts';

/** How a day stands in a letter: one to come, one that was, or one in a list. */
export type DayForm = keyof Pick<LetterDates, 'ahead' | 'past' | 'short'>;

/** `vendredi 25 septembre 2026`, `25 septembre 2026`, `25/09/2026`. */
export function writeDay(on: CalendarDate, form: DayForm, { calendar, letters }: Language): string {
  const { dates } = letters;
  const name = (names: readonly string[], at: number) => nameOf(names[at] ?? '', dates.hasCapitals);
  return fillPlaces(dates[form], {
    weekday: name(calendar.weekdays, weekdayOf(on) - 1),
    d: dayOf(on) === 1 ? dates.first : String(dayOf(on)),
    dd: on.slice(8, 10),
    mm: on.slice(5, 7),
    month: name(calendar.months, monthOf(on) - 1),
    year: String(yearOf(on)),
  });
}

/** The calendar has `september|sept|sep`: the first is the whole word. */
function nameOf(forms: string, hasCapitals: boolean): string {
  const [whole = ''] = forms.split('|');
  return hasCapitals ? whole.slice(0, 1).toUpperCase() + whole.slice(1) : whole;
}
