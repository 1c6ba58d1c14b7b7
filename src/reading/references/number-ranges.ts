import { digitsOf } from '#base/reference-key.ts';
import type { NumberReference, RangeReference } from '../reading.ts';
import type { FoundNumber } from './found-reference.ts';
import { referenceKind, referenceOf } from './found-reference.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { evidenceIn, type Scan, type Token } from './tokens.ts';

/** Ends of a range must look alike, and lie no further apart than this many numbers. */
const MAX_RANGE = 5_000;
const YEAR = /^(?:19|20)\d\d$/;
const PARTS = /[-/\\–]/;
const MIN_DIGITS = 3;

/** The found numbers as references: two ends of a range made one, `4512/4513/4514` made three. */
export function rangesIn(
  scan: Scan,
  found: readonly FoundNumber[],
  lookup: ReferenceLookup,
): readonly (NumberReference | RangeReference)[] {
  const references: (NumberReference | RangeReference)[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const one = found[i];
    const next = found[i + 1];
    if (!one) break;
    const range = next ? rangeOf(scan, { one, next }, lookup) : null;
    references.push(...(range ? [range] : piecesOf(scan, one)));
    if (range) i += 1;
  }
  return references;
}

/** "3183 to 3203", "von 3183 bis 3203": two numbers with a range word or a long dash between. */
function rangeOf(
  scan: Scan,
  { one, next }: { one: FoundNumber; next: FoundNumber },
  lookup: ReferenceLookup,
): RangeReference | null {
  const kind = referenceKind(one.kind === 'number' ? next.kind : one.kind);
  const between = scan.tokens.slice(one.chunk.last + 1, next.chunk.first);
  const gap = scan.text.slice(one.chunk.end, next.chunk.start);
  const isDash = between.length === 0 && /^ ?[–—-] ?$/.test(gap);
  const isWorded = /^[\p{L}\s/°]{1,20}$/u.test(gap) && areRangeWords(between, lookup);
  if (!kind || !(isDash || isWorded) || !isRising(one.chunk.text, next.chunk.text)) return null;
  return rangeReference(scan, one, { kind, from: one.chunk.text, to: next.chunk.text, end: next.chunk.end });
}

/** A range word first, then only articles and words for "number": "à la", "t/m nr". */
function areRangeWords(
  between: readonly Token[],
  { rangeWords, articles, numberWords }: ReferenceLookup,
): boolean {
  const isAllowed = ({ word }: Token) => rangeWords.has(word) || articles.has(word) || numberWords.has(word);
  return rangeWords.has(between[0]?.word ?? '') && between.every(isAllowed);
}

function isRising(from: string, to: string): boolean {
  const [low, high] = [Number(digitsOf(from)), Number(digitsOf(to))];
  return high > low && high - low <= MAX_RANGE;
}

type Ends = {
  readonly kind: RangeReference['kind'];
  readonly from: string;
  readonly to: string;
  readonly end: number;
};

function rangeReference(scan: Scan, first: FoundNumber, { kind, from, to, end }: Ends): RangeReference {
  return {
    form: 'range',
    kind,
    from,
    to,
    evidence: evidenceIn(scan, first.start, end),
    confidence: first.confidence,
  };
}

/** One number, or the pieces of one that holds several: `4512-4519`, `4512/4513`. */
function piecesOf(scan: Scan, found: FoundNumber): readonly (NumberReference | RangeReference)[] {
  const kind = referenceKind(found.kind);
  const whole = referenceOf(scan, found);
  const pieces = found.chunk.text.split(PARTS);
  if (!kind || !whole || !areAlike(pieces)) return whole ? [whole] : [];
  const [from = '', to = ''] = pieces;
  if (pieces.length === 2 && /[-–]/.test(found.chunk.text))
    return [rangeReference(scan, found, { kind, from, to, end: found.chunk.end })];
  let at = found.chunk.start;
  return pieces.map((number) => {
    const evidence = evidenceIn(scan, at, at + number.length);
    at += number.length + 1;
    return { ...whole, number, evidence };
  });
}

/** Plain numbers of one length, rising, the first no year: else the joint is part of one number (`2026-1187`). */
function areAlike(pieces: readonly string[]): boolean {
  if (pieces.length < 2 || YEAR.test(pieces[0] ?? '')) return false;
  return pieces.every((piece, i) => {
    const before = pieces[i - 1];
    return (
      /^\d+$/.test(piece) &&
      piece.length >= MIN_DIGITS &&
      (before === undefined || (before.length === piece.length && isRising(before, piece)))
    );
  });
}
