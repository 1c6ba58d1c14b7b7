import type { Numbers } from '#languages/shape/numbers.ts';

/** A number in digits as written somewhere: its plain decimal, how it was written, and where it ends. */
export type DigitNumber = {
  readonly decimal: string;
  readonly end: number;
  readonly decimals: number;
  readonly isGrouped: boolean;
};

/** Thousands parted alike, then perhaps decimals. The spaces are plain, no-break, thin and narrow no-break. */
const GROUPED = /(\d{1,3})([.,'’ \u00a0\u2009\u202f])(\d{3}(?:\2\d{3}){0,4})(?!\d)(?:[.,](\d{1,3})(?!\d))?/y;
const PLAIN = /(\d{1,15})(?!\d)(?:[.,](\d{1,3})(?!\d))?/y;
/** Decimals that stand for none: `24,-`, `40.--`. */
const NO_CENTS = /[.,][-–]{1,2}(?![\d-])/y;
/** Currencies have two decimals; three digits behind a mark are thousands. */
const CENTS = 2;

/** Reads the number in digits that starts at `at`; null where what stands there is no number but part of a code or a date. */
export function digitNumberAt(text: string, at: number, numbers: Numbers): DigitNumber | null {
  const read = groupedAt(text, at, numbers) ?? plainAt(text, at);
  if (!read) return null;
  return goesOn(text, read.end) ? null : read;
}

function groupedAt(text: string, at: number, numbers: Numbers): DigitNumber | null {
  GROUPED.lastIndex = at;
  const found = GROUPED.exec(text);
  if (!found) return null;
  const [whole, head = '', mark = '', rest = '', part] = found;
  if (mark === ' ' && !numbers.isGroupedBySpace) return null;
  if (part !== undefined && text[at + whole.length - part.length - 1] === mark) return null;
  if (/^0\d|^0$/.test(head)) return null;
  const groups = rest.replace(/\D/g, '');
  return numberOf(text, at + whole.length, head + groups, part, true);
}

function plainAt(text: string, at: number): DigitNumber | null {
  PLAIN.lastIndex = at;
  const found = PLAIN.exec(text);
  if (!found) return null;
  const [whole, head = '', part] = found;
  return numberOf(text, at + whole.length, head, part, false);
}

function numberOf(
  text: string,
  end: number,
  whole: string,
  part: string | undefined,
  isGrouped: boolean,
): DigitNumber {
  NO_CENTS.lastIndex = end;
  const noCents = part === undefined && NO_CENTS.test(text);
  const plain = whole.replace(/^0+(?=\d)/, '');
  return {
    decimal: part === undefined ? plain : `${plain}.${part}`,
    end: noCents ? NO_CENTS.lastIndex : end,
    decimals: noCents ? CENTS : (part?.length ?? 0),
    isGrouped,
  };
}

/** `31.01.2026`, `12:30`, `4512/13`, `5x`: what was read is only a piece of something else. */
function goesOn(text: string, end: number): boolean {
  return /^(?:[.,:/'’_-]\d|:\d)/.test(text.slice(end, end + 2));
}
