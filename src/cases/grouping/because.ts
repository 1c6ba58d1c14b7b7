import type { CalendarDate } from '#base/calendar-date.ts';

/** Why a mail is in a case, or no longer in it. The words for it are labels of the screens. */
export const BECAUSE_KINDS = [
  'case_number',
  'answers',
  'same_items',
  'same_matter',
  'same_person',
  'only_matter',
  'latest_matter',
  'same_mail',
  'new_matter',
  'corrected',
  'correction_undone',
  'full_message',
  'joined',
  'split',
] as const;
export type BecauseKind = (typeof BECAUSE_KINDS)[number];

/** A reason and what it names: the case number, the day answered, the invoices, the words, the person; empty where it names nothing. */
export type Because = { readonly kind: BecauseKind; readonly value: string };

/** Names told in one reason. */
const MAX_NAMED = 3;

/** Why a mail is in a case. */
export const because = {
  number: (caseNumber: string): Because => ({ kind: 'case_number', value: caseNumber }),
  thread: (on: CalendarDate): Because => ({ kind: 'answers', value: on }),
  items: (numbers: readonly string[]): Because => ({ kind: 'same_items', value: someOf(numbers) }),
  words: (words: readonly string[]): Because => ({ kind: 'same_matter', value: someOf(words) }),
  person: (email: string): Because => ({ kind: 'same_person', value: email }),
  onlyMatter: bare('only_matter'),
  latestMatter: bare('latest_matter'),
  sameMail: bare('same_mail'),
  opens: bare('new_matter'),
} as const;

function bare(kind: BecauseKind): Because {
  return { kind, value: '' };
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).join(', ');
  return names.length > MAX_NAMED ? `${shown} +${names.length - MAX_NAMED}` : shown;
}
