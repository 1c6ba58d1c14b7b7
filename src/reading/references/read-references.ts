import type { LanguageCode } from '#languages/language.ts';
import { moneyWordsIn } from '../amounts/money-words.ts';
import type { AmountSeen, DaySeen, NumberReference, RangeReference, Reference } from '../reading.ts';
import { type Covered, cover } from './covered.ts';
import { rangesIn } from './number-ranges.ts';
import { coverQuantities } from './quantities.ts';
import { readNumbers } from './read-numbers.ts';
import { readPointing } from './read-pointing.ts';
import { referenceLookupIn } from './reference-lookup.ts';
import { evidenceIn, type Scan } from './tokens.ts';
import { vatIdsIn } from './vat-shapes.ts';

/** Confidence in a VAT number that has the shape of its country. */
const VAT_CONFIDENCE = 0.95;

/** A text cut into words, what in it is spoken for, and its amounts. */
export type SearchedText = {
  readonly scan: Scan;
  readonly covered: Covered;
  readonly amounts: readonly AmountSeen[];
};

/**
 * What a text names: document, order, account and VAT numbers, ranges of them, and items it points at ("this
 * invoice", "the March one"), in reading order. `days` are the days read in all texts: they are no numbers, and "the
 * invoice of 31.01." takes its day from them.
 */
export function referencesIn(
  searched: SearchedText,
  language: LanguageCode,
  days: readonly DaySeen[],
): readonly Reference[] {
  const { scan, amounts } = searched;
  const numbers = numbersIn(searched, language);
  const pointing = readPointing(scan, referenceLookupIn(language), {
    amounts: amounts.filter(({ decimal }) => decimal !== null),
    days: days.filter(({ evidence }) => evidence.in === scan.in),
    numbers,
    language,
  });
  return [...numbers, ...pointing].sort(byStart);
}

/**
 * The numbers and ranges that a text names, in reading order. What is plainly something else (phone, bank, register, address, quantity,
 * amount, their own voucher) is left out; a bare number that might be an invoice comes as `number` with low
 * confidence, for matching to check. `number` keeps a series name that is written in capitals before a space
 * (`RE 2026/00828`); compare with `keyOf`, or `digitsOf` for shortened ones.
 */
export function numbersIn(
  { scan, covered, amounts }: SearchedText,
  language: LanguageCode,
): readonly (NumberReference | RangeReference)[] {
  const lookup = referenceLookupIn(language);
  const vats = vatReferences(scan, covered);
  coverAmounts(amounts, covered);
  coverQuantities(scan, moneyWordsIn(language), covered);
  const found = readNumbers(scan, lookup, covered);
  return [...vats, ...rangesIn(scan, found, lookup)].sort(byStart);
}

function byStart(a: Reference, b: Reference): number {
  return a.evidence.start - b.evidence.start;
}

function vatReferences(scan: Scan, covered: Covered): readonly NumberReference[] {
  return vatIdsIn(scan.text).map(({ start, end }) => {
    cover(covered, { start, end });
    const evidence = evidenceIn(scan, start, end);
    return {
      form: 'number',
      kind: 'vat',
      number: evidence.text,
      isTail: false,
      isExcepted: false,
      evidence,
      confidence: VAT_CONFIDENCE,
    };
  });
}

function coverAmounts(amounts: readonly AmountSeen[], covered: Covered): void {
  for (const { evidence, decimal } of amounts) {
    if (decimal !== null) cover(covered, evidence);
  }
}
