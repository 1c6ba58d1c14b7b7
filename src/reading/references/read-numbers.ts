import { keyOf } from '#base/reference-key.ts';
import type { LabelKind } from '#languages/shape/reference-words.ts';
import { type Covered, isCovered } from './covered.ts';
import { isExcepted } from './excepted.ts';
import type { FoundNumber } from './found-reference.ts';
import { type Label, labelBefore } from './labels.ts';
import { type NumberChunk, numberChunks } from './number-chunks.ts';
import { isListed } from './number-lists.ts';
import { tailBefore } from './number-tails.ts';
import { isBroken, isInAddress, plainConfidence } from './plain-numbers.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { columnKind, type Table, tablesIn } from './table-columns.ts';
import type { Scan } from './tokens.ts';

/** How sure a number is by what says that it is one. */
const SURE = { labelled: 0.9, numbered: 0.5, prefixed: 0.85, column: 0.8, listed: 0.8, tail: 0.7 };
/** Document numbers of one text: more is a list that is read by its first pages. */
const MAX_NUMBERS = 3_000;
/** Digits a number needs behind a mere label ("invoice 12" may count), and behind "invoice no". */
const MIN_DIGITS = { labelled: 3, numbered: 1 };

type Context = {
  readonly lookup: ReferenceLookup;
  readonly covered: Covered;
  readonly tables: readonly Table[];
  readonly before: FoundNumber | null;
};

/** The document numbers of one text in reading order, `foreign` ones included: they carry on their lists. */
export function readNumbers(scan: Scan, lookup: ReferenceLookup, covered: Covered): readonly FoundNumber[] {
  const tables = tablesIn(scan, lookup);
  const found: FoundNumber[] = [];
  for (const chunk of numberChunks(scan, lookup)) {
    if (found.length >= MAX_NUMBERS) break;
    const number = numberOf(scan, chunk, { lookup, covered, tables, before: found.at(-1) ?? null });
    if (number)
      found.push({ ...number, isExcepted: number.isExcepted || isExcepted(scan, chunk.first, lookup) });
  }
  return found;
}

function numberOf(scan: Scan, chunk: NumberChunk, context: Context): FoundNumber | null {
  const label = labelBefore(scan, chunk.first, context.lookup);
  if (label?.kind === 'foreign') return of(chunk, 'foreign', SURE.labelled);
  if (isCovered(context.covered, chunk)) return null;
  if (isBroken(scan, chunk)) return null;
  if (label && isEnough(chunk, label))
    return of(chunk, kindOf(chunk, label.kind), label.isBare ? SURE.numbered : SURE.labelled);
  if (isInAddress(scan, chunk, context.lookup)) return null;
  const tail = tailBefore(scan, chunk, context.lookup);
  if (tail !== null)
    return { ...of(chunk, context.before?.kind ?? 'number', SURE.tail), isTail: true, start: tail };
  const column = columnKind(scan, chunk, context.tables);
  if (column && digitCount(chunk) >= MIN_DIGITS.labelled)
    return of(chunk, kindOf(chunk, column), SURE.column);
  if (chunk.prefix && digitCount(chunk) >= MIN_DIGITS.labelled) return of(chunk, chunk.prefix, SURE.prefixed);
  if (context.before && isListed(scan, context.before, { chunk, ...context }))
    return {
      ...of(chunk, kindOf(chunk, context.before.kind), SURE.listed),
      isExcepted: context.before.isExcepted,
    };
  const confidence = plainConfidence(scan, chunk, context.lookup);
  return confidence > 0 ? of(chunk, 'number', confidence) : null;
}

/** What the number's own letters say outweighs a loose label: "your reference PO-4711", "for invoice: CN 12". */
function kindOf(chunk: NumberChunk, said: LabelKind): LabelKind {
  const isFirm = said === 'foreign' || said === 'vat' || said === 'account';
  return isFirm ? said : (chunk.prefix ?? said);
}

function isEnough(chunk: NumberChunk, { isNumbered }: Label): boolean {
  return digitCount(chunk) >= (isNumbered ? MIN_DIGITS.numbered : MIN_DIGITS.labelled);
}

function digitCount({ text }: NumberChunk): number {
  return keyOf(text).replace(/\D/g, '').length;
}

function of(chunk: NumberChunk, kind: LabelKind, confidence: number): FoundNumber {
  return { chunk, kind, isTail: false, isExcepted: false, start: chunk.start, confidence };
}
