import { type CalendarDate, yearOf } from '#base/calendar-date.ts';
import type { Confidence } from '#base/finding.ts';
import { evidenceAt } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';
import type { DayMeaning } from '#languages/shape/calendar.ts';
import type { DaySeen, Reading } from '../reading.ts';
import type { BothWays } from './day-direction.ts';
import { chooseLongest, mergePieces } from './day-merge.ts';
import { findNumericDays, isMonthFirst } from './day-numeric.ts';
import { dayPatternsIn } from './day-pattern.ts';
import type { DayPiece } from './day-piece.ts';
import { resolveDay } from './day-resolve.ts';
import { findDayWords } from './day-words.ts';

const PLACES = ['subject', 'body', 'forwarded'] as const;
type ReadPlace = (typeof PLACES)[number];

/** UTF-16 units read of each text, some 30,000 words: what is longer is a table or an attack, and no finding reaches there. */
const LONGEST_READ = 200_000;

/** How much a way of naming a day may be trusted to be one, and to be this one. */
export const TRUST: Readonly<Record<DayMeaning['day'], Confidence>> = {
  date: 0.97,
  'of-month': 0.85,
  weekday: 0.92,
  shift: 0.95,
  within: 0.9,
  ago: 0.9,
  'after that': 0.75,
  'weekday after that': 0.85,
  'same day': 0.75,
  'weekday in month': 0.9,
  every: 0.85,
  week: 0.85,
  month: 0.8,
  period: 0.8,
  item: 0.9,
  none: 0,
};

/**
 * The days that a mail names, in the order of its subject, newest and forwarded text, each read forwards and
 * backwards from the day it was sent (rules of thumb: docs/words.md). Evidence is the very words.
 */
export function readDays(
  texts: Reading['texts'],
  sentOn: CalendarDate,
  language: LanguageCode,
): readonly DaySeen[] {
  const all = PLACES.map((place) => texts[place] ?? '');
  const style = { isMonthFirst: isMonthFirst(all), sentYear: yearOf(sentOn) };
  return PLACES.flatMap((place) => {
    const text = texts[place]?.slice(0, LONGEST_READ);
    if (!text) return [];
    const both = { text, folded: foldText(text) };
    const patterns = dayPatternsIn(language);
    const found = [...findDayWords(both, patterns), ...findNumericDays(both, patterns, style)];
    const pieces = mergePieces(chooseLongest(found, text.length), both.folded, patterns);
    return countFrom(pieces, sentOn, { place, text });
  });
}

type Source = { readonly place: ReadPlace; readonly text: string };

function countFrom(pieces: readonly DayPiece[], sentOn: CalendarDate, source: Source): readonly DaySeen[] {
  const days: DaySeen[] = [];
  let previous: BothWays | null = null;
  for (const piece of pieces) {
    const told = resolveDay(piece, { sentOn, previous });
    if (!told) continue;
    const evidence = evidenceAt(source.place, source.text, piece.start, piece.end);
    days.push({ ...told, evidence, confidence: TRUST[piece.means.day] });
    if (!told.toItem) previous = told;
  }
  return days;
}
