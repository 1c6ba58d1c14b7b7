import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { phrasing } from '#languages/phrasing.ts';
import { type PhraseFinder, phraseFinder } from '#languages/search/phrase-finder.ts';
import type { PhraseRow, Phrases } from '#languages/shape/phrases.ts';

/** A phrase row with what takes it back ready to be looked for. */
export type SpokenRow = PhraseRow & { readonly not: RegExp };

/** Words by which a clause says the opposite, or only hopes, and the mark that it gets. */
export type Turn = { readonly mark: string; readonly words: readonly string[] };

/** The phrases of a language ready to be looked for in a folded text. */
export type Spoken = {
  readonly rows: PhraseFinder<SpokenRow>;
  readonly contrasts: RegExp;
  readonly joints: RegExp;
  /** Words that turn a clause round: marks by their names. */
  readonly turns: PhraseFinder<Turn>;
  readonly asksForPayment: RegExp;
  readonly valueDate: RegExp;
  readonly counts: readonly RegExp[];
  readonly receivables: RegExp;
};

const READY = new Map<LanguageCode, Spoken>();

/** The phrases of one language, made ready once. */
export function spokenIn(language: LanguageCode): Spoken {
  const ready = READY.get(language) ?? spokenOf(LANGUAGES[language].phrases);
  READY.set(language, ready);
  return ready;
}

function spokenOf(phrases: Phrases): Spoken {
  return {
    rows: phraseFinder(
      phrases.rows.map((row) => ({ ...row, not: phrasing(row.unless ?? []) })),
      ({ words }) => words,
    ),
    contrasts: phrasing(phrases.contrasts),
    joints: phrasing(phrases.joints),
    turns: phraseFinder(
      [
        { mark: 'is negated', words: phrases.negations },
        { mark: 'is a wish', words: phrases.wishes },
      ],
      ({ words }) => words,
    ),
    asksForPayment: phrasing(phrases.asksForPayment),
    valueDate: phrasing(phrases.valueDate),
    counts: phrases.counts.map((count) => phrasing([count])),
    receivables: phrasing(phrases.receivables),
  };
}
