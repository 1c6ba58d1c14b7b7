import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { CONCEPTS } from '#languages/shape/concepts.ts';

/** The concepts that words speak of, by their places in `CONCEPTS`, and those that stand beside each other; each once. */
export type ConceptsSaid = { readonly single: readonly number[]; readonly pairs: readonly number[] };

/** Words with a concept that count as beside each other: the next and the one after it. */
const REACH = 2;
/** Of a wall of text the first pairs are enough. */
const MOST_PAIRS = 200;
/** Words whose concepts are remembered, of each language: people use few, and strangers may send many. */
const MOST_REMEMBERED = 20_000;
const NONE: readonly number[] = [];

/** Which concepts the words speak of: `the crates came soaked` speaks of package, and of spoiled beside it. */
export function conceptsIn(words: readonly string[], language: LanguageCode): ConceptsSaid {
  const known = knownIn(language);
  const said = words.map((word) => conceptsOf(word, known)).filter((concepts) => concepts.length > 0);
  return { single: [...new Set(said.flat())], pairs: pairsIn(said) };
}

/** A pair as one number, whichever stands first. */
function pairsIn(said: readonly (readonly number[])[]): readonly number[] {
  const pairs = new Set<number>();
  said.forEach((concepts, at) => {
    const beside = said.slice(at + 1, at + 1 + REACH).flat();
    for (const one of concepts) for (const other of beside) pairs.add(pairOf(one, other));
  });
  return [...pairs].slice(0, MOST_PAIRS);
}

function pairOf(one: number, other: number): number {
  return Math.min(one, other) * CONCEPTS.length + Math.max(one, other);
}

/** Words and beginnings of words with their concepts. */
type Known = {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
  readonly remembered: Map<string, readonly number[]>;
};

const KNOWN = new Map<LanguageCode, Known>();

function knownIn(language: LanguageCode): Known {
  const known = KNOWN.get(language) ?? openConcepts(language);
  KNOWN.set(language, known);
  return known;
}

function openConcepts(language: LanguageCode): Known {
  const words = new Map<string, readonly number[]>();
  const beginnings = new Map<string, readonly number[]>();
  CONCEPTS.forEach((concept, place) => {
    for (const written of LANGUAGES[language].concepts[concept].split(' ')) {
      const into = written.endsWith('~') ? beginnings : words;
      const key = written.replace('~', '');
      into.set(key, [...(into.get(key) ?? []), place]);
    }
  });
  return { words, beginnings, remembered: new Map() };
}

function conceptsOf(word: string, known: Known): readonly number[] {
  const remembered = known.remembered.get(word);
  if (remembered) return remembered;
  const concepts = lookUp(word, known);
  if (known.remembered.size < MOST_REMEMBERED) known.remembered.set(word, concepts);
  return concepts;
}

function lookUp(word: string, { words, beginnings }: Known): readonly number[] {
  const places = new Set(words.get(word));
  for (let length = 1; length <= word.length; length++)
    for (const place of beginnings.get(word.slice(0, length)) ?? []) places.add(place);
  return places.size === 0 ? NONE : [...places].sort((a, b) => a - b);
}
