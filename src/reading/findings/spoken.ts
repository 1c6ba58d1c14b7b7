import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { phrasing } from '#languages/phrasing.ts';
import type { PhraseRow, Phrases } from '#languages/shape/phrases.ts';

/** A phrase row ready to be looked for in a folded text. */
export type SpokenRow = PhraseRow & { readonly pattern: RegExp; readonly not: RegExp };

/** The phrases of a language ready to be looked for in a folded text. */
export type Spoken = {
  readonly rows: readonly SpokenRow[];
  readonly contrasts: RegExp;
  readonly joints: RegExp;
  readonly negationBefore: RegExp;
  readonly wishes: RegExp;
  readonly asksForPayment: RegExp;
  readonly valueDate: RegExp;
  readonly counts: readonly RegExp[];
  readonly receivables: RegExp;
};

const SPOKEN = new Map<LanguageCode, Spoken>(
  LANGUAGE_CODES.map((language) => [language, spokenOf(LANGUAGES[language].phrases)]),
);

/** The phrases of one language, made ready once. */
export function spokenIn(language: LanguageCode): Spoken {
  return SPOKEN.get(language) ?? spokenOf(LANGUAGES[language].phrases);
}

function spokenOf(phrases: Phrases): Spoken {
  return {
    rows: phrases.rows.map((row) => ({
      ...row,
      pattern: phrasing(row.words),
      not: phrasing(row.unless ?? []),
    })),
    contrasts: phrasing(phrases.contrasts),
    joints: phrasing(phrases.joints),
    negationBefore: phrasing(phrases.negations),
    wishes: phrasing(phrases.wishes),
    asksForPayment: phrasing(phrases.asksForPayment),
    valueDate: phrasing(phrases.valueDate),
    counts: phrases.counts.map((count) => phrasing([count])),
    receivables: phrasing(phrases.receivables),
  };
}
