import type { LanguageCode } from '#languages/language.ts';
import { moneyWordsIn } from '../amounts/money-words.ts';
import { amountsIn } from '../amounts/read-amounts.ts';
import type { AmountSeen, DaySeen, NumberReference, Reference } from '../reading.ts';
import { type Covered, cover } from './covered.ts';
import { spokenFor } from './not-documents.ts';
import { rangesIn } from './number-ranges.ts';
import { coverQuantities } from './quantities.ts';
import { readNumbers } from './read-numbers.ts';
import { readPointing } from './read-pointing.ts';
import { referenceLookupIn } from './reference-lookup.ts';
import { evidenceIn, type Scan, scansOf, type TextsToSearch } from './tokens.ts';
import { vatIdsIn } from './vat-shapes.ts';

/** Confidence in a VAT number that has the shape of its country. */
const VAT_CONFIDENCE = 0.95;

/**
 * What a mail names: document, order, account and VAT numbers, ranges of them, and items it points at ("this
 * invoice", "the March one"), in reading order per text. `days` are the days read in the same texts: they are no
 * numbers, and "the invoice of 31.01." takes its day from them. What is plainly something else (phone, bank,
 * register, address, quantity, amount, their own voucher) is left out; a bare number that might be an invoice comes
 * as `number` with low confidence, for matching to check. `number` keeps a series name that is written in capitals
 * before a space (`RE 2026/00828`); compare with `keyOf`, or `digitsOf` for shortened ones.
 */
export function readReferences(
  texts: TextsToSearch,
  language: LanguageCode,
  days: readonly DaySeen[] = [],
): readonly Reference[] {
  return scansOf(texts).flatMap((scan) => referencesIn(scan, language, days));
}

function referencesIn(scan: Scan, language: LanguageCode, days: readonly DaySeen[]): readonly Reference[] {
  const lookup = referenceLookupIn(language);
  const words = moneyWordsIn(language);
  const covered = spokenFor(scan, days);
  const amounts = amountsIn(scan, words, covered);
  const vats = vatReferences(scan, covered);
  coverAmounts(amounts, covered);
  coverQuantities(scan, words, covered);
  const found = readNumbers(scan, lookup, covered);
  const numbers = [...vats, ...rangesIn(scan, found, lookup)];
  const pointing = readPointing(scan, lookup, {
    amounts: amounts.filter(({ decimal }) => decimal !== null),
    days: days.filter(({ evidence }) => evidence.in === scan.in),
    numbers,
    language,
  });
  return [...numbers, ...pointing].sort((a, b) => a.evidence.start - b.evidence.start);
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
