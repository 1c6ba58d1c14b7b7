/** How a language speaks of days. Words are written with accents and capitals as usual; they are found without. */
export type Calendar = {
  /** January to December, each `full|short`; a dot after a short one is understood. */
  readonly months: readonly string[];
  /** Monday to Sunday, written out: read wherever they stand. */
  readonly weekdays: readonly string[];
  /** Monday to Sunday, shortened: read only after one of `before`, or beside a date. Empty where they are other words. */
  readonly shortWeekdays: readonly string[];
  /** What may follow the digits of a day: `st|nd|rd|th`. */
  readonly daySuffixes: string;
  /** Days written as words: `first`, `premier`. */
  readonly dayWords: Readonly<Record<string, number>>;
  /** Which one of a month, for "the first Wednesday of May": 1 to 4, the last −1. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Small numbers as words, for "in three weeks". */
  readonly counts: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<DayUnit, string>>;
  /** Words before a day: after them `14/03`, `14.03` and short weekdays are read. */
  readonly before: string;
  /** Words between a weekday and its date, or between a day and the week or month it is of. */
  readonly of: string;
  /** Words between the first and the last day of a span; the last day counts. */
  readonly until: string;
  /** Words after which a number is something else than a day: `invoice`, `o'clock`. */
  readonly notAfter: string;
  /** Words after which a weekday is a surname: `Mr`. */
  readonly titles: string;
  readonly rules: readonly DayRule[];
  /** Days counted from the day named before them: they take the place of what `rules` reads in their words. */
  readonly laterRules: readonly DayRule[];
};

export type DayUnit = 'days' | 'workingDays' | 'weeks' | 'months';

/**
 * One way of naming a day. `says` is read as it stands, with `( … | … )` for choices and `?` for what may be missing;
 * `~` is a space, hyphen, slash, dot or nothing. Slots: `{d}` day, `{nth}` day with its suffix, `{m}` month, `{y}` year, `{w}` weekday also
 * shortened, `{weekday}` weekday written out, `{n}` small number, `{u}` unit, `{k}` number of a week, `{o}` which one,
 * `{from}` the first day of a span ("3 to 7 April"), if any.
 */
export type DayRule = { readonly says: string; readonly means: DayMeaning };

export type DayMeaning =
  /** A day and its month: `{d}`, `{m}`, maybe `{y}`. */
  | { readonly day: 'date' }
  /** A day of some month: `{d}`. `months` where the words tell: 0 this, 1 next, −1 last. */
  | { readonly day: 'of-month'; readonly months?: number }
  /** `{w}` or `{weekday}`; `weeks` are added ("Friday week"); `aim` where the words rule out one direction. */
  | { readonly day: 'weekday'; readonly weeks?: number; readonly aim?: 'future' | 'past' }
  /** So many days from the mail: tomorrow 1, today 0, yesterday −1. */
  | { readonly day: 'shift'; readonly days: number }
  /** `{n}` `{u}` ahead. */
  | { readonly day: 'within' }
  /** `{n}` `{u}` back. */
  | { readonly day: 'ago' }
  /** `{n}` `{u}` after the day named before it in the text; `weeks` where the words count them ("the week after"). */
  | { readonly day: 'after that'; readonly weeks?: number }
  /** The first such `{w}` after the day named before it ("the Friday after that"); `ifSame`: only after another such ("Friday and next Friday"). */
  | { readonly day: 'weekday after that'; readonly ifSame?: boolean }
  /** The day named before it in the text: "on that very day". */
  | { readonly day: 'same day' }
  /** `{o}` `{w}` of a month: 0 this, 1 next; `named` by `{m}`, maybe `{y}`. */
  | { readonly day: 'weekday in month'; readonly months: number | 'named' }
  /** Each such `{w}`, `{n}` `{u}` long: as many days. */
  | { readonly day: 'every' }
  /** A part of a week: 0 this, 1 next, −1 last; `numbered` by `{k}`; `dated` by a day of it, `{d}`, maybe `{m}`. The end is Friday. */
  | { readonly day: 'week'; readonly weeks: number | 'numbered' | 'dated'; readonly part: PeriodPart }
  /** A part of a month: 0 this, 1 next, −1 last; `named` by `{m}`, maybe `{y}`. */
  | { readonly day: 'month'; readonly months: number | 'named'; readonly part: PeriodPart | 'working end' }
  /** The last day of the quarter or year: 0 this, 1 next. */
  | { readonly day: 'period'; readonly of: 'quarter' | 'year'; readonly ahead: number }
  /** A day told through the item, `{n}` `{u}` after its due date or its date of issue. */
  | { readonly day: 'item'; readonly base: 'due' | 'issue'; readonly isEndOfMonth?: boolean }
  /** Words that look like a day and are none. */
  | { readonly day: 'none' };

export type PeriodPart = 'start' | 'middle' | 'end';
