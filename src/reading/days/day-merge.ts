import type { DayMeaning } from '#languages/shape/calendar.ts';
import type { DayPatterns } from './day-pattern.ts';
import type { DayPiece } from './day-piece.ts';

/** Longest words first, bare days of a month last; what is covered is not read again. Words that are no day cover, and go. */
export function chooseLongest(pieces: readonly DayPiece[], length: number): readonly DayPiece[] {
  const isCovered = new Uint8Array(length);
  return [...pieces]
    .sort((a, b) => bareness(a) - bareness(b) || lengthOf(b) - lengthOf(a) || a.start - b.start)
    .filter((piece) => {
      if (isCovered[piece.start] || isCovered[piece.end - 1]) return false;
      isCovered.fill(1, piece.start, piece.end);
      return true;
    })
    .filter((piece) => piece.means.day !== 'none')
    .sort((a, b) => a.start - b.start);
}

/** Two namings of one day, and the two ends of a span, become one piece each. */
export function mergePieces(
  pieces: readonly DayPiece[],
  folded: string,
  patterns: DayPatterns,
): readonly DayPiece[] {
  return pieces.reduce<DayPiece[]>((merged, piece) => {
    const before = merged.at(-1);
    const gap = before ? folded.slice(before.end, piece.start) : '';
    const one = before && gap.length <= WIDEST_GAP ? joined([before, piece], gap, patterns) : null;
    if (one) merged[merged.length - 1] = one;
    else merged.push(piece);
    return merged;
  }, []);
}

/** UTF-16 units between two words for one day: ", den ". */
const WIDEST_GAP = 24;

type Pair = readonly [DayPiece, DayPiece];
type Kind = DayMeaning['day'];

/** Which of two neighbours says the day; the other only says it again. */
const SAME_DAY: readonly {
  readonly first: Kind;
  readonly second: Kind;
  readonly keep: 0 | 1;
  readonly because: string;
}[] = [
  { first: 'weekday', second: 'date', keep: 1, because: 'Friday, 13 March' },
  { first: 'weekday', second: 'of-month', keep: 1, because: 'Friday the 13th' },
  { first: 'weekday', second: 'shift', keep: 1, because: 'Wednesday, tomorrow' },
  { first: 'shift', second: 'weekday', keep: 0, because: 'tomorrow, Wednesday' },
  { first: 'shift', second: 'date', keep: 1, because: 'tomorrow, 11 March' },
  { first: 'date', second: 'weekday', keep: 0, because: '13 March, Friday' },
];

function joined(pair: Pair, gap: string, patterns: DayPatterns): DayPiece | null {
  const [a, b] = pair;
  const whole = { start: a.start, end: b.end };
  if (patterns.of.test(gap)) {
    const row = SAME_DAY.find(({ first, second }) => first === a.means.day && second === b.means.day);
    if (row) return { ...pair[row.keep], ...whole };
    const within = withinPeriod(pair);
    if (within) return { ...within, ...whole };
  }
  if (!patterns.until.test(gap) || !isSpan(pair)) return null;
  return {
    ...b,
    ...whole,
    means: a.means.day === 'weekday' && b.means.day === 'weekday' ? a.means : b.means,
  };
}

/** "Thursday of next week", "vorige week donderdag", "the 15th of next month". */
function withinPeriod([a, b]: Pair): Pick<DayPiece, 'means' | 'parts'> | null {
  const [period, day] = isPeriod(a) ? [a, b] : [b, a];
  if (period.means.day === 'week' && day.means.day === 'weekday') {
    return { means: period.means, parts: { ...period.parts, weekday: day.parts.weekday } };
  }
  if (period.means.day === 'month' && day.means.day === 'of-month' && period.means.months !== 'named') {
    return { means: { day: 'of-month', months: period.means.months }, parts: day.parts };
  }
  return null;
}

function isPeriod(piece: DayPiece): boolean {
  return piece.means.day === 'week' || piece.means.day === 'month';
}

/** Both ends are told alike: two weekdays, two days of a month or two dates. */
function isSpan([a, b]: Pair): boolean {
  const isDated = (piece: DayPiece) => piece.means.day === 'date' || piece.means.day === 'of-month';
  if (a.means.day === 'weekday' && b.means.day === 'weekday')
    return a.means.aim === b.means.aim || !b.means.aim;
  if (a.means.day === 'week' && b.means.day === 'week') return true;
  if (a.means.day === 'shift' && b.means.day === 'shift') return true;
  return isDated(a) && isDated(b);
}

/** "pour le 9" of "pour le 9 mai" must not win, "jeudi 29" must win over "le jeudi". */
function bareness(piece: DayPiece): number {
  if (piece.means.day !== 'of-month') return 0;
  return piece.parts.weekday === null ? 1 : -1;
}

function lengthOf(piece: DayPiece): number {
  return piece.end - piece.start;
}
