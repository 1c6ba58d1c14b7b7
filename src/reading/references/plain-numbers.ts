import { labelEndingAt } from './labels.ts';
import type { NumberChunk } from './number-chunks.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { gapBefore, type Scan } from './tokens.ts';

/** How sure a number without any label is a document number; matching checks them against the ledger. */
const SURE = { pieced: 0.6, mixed: 0.6, article: 0.6, alone: 0.6, long: 0.45, short: 0.35, counted: 0.3 };
/** Digits of plain numbers: below three it is a count, from five on rarely one, above twelve a bar code. */
const DIGITS = { least: 3, short: 4, long: 5, most: 12 };
const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;

/** A large number with its thousands parted, and a measure: `13.874`, `50x50`. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3}){1,4}$/;
const SIZE = /^\d{1,5}x\d{1,5}(?:x\d{1,5})?$/i;

/** Confidence that a number which nothing names is a document number; 0 where it is a year, a count, a house number. */
export function plainConfidence(scan: Scan, chunk: NumberChunk, lookup: ReferenceLookup): number {
  const digits = chunk.text.replace(/\D/g, '').length;
  if (digits < DIGITS.least || digits > DIGITS.most * 2) return 0;
  if (GROUPED.test(chunk.text) || SIZE.test(chunk.text)) return 0;
  const groups = chunk.text.split(/[^\p{L}\p{N}]+/u);
  if (groups.length > 1 || chunk.isMixed) return piecedConfidence(groups, chunk);
  return digits > DIGITS.most || YEAR.test(chunk.text) ? 0 : bareConfidence(scan, chunk, lookup);
}

/** A postcode or a house number. */
export function isInAddress(scan: Scan, chunk: NumberChunk, lookup: ReferenceLookup): boolean {
  return isPostcode(scan, chunk) || isBesideStreet(scan, chunk, lookup);
}

/** `2026-1187`, `R-118/26`, `VF0012345`: at least one group with a number of its own, not only days and years. */
function piecedConfidence(groups: readonly string[], chunk: NumberChunk): number {
  const isNumber = (group: string) => group.replace(/\D/g, '').length >= DIGITS.least && !YEAR.test(group);
  if (!groups.some(isNumber)) return 0;
  if (!chunk.isMixed) return SURE.pieced;
  return /\p{Ll}{3}/u.test(chunk.text) || /^\d{1,4}\p{Ll}{1,3}$/u.test(chunk.text) ? 0 : SURE.mixed;
}

function bareConfidence(scan: Scan, chunk: NumberChunk, lookup: ReferenceLookup): number {
  const digits = chunk.text.length;
  const before = scan.tokens[chunk.first - 1]?.word ?? '';
  const isNamed = lookup.articles.has(before) && /^[ \u00a0'’#]{1,2}$/.test(gapBefore(scan, chunk.first));
  const isOne = isNamed && digits >= DIGITS.short && lookup.oneArticles.has(before);
  if (!isOne && isCounting(scan, chunk, lookup))
    return digits >= DIGITS.long || (isNamed && digits >= DIGITS.short) ? SURE.counted : 0;
  if (isNamed) return SURE.article;
  if (isAloneOnLine(scan, chunk)) return SURE.alone;
  if (digits >= DIGITS.long) return SURE.long;
  return digits >= DIGITS.short ? SURE.short : 0;
}

/** "240 cups": a word right behind the number that is neither a label nor one of those that may follow a number. */
function isCounting(scan: Scan, chunk: NumberChunk, lookup: ReferenceLookup): boolean {
  const next = scan.tokens[chunk.last + 1];
  if (!next || !/^[ \u00a0]$/.test(gapBefore(scan, chunk.last + 1)) || next.hasDigit) return false;
  return (
    !lookup.after.has(next.word) &&
    !lookup.links.has(next.word) &&
    labelEndingAt(scan, chunk.last + 1, lookup) === null
  );
}

/** The number fills its line but for marks and an amount: a subject "446", a line "3385: …" of a list. */
function isAloneOnLine(scan: Scan, chunk: NumberChunk): boolean {
  const before = scan.text.slice(Math.max(0, chunk.start - 6), chunk.start);
  return (
    /(?:^|\n)[ \t>*•·–-]*$/.test(before) &&
    /^[ \t]*(?:$|[\n:;=?!|]|[–-] |\t)/.test(scan.text.slice(chunk.end, chunk.end + 4))
  );
}

/** Decimals or a colon with digits behind, a percentage: part of an amount, a measure or an hour that was not read. */
export function isBroken(scan: Scan, { start, end }: NumberChunk): boolean {
  const before = scan.text.slice(Math.max(0, start - 2), start);
  return /^(?:[.,:]\d| ?[%²³])/.test(scan.text.slice(end, end + 2)) || /\d[,:]$/.test(before);
}

/** "12 cours Gambetta", "Hauptstraße 123": the word before or one of the two behind is a street's. */
function isBesideStreet(scan: Scan, chunk: NumberChunk, { streets }: ReferenceLookup): boolean {
  const near = [chunk.first - 2, chunk.first - 1, chunk.last + 1, chunk.last + 2].map(
    (i) => scan.tokens[i]?.word ?? '',
  );
  const line = scan.text.slice(
    scan.tokens[Math.max(0, chunk.first - 2)]?.start ?? 0,
    scan.tokens[chunk.last + 2]?.end ?? chunk.end,
  );
  const isOneLine = !/[\n;!?]/.test(line.trim());
  return (
    isOneLine &&
    near.some((word) =>
      streets.some((street) => word === street || (street.length > 4 && word.endsWith(street))),
    )
  );
}

/** "21000 Dijon", ", 28013 Madrid": four or five digits and a name, at the start of a line or behind a comma. */
function isPostcode(scan: Scan, chunk: NumberChunk): boolean {
  if (!/^\d{4,5}$/.test(chunk.text)) return false;
  const before = scan.text.slice(Math.max(0, chunk.start - 3), chunk.start);
  const after = /^ ?\p{Lu}\p{L}{2,30}(?:[ -]\p{L}{1,20}){0,3}(?=[ \t]{0,9}(?:$|[\n.,(|·•–-]))/u.exec(
    scan.text.slice(chunk.end, chunk.end + 90),
  );
  return after !== null && /(?:^|\n|[,|·•–-] ?)$/.test(before);
}
