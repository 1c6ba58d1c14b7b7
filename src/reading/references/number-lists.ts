import { type Covered, isCovered } from './covered.ts';
import type { FoundNumber } from './found-reference.ts';
import type { NumberChunk } from './number-chunks.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import type { Scan } from './tokens.ts';

/** How far apart two numbers of one list may stand: an amount and a day fit between them. */
const MAX_APART = 100;
/** What may stand between them besides linking words, amounts and days. */
const MARKS = /^[\s,;/+&()*•·:.€£$|–-]*$/;
const MIN_DIGITS = 3;

type Next = { readonly chunk: NumberChunk; readonly lookup: ReferenceLookup; readonly covered: Covered };

/**
 * Whether a number goes on a list: "invoices 83543, 83499 and 0871", "4512 of 3 March (120.00) and 4513". Only
 * linking words, marks, and what is covered (amounts, days) may stand between.
 */
export function isListed(scan: Scan, before: FoundNumber, { chunk, lookup, covered }: Next): boolean {
  const from = before.chunk.end;
  const isList = before.kind !== 'number' || before.confidence > 0.5;
  if (
    !isList ||
    chunk.start - from > MAX_APART ||
    !isLikely(scan, chunk) ||
    isNoMoreForeign(scan, before, chunk)
  )
    return false;
  const marks = uncovered(scan, { from, to: chunk.start }, covered);
  if (!MARKS.test(marks.replace(/[\p{L}\p{N}]+/gu, ''))) return false;
  const words = scan.tokens
    .slice(before.chunk.last + 1, chunk.first)
    .filter((token) => !isCovered(covered, token));
  if (!words.every(({ word }) => lookup.links.has(word) || lookup.numberWords.has(word))) return false;
  return isOneLine(scan.text.slice(from, chunk.start)) && !isSentenceEnd(scan, from, words.length);
}

/** A line break parts list items only where nothing else stands between. */
function isOneLine(between: string): boolean {
  return !between.includes('\n') || (/^[\s,;*•·–-]*$/.test(between) && !/\n[ \t]*\n/.test(between));
}

/** "…invoice 4512. 4513 is paid." still is a list of sorts; "4512. And 20 pallets" is none. */
function isSentenceEnd(scan: Scan, from: number, words: number): boolean {
  return words > 0 && /^[.!?]\s/.test(scan.text.slice(from, from + 2));
}

/** What follows a phone number goes on it only within its sentence, and not where it has a series of its own. */
function isNoMoreForeign(scan: Scan, before: FoundNumber, chunk: NumberChunk): boolean {
  if (before.kind !== 'foreign') return false;
  return (
    chunk.prefix !== null ||
    /[.!?;\n]\s{0,3}$/.test(scan.text.slice(Math.max(0, chunk.start - 4), chunk.start))
  );
}

function isLikely(scan: Scan, { text, isMixed, end }: NumberChunk): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= MIN_DIGITS && (isMixed || !/^ ?[%²³]/.test(scan.text.slice(end, end + 2)));
}

function uncovered(scan: Scan, { from, to }: { from: number; to: number }, covered: Covered): string {
  let text = '';
  for (let at = from; at < to; at += 1) if (!covered[at]) text += scan.text[at] ?? '';
  return text;
}
