import { CODE_BITS } from './text-codes.ts';

/**
 * Many words, all found while the codes of a text are walked over once (Aho and Corasick, 1975): each state stands for
 * the longest beginning of a word with which the text read so far ends.
 */
export type WordAutomaton = {
  /** For each state the next one by each code: a row of 32, one line of the cache. */
  readonly next: Uint16Array;
  /** For each state the words that end there. */
  readonly ends: readonly (readonly number[])[];
};

/** The state before a text is read. */
export const START = 0;
const CODES = 2 ** CODE_BITS;
/** States that fit into `next`. */
const MOST_STATES = 2 ** 16;

/** Makes words in codes ready to be found together, once. Throws `search/too-many-words`: shorten them. */
export function automatonOf(words: readonly string[]): WordAutomaton {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const trie: Trie = { next: new Uint32Array(most * CODES), ends: [[]] };
  for (const [number, word] of words.entries()) trie.ends[stateOf(trie, word)]?.push(number);
  if (trie.ends.length > MOST_STATES) throw new Error(`search/too-many-words: ${trie.ends.length} states`);
  link(trie);
  return {
    next: Uint16Array.from(trie.next.subarray(0, trie.ends.length * CODES)),
    ends: trie.ends,
  };
}

/** Words by their beginnings; 0 is where no word goes on. */
type Trie = { readonly next: Uint32Array; readonly ends: number[][] };

/** The state of a whole word. */
function stateOf({ next, ends }: Trie, word: string): number {
  let state = START;
  for (let at = 0; at < word.length; at++) {
    const step = state * CODES + word.charCodeAt(at);
    if (next[step] === START) next[step] = ends.push([]) - 1;
    state = next[step] ?? START;
  }
  return state;
}

/** Where a word goes on no more, the longest end of it that begins another does; the words that end there are met too. */
function link({ next, ends }: Trie): void {
  const shorter = new Uint32Array(ends.length);
  const queue = [START];
  for (const state of queue) {
    const from = (shorter[state] ?? START) * CODES;
    for (let code = 0; code < CODES; code++) {
      const step = state * CODES + code;
      const longer = next[step] ?? START;
      const end = state === START ? START : (next[from + code] ?? START);
      if (longer === START) {
        next[step] = end;
        continue;
      }
      shorter[longer] = end;
      ends[longer]?.push(...(ends[end] ?? []));
      queue.push(longer);
    }
  }
}

/** The state behind one more code. */
export function stepOn(next: WordAutomaton['next'], state: number, code: number): number {
  return next[state * CODES + code] ?? START;
}
