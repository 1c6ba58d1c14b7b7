import type { Draft, KnownOfCustomer, TextInCase } from './draft.ts';
import { QUOTED_WORDS } from './sure.ts';
import type { ReasonOf } from './verdict.ts';

/** Figures and punctuation do not count: "10412, 31.00" is the same in any two mails about one invoice. */
const WORD = /\p{L}[\p{L}\p{M}]{0,60}/gu;
/** Words looked at in one text; a long letter has 2,000. */
const MOST_WORDS = 30_000;
/** Characters shown of what was quoted. */
const SHOWN = 60;

/** A passage that we wrote among ourselves and that the draft carries outside, quoted history included. */
export function internalQuote({ read }: Draft, known: KnownOfCustomer): ReasonOf<'internal_quote'> | null {
  const own = shinglesOf(wordsOf(read.mail.text));
  if (own.size === 0 || known.inside.length === 0) return null;
  const said = new Set(known.outside.flatMap((text) => [...shinglesOf(wordsOf(text)).keys()]));
  for (const inside of known.inside) {
    const words = wordsOf(inside.text);
    const first = [...shinglesOf(words)].find(([shingle]) => own.has(shingle) && !said.has(shingle));
    if (first) return quoted(inside, words, { own, from: first[1] });
  }
  return null;
}

type Word = { readonly folded: string; readonly start: number; readonly end: number };

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    words.push({ folded: foldWord(found[0]), start: found.index, end: found.index + found[0].length });
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}

/** Each run of so many words, and the place of its first. */
function shinglesOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const shingles = new Map<string, number>();
  for (let at = 0; at + QUOTED_WORDS <= words.length; at += 1) {
    const shingle = shingleAt(words, at);
    if (!shingles.has(shingle)) shingles.set(shingle, at);
  }
  return shingles;
}

function shingleAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + QUOTED_WORDS)
    .map(({ folded }) => folded)
    .join(' ');
}

type Run = { readonly own: ReadonlyMap<string, number>; readonly from: number };

/** The whole passage, as it was written. */
function quoted(inside: TextInCase, words: readonly Word[], { own, from }: Run): ReasonOf<'internal_quote'> {
  let last = from;
  while (last + 1 + QUOTED_WORDS <= words.length && own.has(shingleAt(words, last + 1))) last += 1;
  const passage = inside.text.slice(words[from]?.start, words[last + QUOTED_WORDS - 1]?.end);
  const { who, on, caseId } = inside;
  return {
    kind: 'internal_quote',
    words: passage.replace(/\s{1,100}/g, ' ').slice(0, SHOWN),
    who,
    on,
    caseId,
  };
}
