import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { phrasing } from '#languages/phrasing.ts';
import { type PhraseFinder, phraseFinder } from '#languages/search/phrase-finder.ts';
import { toneRows } from '../tone/tone-rows.ts';
import { phraseRows, type SpokenRow } from './spoken-rows.ts';

/** The phrases of a language ready to be looked for in a folded text. */
export type Spoken = {
  /** All that the model is told of; looked for together. */
  readonly rows: PhraseFinder<SpokenRow>;
  readonly contrasts: RegExp;
  readonly joints: RegExp;
  readonly asksForPayment: RegExp;
  readonly valueDate: RegExp;
  readonly counts: readonly RegExp[];
  readonly receivables: RegExp;
};

const READY = new Map<LanguageCode, Spoken>();

/** The phrases of one language, made ready once. */
export function spokenIn(language: LanguageCode): Spoken {
  const ready = READY.get(language) ?? spokenOf(language);
  READY.set(language, ready);
  return ready;
}

function spokenOf(language: LanguageCode): Spoken {
  const { phrases, toneWords } = LANGUAGES[language];
  const rows = [...phraseRows(phrases), ...toneRows(toneWords)];
  return {
    rows: phraseFinder(rows, ({ words }) => words),
    contrasts: phrasing(phrases.contrasts),
    joints: phrasing(phrases.joints),
    asksForPayment: phrasing(phrases.asksForPayment),
    valueDate: phrasing(phrases.valueDate),
    counts: phrases.counts.map((count) => phrasing([count])),
    receivables: phrasing(phrases.receivables),
  };
}
