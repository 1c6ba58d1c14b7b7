import type { Span } from '#base/span.ts';
import type { LabelKind } from '#languages/shape/reference-words.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { gapBefore, type Scan } from './tokens.ts';

/** What may be a document number: tokens that hang together (`RE-2026/00828`), with letters that open it. */
export type NumberChunk = Span & {
  /** Index of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** What its opening letters say it is: `PO-47096`. */
  readonly prefix: LabelKind | null;
  /** True where letters stand in it. */
  readonly isMixed: boolean;
};

/** Tokens of the longest number: `FA/MER/2024-11-003`. */
const MAX_TOKENS = 6;
const JOINT = /^[-/._\\–]$/;
const SPACE = /^[ \u00a0\u2009\u202f]$/;
/** Letters that may open a number in small letters: `fa-2025-4000`. */
const MAX_SMALL_PREFIX = 4;
/** Capitals that open a number: `VF0012345`, `INV 0080162`. */
const MAX_PREFIX = 6;
const YEAR = /^20\d\d$/;

/** The number-like pieces of a text, in reading order. */
export function numberChunks(scan: Scan, lookup: ReferenceLookup): readonly NumberChunk[] {
  const chunks: NumberChunk[] = [];
  for (let i = 0; i < scan.tokens.length; i += 1) {
    if (!scan.tokens[i]?.hasDigit) continue;
    const first = firstOf(scan, i, { lookup, least: (chunks.at(-1)?.last ?? -1) + 1 });
    const last = lastOf(scan, i, first);
    chunks.push(chunkOf(scan, { first, last }, lookup));
    i = last;
  }
  return chunks;
}

type Bounds = { readonly lookup: ReferenceLookup; readonly least: number };

/** Goes back over letters glued to the digits, then over a series name before a space. */
function firstOf(scan: Scan, digits: number, { lookup, least }: Bounds): number {
  let first = digits;
  while (
    first > least &&
    digits - first < MAX_TOKENS &&
    JOINT.test(gapBefore(scan, first)) &&
    isOpening(scan, first - 1, lookup)
  ) {
    first -= 1;
  }
  const before = scan.tokens[first - 1];
  const isSeries =
    before !== undefined &&
    first > least &&
    SPACE.test(gapBefore(scan, first)) &&
    isSeriesName(scan, first - 1, lookup);
  return isSeries ? first - 1 : first;
}

/** `RE`, `FA`, and in small letters only what is known as a series: `po-47096`, not `due-4512`. */
function isOpening(scan: Scan, index: number, lookup: ReferenceLookup): boolean {
  const raw = rawAt(scan, index);
  if (isCapitals(raw)) return !lookup.numberWords.has(raw.toLowerCase());
  return raw.length <= MAX_SMALL_PREFIX && lookup.prefixes.has(raw.toLowerCase());
}

/** Before a space only known series in capitals: `RE 2026/00828`, `INV 008 3098`; `EUR 500` is none. */
function isSeriesName(scan: Scan, index: number, lookup: ReferenceLookup): boolean {
  const raw = rawAt(scan, index);
  const glued =
    JOINT.test(gapBefore(scan, index)) || /[/.-]/.test(scan.text[(scan.tokens[index]?.start ?? 0) - 1] ?? '');
  return isCapitals(raw) && !glued && lookup.prefixes.has(raw.toLowerCase());
}

function lastOf(scan: Scan, digits: number, first: number): number {
  let last = digits;
  while (last - first < MAX_TOKENS && isGoingOn(scan, last + 1, { first, digits })) last += 1;
  return last;
}

/** A joint and digits or capitals; or a space and digits behind a series name with a year or zeros. */
function isGoingOn(scan: Scan, next: number, { first, digits }: { first: number; digits: number }): boolean {
  const token = scan.tokens[next];
  if (!token) return false;
  const gap = gapBefore(scan, next);
  if (JOINT.test(gap))
    return token.hasDigit ? !isLowerWord(rawAt(scan, next)) : isCapitals(rawAt(scan, next)) && gap !== '.';
  const opening = scan.tokens[next - 1]?.word ?? '';
  const isPart = next - 1 === digits && first < digits && (YEAR.test(opening) || /^0\d{0,2}$/.test(opening));
  return (
    SPACE.test(gap) &&
    isPart &&
    /^\d{3,8}$/.test(token.word) &&
    !/^[.,]\d/.test(scan.text.slice(token.end, token.end + 2))
  );
}

function isLowerWord(raw: string): boolean {
  return /^\d{0,3}\p{Ll}{2,}$/u.test(raw);
}

function chunkOf(
  scan: Scan,
  { first, last }: { first: number; last: number },
  lookup: ReferenceLookup,
): NumberChunk {
  const start = scan.tokens[first]?.start ?? 0;
  const end = scan.tokens[last]?.end ?? start;
  const text = scan.text.slice(start, end);
  const letters = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return { start, end, first, last, text, prefix: prefixOf(letters, lookup), isMixed: /\p{L}/u.test(text) };
}

/** `INVOO8O576`: letters O that stand for zeros are not part of the series name. */
function prefixOf(letters: string, { prefixes }: ReferenceLookup): LabelKind | null {
  return prefixes.get(letters) ?? prefixes.get(letters.replace(/[oi]{1,4}$/, '')) ?? null;
}

function rawAt(scan: Scan, index: number): string {
  const token = scan.tokens[index];
  return token ? scan.text.slice(token.start, token.end) : '';
}

function isCapitals(raw: string): boolean {
  return raw.length <= MAX_PREFIX && raw !== '' && /^[\p{Lu}\d]+$/u.test(raw);
}
