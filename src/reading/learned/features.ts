import type { LanguageCode } from '#languages/language.ts';

/** What is known of a clause when it is heard: its words, what stands in it, and what stands around it. */
export type Spot = {
  readonly language: LanguageCode;
  /** Without accents and capitals. */
  readonly folded: string;
  /** The sentence before it, folded; empty at the beginning. */
  readonly before: string;
  /** Facts and circumstances by name: `has invoice`, `is question`, `in subject`, `by customer`. */
  readonly marks: readonly string[];
  /** Phrase rows found in it: `dispute/pricing`. */
  readonly cues: readonly string[];
};

/** Hashed features: each bucket once, with its weight. */
export type Features = { readonly ids: Int32Array; readonly values: Float32Array };

/** Features are hashed into this many; the model knows some of them (vocabulary.ts). */
export const MOST_BUCKETS = 2 ** 20;
/** Characters of a clause that are looked at. */
const MAX_LENGTH = 600;
/** Letters of a run. */
const RUN = 4;
const TOKEN = /[\p{L}']{1,40}|\d[\d.,/:-]{0,30}|[?!%€$£]/gu;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Shares of the length of each group of features: words tell most, the sentence before little. */
const SHARES = { words: 1, pairs: 0.9, letters: 0.8, before: 0.35 } as const;
const MARK = 0.5;
const CUE = 0.7;

/** The features of one clause: words, pairs of words, letters of words, words before, marks and cues. */
export function featuresOf(spot: Spot): Features {
  const found = new Map<number, number>();
  const tokens = tokensOf(spot.folded);
  const own = spot.language;
  addGroup(
    found,
    tokens.map((token) => `${own}w${token}`),
    SHARES.words,
  );
  addGroup(
    found,
    pairsOf(tokens).map((pair) => `${own}p${pair}`),
    SHARES.pairs,
  );
  addGroup(
    found,
    tokens.flatMap(lettersOf).map((letters) => `${own}c${letters}`),
    SHARES.letters,
  );
  addGroup(
    found,
    tokensOf(spot.before).map((token) => `${own}b${token}`),
    SHARES.before,
  );
  for (const mark of spot.marks) add(found, `m${mark}`, MARK);
  for (const cue of spot.cues) add(found, `q${cue}`, CUE);
  return { ids: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}

/** The features of a single word, for telling which words decided. */
export function featuresOfWord(token: string, language: LanguageCode): Features {
  const found = new Map<number, number>();
  add(found, `${language}w${token}`, SHARES.words);
  addGroup(
    found,
    lettersOf(token).map((letters) => `${language}c${letters}`),
    SHARES.letters,
  );
  return { ids: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}

/** Words and signs; numbers only by how they look, so that no single number is learned. */
export function tokensOf(folded: string): readonly string[] {
  return (folded.slice(0, MAX_LENGTH).match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? '0' : token));
}

function pairsOf(tokens: readonly string[]): readonly string[] {
  const neighbours = tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`);
  const overOne = tokens.slice(2).map((token, at) => `${tokens[at]} _ ${token}`);
  return [...neighbours, ...overOne];
}

/** Runs of four letters of a word, its edges marked: three and five beside them told no more. */
function lettersOf(token: string): readonly string[] {
  if (token.length < RUN - 1) return [];
  const word = `<${token}>`;
  return Array.from({ length: word.length - RUN + 1 }, (_, at) => word.slice(at, at + RUN));
}

function addGroup(found: Map<number, number>, names: readonly string[], share: number): void {
  const value = share / Math.sqrt(names.length || 1);
  for (const name of names) add(found, name, value);
}

function add(found: Map<number, number>, name: string, value: number): void {
  const bucket = bucketOf(name);
  found.set(bucket, (found.get(bucket) ?? 0) + value);
}

/** FNV-1a, 32 bits. */
function bucketOf(name: string): number {
  let hash = FNV_START;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), FNV_PRIME);
  hash ^= hash >>> 15;
  return hash & (MOST_BUCKETS - 1);
}
