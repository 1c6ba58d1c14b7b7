/** What the words of the tables mean when a mail is sent on Tuesday 10 March 2026: ahead, back, or by the item. */
export const MEANINGS = {
  today: ['2026-03-10', '2026-03-10'],
  tomorrow: ['2026-03-11', null],
  'in two days': ['2026-03-12', null],
  yesterday: [null, '2026-03-09'],
  'two days ago': [null, '2026-03-08'],
  'three days ago': [null, '2026-03-07'],
  Friday: ['2026-03-13', '2026-03-06'],
  'next Friday': ['2026-03-13', null],
  'last Friday': [null, '2026-03-06'],
  'last Thursday': [null, '2026-03-05'],
  Tuesday: ['2026-03-17', '2026-03-03'],
  Thursday: ['2026-03-12', '2026-03-05'],
  'Thursday 12': ['2026-03-12', '2026-02-12'],
  'Friday week': ['2026-03-20', null],
  'Thursday next week': ['2026-03-19', null],
  'Thursday last week': [null, '2026-03-05'],
  'the 15th': ['2026-03-15', '2026-02-15'],
  'the 15th of next month': ['2026-04-15', '2026-04-15'],
  'Friday 13': ['2026-03-13', '2026-02-13'],
  '13 March': ['2026-03-13', null],
  '14 March': ['2026-03-14', null],
  '5 March': [null, '2026-03-05'],
  '7 April': ['2026-04-07', null],
  '1 April': ['2026-04-01', null],
  '15 April 2026': ['2026-04-15', '2026-04-15'],
  '3 April 2026': ['2026-04-03', '2026-04-03'],
  'in 10 days': ['2026-03-20', null],
  'in two weeks': ['2026-03-24', null],
  'in five working days': ['2026-03-17', null],
  'in a month': ['2026-04-10', null],
  'in eight days': ['2026-03-18', null],
  'in fifteen days': ['2026-03-25', null],
  'this week': ['2026-03-13', null],
  'next week': ['2026-03-20', null],
  'early next week': ['2026-03-17', null],
  'middle of next week': ['2026-03-18', null],
  'week 14': ['2026-04-03', null],
  'week 32': ['2026-08-07', '2025-08-08'],
  'end of month': ['2026-03-31', '2026-02-28'],
  'end of next month': ['2026-04-30', null],
  'end of March': ['2026-03-31', null],
  'mid March': ['2026-03-15', null],
  'early April': ['2026-04-05', null],
  'last working day': ['2026-03-31', '2026-02-27'],
  'last working day of May': ['2026-05-29', '2025-05-30'],
  'end of year': ['2026-12-31', null],
  'first Wednesday of April': ['2026-04-01', null],
  'last Friday of the month': ['2026-03-27', '2026-02-27'],
  'when due': { base: 'due', days: 0, isEndOfMonth: false },
  '10 days after due': { base: 'due', days: 10, isEndOfMonth: false },
  '10 days after issue': { base: 'issue', days: 10, isEndOfMonth: false },
  '30 days end of month': { base: 'issue', days: 30, isEndOfMonth: true },
} as const;

export type Meaning = keyof typeof MEANINGS;

/** A text, and the days in it in their order: the very words and what they mean. */
export type DayCase = {
  readonly text: string;
  readonly says: readonly (readonly [words: string, means: Meaning])[];
  readonly notYet?: string;
};
