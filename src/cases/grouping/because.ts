import { type CalendarDate, dayOf, monthOf } from '#base/calendar-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Names shown in one reason; the rest is counted. */
const MAX_NAMED = 3;

/** Why a mail is in a case, in words for people. */
export const because = {
  thread: (on: CalendarDate) => `answers the mail of ${dayOf(on)} ${MONTHS[monthOf(on) - 1]}`,
  items: (numbers: readonly string[]) => `same invoice ${someOf(numbers)}`,
  words: (words: readonly string[]) => `same matter: ${someOf(words)}`,
  person: (email: string) => `same person: ${email}`,
  onlyMatter: 'the only open matter of this customer',
  latestMatter: 'the latest matter of this customer',
  sameMail: 'told in the same mail',
  opens: 'opens a new matter',
} as const;

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).join(', ');
  return names.length > MAX_NAMED ? `${shown} and ${names.length - MAX_NAMED} more` : shown;
}
