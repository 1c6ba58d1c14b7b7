import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';
import { indexPatterns, type PatternIndex } from '#languages/search/pattern-index.ts';
import type { Calendar, DayMeaning, DayRule, DayUnit } from '#languages/shape/calendar.ts';
import { wording } from '#languages/wording.ts';

/** The words of a calendar made ready to be found in folded text, and to be looked up. */
export type DayPatterns = {
  readonly rules: readonly ReadyRule[];
  /** Of days that are counted from the one before them. */
  readonly laterRules: readonly ReadyRule[];
  /** Of `find` of the rules, in their order. */
  readonly index: PatternIndex;
  readonly monthOf: ReadonlyMap<string, number>;
  readonly weekdayOf: ReadonlyMap<string, number>;
  readonly dayOf: ReadonlyMap<string, number>;
  readonly countOf: ReadonlyMap<string, number>;
  readonly ordinalOf: ReadonlyMap<string, number>;
  readonly units: readonly { readonly unit: DayUnit; readonly is: RegExp }[];
  /** What may stand before a numeric day without a year; matches up to the end of the text given. */
  readonly before: RegExp;
  /** Digits that are something else, seen from behind them. */
  readonly notAfter: RegExp;
  /** Between a weekday and its date. */
  readonly of: RegExp;
  /** Between the two days of a span. */
  readonly until: RegExp;
  /** A surname, seen up to its end. */
  readonly name: RegExp;
};

export type ReadyRule = { readonly find: RegExp; readonly means: DayMeaning };

const SPACE = ' {1,3}';
/** `Mon/Tue`: short forms are read where two of them stand together, and the later day counts. */
const WEEKDAY_PAIR: DayRule = { says: '{fromday}{w}', means: { day: 'weekday' } };
/** `Friday 13`, `Freitag, der 13.`: the weekday tells which month is meant. */
const WEEKDAY_AND_DAY: DayRule = { says: '{weekday}{of}{d}{alone}', means: { day: 'of-month' } };
const LOOSE = '[-/. ]{0,2}';
/** Not the head of an amount, a time or a longer number. */
const DAY_ENDS = '(?![0-9]|[.,:/-][0-9])';
const DAY_DIGITS = '(?:0?[1-9]|[12][0-9]|3[01])';
const YEAR = "(?:(?:19|20)[0-9]{2}(?![0-9])|'[0-9]{2}(?![0-9])|2[0-9](?=[.,;)!?]|$))";
const UNIT_ORDER: readonly DayUnit[] = ['workingDays', 'days', 'weeks', 'months'];

const READY = new Map<LanguageCode, DayPatterns>();

/** The calendar of a language, made ready once. */
export function dayPatternsIn(language: LanguageCode): DayPatterns {
  const ready = READY.get(language) ?? dayPatterns(LANGUAGES[language].calendar);
  READY.set(language, ready);
  return ready;
}

function dayPatterns(calendar: Calendar): DayPatterns {
  const slots = slotsOf(calendar);
  const unitWords = (unit: DayUnit) => foldWords(calendar.units[unit]);
  const until = `(?:${foldWords(calendar.until)}|-|–|—|/)`;
  const ready = ({ says, means }: DayRule) => ({ find: wording(patternOf(says, slots), 'gu'), means });
  const rules = [...calendar.rules, WEEKDAY_PAIR, WEEKDAY_AND_DAY].map(ready);
  return {
    rules,
    laterRules: calendar.laterRules.map(ready),
    index: indexPatterns(rules.map(({ find }) => find)),
    monthOf: numbered(calendar.months),
    weekdayOf: new Map([...numbered(calendar.weekdays), ...numbered(calendar.shortWeekdays)]),
    dayOf: folded(calendar.dayWords),
    countOf: folded(calendar.counts),
    ordinalOf: folded(calendar.ordinals),
    units: UNIT_ORDER.map((unit) => ({ unit, is: new RegExp(`^(?:${unitWords(unit)})$`, 'u') })),
    before: new RegExp(
      `(?:^|[^0-9a-z])(?:${foldWords(calendar.before)}|${slots['{w}']})[.,:]?${SPACE}(?:(?:${foldWords(calendar.of)})${SPACE})?$`,
      'u',
    ),
    notAfter: new RegExp(`^ {0,2}(?:%|[€$£]|(?:${foldWords(calendar.notAfter)})(?![0-9a-z]))`, 'u'),
    of: new RegExp(`^[.,(]{0,2} {0,2}(?:(?:${foldWords(calendar.of)}) {1,2})?\\(?$`, 'u'),
    until: new RegExp(`^ {0,2}${until} {0,2}(?:(?:${foldWords(calendar.before)}) {1,2})?$`, 'u'),
    name: new RegExp(`(?:^|[^0-9a-z])(?:${foldWords(calendar.titles)})\\.? {1,2}$`, 'u'),
  };
}

type Slots = Readonly<Record<string, string>>;

function slotsOf(calendar: Calendar): Slots {
  const suffix = `(?: ?(?:${foldWords(calendar.daySuffixes)}))`;
  const dayWords = Object.keys(calendar.dayWords).map(foldWords).join('|');
  const weekdays = calendar.weekdays.map(foldWords).join('|');
  const short = calendar.shortWeekdays
    .filter((words) => words !== '')
    .map(dotted)
    .join('|');
  const units = UNIT_ORDER.map((unit) => foldWords(calendar.units[unit])).join('|');
  const counts = Object.keys(calendar.counts)
    .map(foldWords)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const until = `(?:${foldWords(calendar.until)}|-|–|—)`;
  const anyUntil = `(?:${foldWords(calendar.until)}|-|–|/)`;
  return {
    '{d}': `(?<d>(?:${DAY_DIGITS}${suffix}?${DAY_ENDS}|(?:${dayWords || '(?!)'})(?![0-9a-z])))`,
    '{nth}': `(?<d>${DAY_DIGITS}${suffix}${DAY_ENDS})`,
    '{m}': `(?<m>${calendar.months.map(monthWords).join('|')})(?![a-z])`,
    '{y}': `(?<y>${YEAR})`,
    '{weekday}': `(?<w>${weekdays})`,
    '{w}': short ? `(?<w>${weekdays}|${short})` : `(?<w>${weekdays})`,
    '{fromday}': `(?<v>${short ? `${weekdays}|${short}` : weekdays}) {0,1}${anyUntil} {0,1}`,
    '{alone}': `(?!${LOOSE}(?:(?:${foldWords(calendar.of)})${SPACE})?(?:${calendar.months.map(monthWords).join('|')})(?![a-z]))`,
    '{of}': `,?${SPACE}(?:(?:${foldWords(calendar.of)})${SPACE})?`,
    '{n}': `(?<n>[0-9]{1,3}|${counts})`,
    '{o}': `(?<o>${Object.keys(calendar.ordinals).map(foldWords).join('|')})`,
    '{u}': `(?<u>${units})`,
    '{k}': '(?<k>[1-9]|[0-4][0-9]|5[0-3])(?![0-9]|[.,/-][0-9])',
    '{from}': `(?:(?<f>${DAY_DIGITS})${suffix}? {0,2}${until} {0,2})?`,
  };
}

function patternOf(says: string, slots: Slots): string {
  return says
    .split(/(\{[a-z]+\})/)
    .map((part) => slots[part] ?? foldWords(part))
    .join('');
}

/** Folds words as the text is folded, umlauts also written out; ` ` is a little space, `~` little or none. */
function foldWords(words: string): string {
  return words
    .replace(/[äöüÄÖÜ]/g, (letter) => `${foldText(letter)}e?`)
    .replace(/[\u00C0-\u024F’]/g, foldText)
    .replace(/[A-Z]/g, foldText)
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll(' ', SPACE)
    .replaceAll('~', LOOSE)
    .replaceAll(`${SPACE}?`, ' {0,3}');
}

/** The month written out, and its short forms. */
function monthWords(words: string): string {
  const [full = '', ...short] = words.split('|');
  return [foldWords(full), ...short.map(dotted)].join('|');
}

/** Short forms may end in a dot. */
function dotted(words: string): string {
  return words
    .split('|')
    .map((word) => `${foldWords(word)}\\.?`)
    .join('|');
}

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((words, at) =>
      words.split('|').flatMap((word) => spellings(word).map((spelling) => [spelling, at + 1] as const)),
    ),
  );
}

/** `märz` is found as `marz` and as `maerz`. */
function spellings(word: string): readonly string[] {
  return [foldText(word), foldText(word.replace(/[äöü]/g, (letter) => `${letter}e`))];
}

function folded(numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(numbers).map(([word, value]) => [foldText(word), value] as const));
}
