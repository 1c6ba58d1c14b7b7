import { matchesOf } from '#base/matches.ts';
import { mayMatch } from '#languages/search/pattern-index.ts';
import type { DayMeaning } from '#languages/shape/calendar.ts';
import type { DayPatterns, ReadyRule } from './day-pattern.ts';
import { type DayParts, type DayPiece, fullYear } from './day-piece.ts';

/** A line that is a person: `Ernesto Sabato`. */
const NAME_BEFORE = /(?:^|\n)[^\S\n]{0,3}\p{Lu}[\p{L}.'-]{1,30} $/u;
const LINE_ENDS = /^[^\S\n]{0,3}(?:\n|$)/;
/** A phone number: `au 05 36 49`. */
const NUMBER_GOES_ON = /^ {1,2}[0-9]/;
const MONDAY = 1;
const FRIDAY = 5;
const NO_DAY: DayMeaning = { day: 'none' };
/** UTF-16 units looked at on either side of words. */
const SIGHT = 48;

type Groups = Readonly<Record<string, string | undefined>>;

/** A text, and the same text folded. Places hold in both. */
export type FoldedText = { readonly text: string; readonly folded: string };

/** All words that some rule of the language reads as a day; they may overlap. */
export function findDayWords(texts: FoldedText, patterns: DayPatterns): readonly DayPiece[] {
  return mayMatch(patterns.index, texts.folded).flatMap((number) => {
    const rule = patterns.rules[number];
    return rule ? piecesOf(rule, texts, patterns) : [];
  });
}

/** All words that one of the rules reads as a day. */
export function piecesOf(
  { find, means }: ReadyRule,
  texts: FoldedText,
  patterns: DayPatterns,
): readonly DayPiece[] {
  return matchesOf(find, texts.folded)
    .filter(({ groups = {}, index }) => isWhole(texts.folded, index) && isOfMonth(groups, means))
    .map((found) => ({
      means: isEveryDay(found.groups ?? {}, patterns) ? NO_DAY : means,
      parts: partsOf(found.groups ?? {}, patterns),
      start: found.index,
      end: found.index + found[0].length,
    }))
    .filter((piece) => isDay(piece, texts, patterns));
}

function partsOf(groups: Groups, patterns: DayPatterns): DayParts {
  const { d, m, y, w, n, o, u, k } = groups;
  const unit = u && patterns.units.find(({ is }) => is.test(u));
  return {
    day: d ? (patterns.dayOf.get(oneSpaced(d)) ?? Number.parseInt(d, 10)) : null,
    month: m ? (patterns.monthOf.get(plain(m)) ?? null) : null,
    year: y ? fullYear(y) : null,
    weekday: w ? (patterns.weekdayOf.get(plain(w)) ?? null) : null,
    count: n ? (patterns.countOf.get(oneSpaced(n)) ?? Number(n)) : null,
    ordinal: o ? (patterns.ordinalOf.get(o) ?? null) : null,
    unit: unit ? unit.unit : null,
    week: k ? Number(k) : null,
  };
}

/** Not the tail of a longer date or number: `Sep/23` of `2020/Sep/23`. */
function isWhole(folded: string, start: number): boolean {
  return !/[0-9][/.,:-]$/.test(folded.slice(Math.max(0, start - 2), start));
}

/** A day alone is told in digits ("the first" may be anything), and "10-4" is no span of days. */
function isOfMonth({ f, d = '' }: Groups, means: DayMeaning): boolean {
  if (means.day !== 'of-month') return true;
  const day = Number.parseInt(d, 10);
  return !Number.isNaN(day) && (f === undefined || Number.parseInt(f, 10) < day);
}

/** "Mon-Fri" and "Monday to Saturday" are office hours. */
function isEveryDay({ v, w }: Groups, patterns: DayPatterns): boolean {
  if (v === undefined || w === undefined) return false;
  return patterns.weekdayOf.get(plain(v)) === MONDAY && (patterns.weekdayOf.get(plain(w)) ?? 0) >= FRIDAY;
}

/** Not "the 2nd reminder", not "Mr Friday", not words on both sides of an empty line. */
function isDay(piece: DayPiece, texts: FoldedText, patterns: DayPatterns): boolean {
  const { day } = piece.means;
  if (/\n\s*\n/.test(texts.text.slice(piece.start, piece.end))) return false;
  if (day !== 'of-month' && day !== 'weekday') return true;
  const after = texts.folded.slice(piece.end, piece.end + SIGHT);
  if (patterns.notAfter.test(after) || (day === 'of-month' && NUMBER_GOES_ON.test(after))) return false;
  return day === 'of-month' || !isName(piece, texts, patterns);
}

function isName(piece: DayPiece, texts: FoldedText, patterns: DayPatterns): boolean {
  const from = Math.max(0, piece.start - SIGHT);
  if (patterns.name.test(texts.folded.slice(from, piece.start))) return true;
  const isOwnLine = LINE_ENDS.test(texts.text.slice(piece.end, piece.end + SIGHT));
  return (
    isOwnLine && NAME_BEFORE.test(texts.text.slice(from, piece.start)) && isCapital(texts.text, piece.start)
  );
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

/** Without the dot of a short form, and with the umlaut written out taken back. */
function plain(word: string): string {
  return word.replace(/\.$/, '');
}

function oneSpaced(words: string): string {
  return words.replace(/ {2,}/g, ' ');
}
