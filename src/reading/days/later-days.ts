import type { CalendarDate } from '#base/calendar-date.ts';
import { evidenceAt, overlaps } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';
import type { DaySeen, Reading } from '../reading.ts';
import { chooseLongest } from './day-merge.ts';
import { dayPatternsIn } from './day-pattern.ts';
import type { DayPiece } from './day-piece.ts';
import { repeatedDays, resolveDay } from './day-resolve.ts';
import { piecesOf } from './day-words.ts';
import { TRUST } from './read-days.ts';

const PLACES = ['subject', 'body', 'forwarded'] as const;
type Place = (typeof PLACES)[number];
/** UTF-16 units of a text that are looked at. */
const LONGEST_READ = 80_000;

type Context = { readonly sentOn: CalendarDate; readonly language: LanguageCode };

/**
 * The days of a mail with those that are counted from the one before them ("the Friday after that") and those that
 * come again ("every Friday for three weeks"), in reading order. They stand for what was read in their words.
 */
export function withLaterDays(
  texts: Reading['texts'],
  days: readonly DaySeen[],
  context: Context,
): readonly DaySeen[] {
  return PLACES.flatMap((place) => {
    const here = days.filter(({ evidence }) => evidence.in === place);
    return withLater(texts[place]?.slice(0, LONGEST_READ) ?? '', here, { ...context, place });
  });
}

function withLater(
  text: string,
  days: readonly DaySeen[],
  context: Context & { readonly place: Place },
): readonly DaySeen[] {
  if (text === '') return days;
  let told = days;
  for (const piece of laterPieces(text, context.language)) {
    const evidence = evidenceAt(context.place, text, piece.start, piece.end);
    if (days.some((day) => overlaps(day.evidence, piece) && lengthOf(day.evidence) > lengthOf(piece)))
      continue;
    const others = told.filter((day) => !overlaps(day.evidence, piece));
    const previous = others.findLast((day) => day.evidence.end <= piece.start && !day.toItem) ?? null;
    const first = resolveDay(piece, { sentOn: context.sentOn, previous });
    if (!first) continue;
    const ways = [first, ...repeatedDays(piece, first)];
    const seen = ways.map((way) => ({ ...way, toItem: null, evidence, confidence: TRUST[piece.means.day] }));
    told = [...others, ...seen].sort((a, b) => a.evidence.start - b.evidence.start);
  }
  return told;
}

function laterPieces(text: string, language: LanguageCode): readonly DayPiece[] {
  const patterns = dayPatternsIn(language);
  const both = { text, folded: foldText(text) };
  return chooseLongest(
    patterns.laterRules.flatMap((rule) => piecesOf(rule, both, patterns)),
    text.length,
  );
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}
