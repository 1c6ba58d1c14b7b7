import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { eachGramIn, type Gram, gramsOf } from './language-grams.ts';

/** What each n-gram weighs in each language, looked up by open addressing. */
type GramWeights = {
  /** Number of a gram plus one. */
  readonly slots: Int32Array;
  readonly bytes: Int32Array;
  readonly edges: Uint8Array;
  /** `weights[gram * languages + language]`. */
  readonly weights: Uint16Array;
  /** For each gram the text in which it was seen last: it counts once in each. */
  readonly seenIn: Int32Array;
  /** How many texts were read. */
  texts: number;
};

const LANGUAGES_READ = LANGUAGE_CODES.length;
/** More than twice the grams of all languages, so that most look-ups end at once. */
const SLOTS = 2 ** 16;
const FACTOR = 0x9e3779b1;
let ready: GramWeights | null = null;

/** The sum of what each n-gram of a text weighs, once for each language. */
export function scoresOf(text: string): Float64Array {
  ready ??= readyWeights();
  const { weights, seenIn } = ready;
  const known = ready;
  const scores = new Float64Array(LANGUAGES_READ);
  known.texts += 1;
  eachGramIn(text.toLowerCase(), (bytes, edges) => {
    const gram = (known.slots[slotOf(known, bytes, edges)] ?? 0) - 1;
    if (gram < 0 || seenIn[gram] === known.texts) return;
    seenIn[gram] = known.texts;
    for (let i = 0; i < LANGUAGES_READ; i++)
      scores[i] = (scores[i] ?? 0) + (weights[gram * LANGUAGES_READ + i] ?? 0);
  });
  return scores;
}

/** The slot of a gram, or the free one where it would stand. */
function slotOf({ slots, bytes, edges }: GramWeights, wantedBytes: number, wantedEdges: number): number {
  let slot = Math.imul(wantedBytes ^ (wantedEdges << 5), FACTOR) >>> 16;
  for (let gram = (slots[slot] ?? 0) - 1; gram >= 0; gram = (slots[slot] ?? 0) - 1) {
    if (bytes[gram] === wantedBytes && edges[gram] === wantedEdges) return slot;
    slot = (slot + 1) % SLOTS;
  }
  return slot;
}

function readyWeights(): GramWeights {
  const all = LANGUAGE_CODES.map((code) => gramsOf(LANGUAGES[code].profile));
  const most = all.reduce((sum, grams) => sum + grams.length, 0);
  const empty: GramWeights = {
    slots: new Int32Array(SLOTS),
    bytes: new Int32Array(most),
    edges: new Uint8Array(most),
    weights: new Uint16Array(most * LANGUAGES_READ),
    seenIn: new Int32Array(most),
    texts: 0,
  };
  let count = 0;
  for (const [language, grams] of all.entries()) {
    for (const gram of grams) {
      const number = numberOf(empty, gram, count);
      empty.weights[number * LANGUAGES_READ + language] = gram.weight;
      count = Math.max(count, number + 1);
    }
  }
  return empty;
}

/** The number of a gram; a new one is put down under `next`. */
function numberOf(known: GramWeights, gram: Gram, next: number): number {
  const slot = slotOf(known, gram.bytes, gram.edges);
  const number = (known.slots[slot] ?? 0) - 1;
  if (number >= 0) return number;
  known.slots[slot] = next + 1;
  known.bytes[next] = gram.bytes;
  known.edges[next] = gram.edges;
  return next;
}
