import type { LanguageCode } from '#languages/language.ts';
import { bareSumsIn } from './amounts/bare-sums.ts';
import { moneyWordsIn } from './amounts/money-words.ts';
import { paymentWordsIn } from './amounts/payment-places.ts';
import { amountsIn, sumsIn } from './amounts/read-amounts.ts';
import { dayPatternsIn } from './days/day-pattern.ts';
import type { Facts } from './findings/facts.ts';
import type { DaySeen, NumberReference } from './reading.ts';
import { spokenFor } from './references/not-documents.ts';
import { numbersIn, referencesIn } from './references/read-references.ts';
import { referenceLookupIn } from './references/reference-lookup.ts';
import { scansOf, type TextsToSearch } from './references/tokens.ts';

/**
 * What a mail names and how much: each text is cut into words once, for all who search it. `days` are those read in
 * the same texts: they are no numbers and no amounts, and "the invoice of 31.01." takes its day from them.
 */
export function readFacts(
  texts: TextsToSearch,
  language: LanguageCode,
  days: readonly DaySeen[] = [],
): Facts {
  const words = moneyWordsIn(language);
  const found = scansOf(texts).map((scan) => {
    const covered = spokenFor(scan, days);
    const amounts = amountsIn(scan, words, covered);
    const references = referencesIn({ scan, covered, amounts }, language, days);
    const told = { covered, amounts, references, days };
    return { amounts, references, bare: bareSumsIn(scan, { ...told, ...placesIn(language) }) };
  });
  return {
    references: found.flatMap(({ references }) => references),
    amounts: found.flatMap(({ amounts }) => amounts),
    days,
    bare: found.flatMap(({ bare }) => bare),
  };
}

/** The words by which a language shows where a sum stands. */
function placesIn(language: LanguageCode) {
  return {
    words: moneyWordsIn(language),
    payments: paymentWordsIn(language),
    lookup: referenceLookupIn(language),
    dayPatterns: dayPatternsIn(language),
  };
}

/** Only the numbers that some texts name, without ranges and pointing words. */
export function readNumbers(texts: TextsToSearch, language: LanguageCode): readonly NumberReference[] {
  const words = moneyWordsIn(language);
  return scansOf(texts).flatMap((scan) => {
    const covered = spokenFor(scan, []);
    const amounts = sumsIn(scan, words, covered);
    return numbersIn({ scan, covered, amounts }, language).filter((one) => one.form === 'number');
  });
}
