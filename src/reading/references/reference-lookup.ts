import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';
import type { LabelKind, ReferenceWords } from '#languages/shape/reference-words.ts';
import { wordsOf } from './tokens.ts';

/** A label as a row of words: `credit note` is two. */
export type LabelPhrase = { readonly words: readonly string[]; readonly kind: LabelKind };

/** The reference words of one language, ready to be looked up in tokens. */
export type ReferenceLookup = {
  readonly words: ReferenceWords;
  /** Labels by their last word, longest first. */
  readonly labels: ReadonlyMap<string, readonly LabelPhrase[]>;
  readonly prefixes: ReadonlyMap<string, LabelKind>;
  readonly numberWords: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly rangeWords: ReadonlySet<string>;
  readonly tails: readonly (readonly string[])[];
  readonly excepting: readonly (readonly string[])[];
  readonly articles: ReadonlySet<string>;
  readonly oneArticles: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly streets: readonly string[];
  /** Two to twelve in words. */
  readonly counts: ReadonlyMap<string, number>;
};

/** Labels of other languages count from this many letters: shorter ones mean something else ("re", "art"). */
const FOREIGN_LABEL_LENGTH = 5;

const READY = new Map<LanguageCode, ReferenceLookup>();

/** The reference words of a language, made ready once; longer labels of all other languages are in it too. */
export function referenceLookupIn(language: LanguageCode): ReferenceLookup {
  const ready = READY.get(language) ?? lookupOf(language);
  READY.set(language, ready);
  return ready;
}

function lookupOf(language: LanguageCode): ReferenceLookup {
  const words = LANGUAGES[language].referenceWords;
  return {
    words,
    labels: labelsOf(language),
    prefixes: prefixesOf(language),
    numberWords: set(words.numberWords),
    fillers: set(words.fillers),
    links: set(words.links),
    rangeWords: set(words.rangeWords),
    tails: words.tailWords.map(wordsOf),
    excepting: words.excepting.map(wordsOf),
    articles: set(words.articles),
    oneArticles: set(words.oneArticles),
    after: set(words.after),
    streets: words.streets.map(foldText),
    counts: new Map(Object.entries(words.counts).map(([word, count]) => [foldText(word), count] as const)),
  };
}

function set(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap(wordsOf));
}

function labelsOf(own: LanguageCode): ReadonlyMap<string, readonly LabelPhrase[]> {
  const byLast = new Map<string, LabelPhrase[]>();
  for (const code of [own, ...LANGUAGE_CODES.filter((other) => other !== own)]) {
    for (const [kind, phrases] of entriesOf(LANGUAGES[code].referenceWords.labels)) {
      for (const phrase of phrases) {
        if (code !== own && phrase.length < FOREIGN_LABEL_LENGTH) continue;
        const words = wordsOf(phrase);
        const last = words.at(-1) ?? '';
        byLast.set(last, [...(byLast.get(last) ?? []), { words, kind }]);
      }
    }
  }
  for (const phrases of byLast.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

/** Letters before numbers are names of series, not words: those of all languages count, one's own first. */
function prefixesOf(own: LanguageCode): ReadonlyMap<string, LabelKind> {
  const prefixes = new Map<string, LabelKind>();
  for (const code of [own, ...LANGUAGE_CODES.filter((other) => other !== own)]) {
    for (const [kind, letters] of entriesOf(LANGUAGES[code].referenceWords.prefixes)) {
      for (const prefix of letters) if (!prefixes.has(foldText(prefix))) prefixes.set(foldText(prefix), kind);
    }
  }
  return prefixes;
}

function entriesOf(
  rows: Readonly<Partial<Record<LabelKind, readonly string[]>>>,
): [LabelKind, readonly string[]][] {
  return Object.entries(rows) as [LabelKind, readonly string[]][];
}
