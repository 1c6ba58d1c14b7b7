/**
 * One piece of a number in words: `add` adds, `times` multiplies what was said before it, `part` is a share of one or
 * of the thousand or million before it ("two million and a half"), `point` begins tenths, `join` does nothing.
 */
export type Piece = {
  readonly does: 'add' | 'times' | 'part' | 'point' | 'join';
  readonly value: number;
};

const THOUSAND = 1_000;
const BASE = 10;
/** Money has hundredths; a thousand of a tenth must not end in binary dust. */
const HUNDREDTHS = 100;

/** What was said so far: `total` in full thousands, `current` since, the last of them, and what a tenth counts now. */
type Sum = {
  readonly total: number;
  readonly current: number;
  readonly last: number;
  readonly tenth: number | null;
};

const NOTHING: Sum = { total: 0, current: 0, last: 1, tenth: null };

/** The number that pieces make together; null where there is none ("and"), or no such number ("two point twenty"). */
export function numberOf(pieces: readonly Piece[]): number | null {
  if (pieces.every(({ does }) => does === 'join') || isUncounted(pieces)) return null;
  let sum: Sum | null = NOTHING;
  for (const piece of pieces) sum = sum && withPiece(sum, piece);
  return sum && Math.round((sum.total + sum.current) * HUNDREDTHS) / HUNDREDTHS;
}

/** "des milliers d'euros", "millones de euros": nobody says how many. */
function isUncounted(pieces: readonly Piece[]): boolean {
  return pieces.length === 2 && pieces[0]?.does === 'times' && pieces[1]?.does === 'join';
}

function withPiece(sum: Sum, { does, value }: Piece): Sum | null {
  const { total, current, last, tenth } = sum;
  switch (does) {
    case 'join':
      return sum;
    case 'point':
      return tenth === null ? { ...sum, tenth: 1 / BASE } : null;
    case 'part':
      return current === 0 ? { ...sum, current: value * last } : { ...sum, current: current + value };
    case 'add':
      if (tenth === null) return { ...sum, current: current + value };
      return value < BASE ? { ...sum, current: current + value * tenth, tenth: tenth / BASE } : null;
    case 'times':
      if (value < THOUSAND) return { ...sum, current: raised(current, value) };
      if (value > total) return { ...NOTHING, total: (total + current || 1) * value, last: value };
      return { ...NOTHING, total: total + (current || 1) * value, last: value };
  }
}

/** "two hundred" multiplies only what was not yet raised: in French "quatre-vingt" and "deux cent" do the same. */
function raised(current: number, value: number): number {
  const low = current % value;
  return current - low + (low || 1) * value;
}
