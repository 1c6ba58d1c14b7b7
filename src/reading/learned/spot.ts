import type { LanguageCode } from '#languages/language.ts';
import type { Clause, ClausedSentence } from '../findings/clauses.ts';
import type { Speaker } from '../findings/speakers.ts';
import { cuesOf, type Utter, type Uttered } from '../findings/uttered.ts';
import { shoutingIn } from '../tone/shouting.ts';
import type { Spot } from './features.ts';

/** A clause made ready, and what stands around it: the words of the sentence before it, see `wordsIn`. */
export type Around = {
  readonly language: LanguageCode;
  readonly speaker: Speaker;
  readonly uttered: Uttered;
  readonly before: readonly string[];
};

/** Each whole sentence with all that the model looks at; sentences in reading order. */
export function spotsOf(
  sentences: readonly ClausedSentence[],
  { language, speaker, utter }: Pick<Around, 'language' | 'speaker'> & { readonly utter: Utter },
): readonly Spot[] {
  let last: { readonly in: Clause['in']; readonly words: readonly string[] } | null = null;
  return sentences.map(({ whole }) => {
    const uttered = utter(whole.folded);
    const before = last?.in === whole.in ? last.words : [];
    last = { in: whole.in, words: uttered.words };
    return spotOf(whole, { language, speaker, uttered, before });
  });
}

/** A clause with all that the model looks at; the same in training and in reading. */
export function spotOf(clause: Clause, { language, speaker, uttered, before }: Around): Spot {
  const marks = [...new Set(marksOf(clause, speaker, uttered))];
  return { language, words: uttered.words, before, marks, cues: cuesOf(uttered, 'what is said') };
}

function marksOf(clause: Clause, speaker: Speaker, uttered: Uttered): readonly string[] {
  return [
    `by ${speaker}`,
    ...(clause.in === 'subject' ? ['in subject'] : []),
    ...(clause.isQuestion ? ['is question'] : []),
    ...(clause.isRow ? ['is row'] : []),
    ...(clause.opensList ? ['opens list'] : []),
    ...cuesOf(uttered, 'how it is meant'),
    ...clause.facts.references.map((one) => (one.form === 'pointing' ? 'points' : `names ${one.kind}`)),
    ...clause.facts.amounts.map((one) => (one.share === null ? 'names sum' : 'names share')),
    ...clause.facts.days.map((one) => `names day ${one.past ? 'past' : ''}${one.future ? 'future' : ''}`),
  ];
}

/** A sentence as it is written with all that the model looks at to feel its tone. */
export function toneSpotOf(text: string, { language, speaker, uttered, before }: Around): Spot {
  const marks = [`by ${speaker}`, ...(text.endsWith('?') ? ['is question'] : [])];
  const cues = [
    ...cuesOf(uttered, 'what is said'),
    ...cuesOf(uttered, 'how it sounds'),
    ...(shoutingIn(text) < 0 ? ['shouts'] : []),
  ];
  return { language, words: uttered.words, before, marks, cues };
}
