import type { LanguageCode } from '#languages/language.ts';
import { bucketOf, hashCode, hashOn, NAME_START } from './bucket-hash.ts';
import { type ConceptsSaid, conceptsIn } from './concepts-in.ts';
import { addShare, type FeatureSums, type Features, featuresIn, roomFor, rowsIn } from './feature-sums.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of a clause when it is heard: its words, what stands in it, and what stands around it. */
export type Spot = {
  readonly language: LanguageCode;
  /** Its words, see `wordsIn`. */
  readonly words: readonly string[];
  /** The words of the sentence before it; none at the beginning. */
  readonly before: readonly string[];
  /** Those of the sentence after it; none at the end. */
  readonly after: readonly string[];
  /** Those of the subject of its mail; none in the subject itself. */
  readonly subject: readonly string[];
  /** Facts and circumstances by name: `has invoice`, `is question`, `in subject`, `by customer`. */
  readonly marks: readonly string[];
  /** Phrase rows found in it: `dispute/pricing`. */
  readonly cues: readonly string[];
};

/** Letters of a run. */
const RUN = 4;
/** Shares of the length of each group of features: words tell most, what stands around them less (docs/decisions/0018). */
const SHARES = {
  words: 1,
  pairs: 0.9,
  runs: 0.8,
  before: 0.35,
  after: 0.4,
  subject: 0.5,
  concepts: 0.8,
  besides: 0.5,
} as const;
const MARK = 0.5;
const CUE = 0.7;
const [SPACE, OPEN, CLOSE, UNDERSCORE] = [32, 60, 62, 95];

/**
 * The features of one clause: words, pairs of words, letters of words, words before, concepts, marks and cues. All languages
 * share them: what `factura` teaches helps `fattura` (docs/decisions/0013).
 */
export function featuresOf(spot: Spot): Features {
  return featuresIn(summed(spot));
}

/** Those of them that the model knows, by its rows. */
export function knownFeaturesOf(spot: Spot, { vocabulary }: Knowing): Features {
  return rowsIn(summed(spot), vocabulary.rowOf);
}

/** Those of a single word, for telling which words decided. */
export function knownFeaturesOfWord(word: string, language: LanguageCode, { vocabulary }: Knowing): Features {
  const runs = runsIn([word]);
  const concepts = conceptsIn([word], language);
  const room = roomFor(1 + runs + concepts.single.length);
  addWords(room, [word], groupOf('w', SHARES.words, 1));
  addRuns(room, [word], groupOf('c', SHARES.runs, runs));
  addConcepts(room, concepts);
  return rowsIn(room, vocabulary.rowOf);
}

/** A model, of which only counts what it knows. */
type Knowing = { readonly vocabulary: Pick<Vocabulary, 'rowOf'> };

function summed({ language, words, before, after, subject, marks, cues }: Spot): FeatureSums {
  const pairs = Math.max(0, words.length - 1) + Math.max(0, words.length - 2);
  const runs = runsIn(words);
  const concepts = conceptsIn(words, language);
  const said = words.length + pairs + runs + concepts.single.length + concepts.pairs.length;
  const around = before.length + after.length + subject.length;
  const room = roomFor(said + around + marks.length + cues.length);
  addWords(room, words, groupOf('w', SHARES.words, words.length));
  addPairs(room, words, groupOf('p', SHARES.pairs, pairs));
  addRuns(room, words, groupOf('c', SHARES.runs, runs));
  addConcepts(room, concepts);
  addWords(room, before, groupOf('b', SHARES.before, before.length));
  addWords(room, after, groupOf('a', SHARES.after, after.length));
  addWords(room, subject, groupOf('s', SHARES.subject, subject.length));
  for (const mark of marks) addShare(room, bucketOf(hashOn(NAME_START, `m${mark}`)), MARK);
  for (const cue of cues) addShare(room, bucketOf(hashOn(NAME_START, `q${cue}`)), CUE);
  return room;
}

/** A group of features: the hash with which their names begin, and what each of them counts. */
type Group = { readonly start: number; readonly each: number };

function groupOf(name: string, share: number, count: number): Group {
  return { start: hashOn(NAME_START, name), each: share / Math.sqrt(count || 1) };
}

function addWords(room: FeatureSums, words: readonly string[], { start, each }: Group): void {
  for (const word of words) addShare(room, bucketOf(hashOn(start, word)), each);
}

/** What the words speak of, and what of it stands beside each other. */
function addConcepts(room: FeatureSums, { single, pairs }: ConceptsSaid): void {
  const one = groupOf('k', SHARES.concepts, single.length);
  for (const place of single) addShare(room, bucketOf(hashCode(one.start, place + 1)), one.each);
  const two = groupOf('kk', SHARES.besides, pairs.length);
  for (const pair of pairs) addShare(room, bucketOf(hashCode(two.start, pair + 1)), two.each);
}

/** Neighbours, `we pay`, then pairs over one word, `we _ tomorrow`. */
function addPairs(room: FeatureSums, words: readonly string[], { start, each }: Group): void {
  const firsts = words.map((word) => hashCode(hashOn(start, word), SPACE));
  for (let at = 1; at < words.length; at++)
    addShare(room, bucketOf(hashOn(firsts[at - 1] ?? 0, words[at] ?? '')), each);
  for (let at = 2; at < words.length; at++) {
    const first = hashCode(hashCode(firsts[at - 2] ?? 0, UNDERSCORE), SPACE);
    addShare(room, bucketOf(hashOn(first, words[at] ?? '')), each);
  }
}

/** Runs of four letters of a word, its edges marked, `<pay`: three and five beside them told no more. */
function addRuns(room: FeatureSums, words: readonly string[], { start, each }: Group): void {
  for (const word of words) {
    for (let at = -1; at < runsOf(word) - 1; at++) {
      let hash = start;
      for (let k = at; k < at + RUN; k++) hash = hashCode(hash, edgedAt(word, k));
      addShare(room, bucketOf(hash), each);
    }
  }
}

function edgedAt(word: string, at: number): number {
  if (at < 0) return OPEN;
  return at === word.length ? CLOSE : word.charCodeAt(at);
}

function runsOf(word: string): number {
  return word.length < RUN - 1 ? 0 : word.length + 2 - RUN + 1;
}

function runsIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + runsOf(word), 0);
}
