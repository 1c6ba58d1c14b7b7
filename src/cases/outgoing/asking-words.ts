import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { phrasing } from '#languages/phrasing.ts';
import type { Known, Outgoing } from '#languages/shape/outgoing.ts';

/** How a language asks for money, ready to be looked for in a folded text. */
export type AskingWords = {
  readonly asks: RegExp;
  readonly takesBack: RegExp;
  readonly apart: RegExp;
  readonly ifs: RegExp;
  readonly knows: Readonly<Record<Known, RegExp>>;
};

const READY: ReadonlyMap<LanguageCode, AskingWords> = new Map(
  LANGUAGE_CODES.map((language) => [language, readied(LANGUAGES[language].outgoing)]),
);

/** The words of one language, made ready once. */
export function askingWordsOf(language: LanguageCode): AskingWords {
  return READY.get(language) ?? readied(LANGUAGES[language].outgoing);
}

function readied({ asks, overdue, takesBack, apart, ifs, knows }: Outgoing): AskingWords {
  return {
    asks: phrasing([...asks, ...overdue]),
    takesBack: phrasing(takesBack),
    apart: phrasing(apart),
    ifs: phrasing(ifs),
    knows: {
      dispute: phrasing(knows.dispute),
      promise: phrasing(knows.promise),
      payment: phrasing(knows.payment),
      insolvency: phrasing(knows.insolvency),
    },
  };
}
