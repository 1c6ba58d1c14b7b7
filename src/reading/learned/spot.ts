import type { Clause, ClausedSentence } from '../findings/clauses.ts';
import type { Speaker } from '../findings/speakers.ts';
import { cuesOf, type Utter, type Uttered } from '../findings/uttered.ts';
import { shoutingIn } from '../tone/shouting.ts';
import type { Spot } from './features.ts';

/** A clause made ready, and the words of what stands around it, see `Spot`. */
export type Around = Pick<Spot, 'language' | 'before' | 'after' | 'subject'> & {
  readonly speaker: Speaker;
  readonly uttered: Uttered;
};

type Hearing = Pick<Around, 'language' | 'speaker'> & { readonly utter: Utter };

/** Each whole sentence with all that the model looks at; sentences in reading order. */
export function spotsOf(
  sentences: readonly ClausedSentence[],
  { language, speaker, utter }: Hearing,
): readonly Spot[] {
  const uttered = sentences.map(({ whole }) => utter(whole.folded));
  const subject = subjectWordsOf(sentences, utter);
  return sentences.map(({ whole }, at) => {
    const wordsAt = (other: number) =>
      sentences[other]?.whole.in === whole.in ? (uttered[other]?.words ?? NONE) : NONE;
    return spotOf(whole, {
      language,
      speaker,
      uttered: uttered[at] ?? utter(whole.folded),
      before: wordsAt(at - 1),
      after: wordsAt(at + 1),
      subject: whole.in === 'subject' ? NONE : subject,
    });
  });
}

const NONE: readonly string[] = [];

/** The words of the subject, where it stands among the sentences. */
export function subjectWordsOf(sentences: readonly ClausedSentence[], utter: Utter): readonly string[] {
  return sentences.flatMap(({ whole }) => (whole.in === 'subject' ? utter(whole.folded).words : NONE));
}

/** A clause with all that the model looks at; the same in training and in reading. */
export function spotOf(clause: Clause, around: Around): Spot {
  const { language, speaker, uttered, before, after, subject } = around;
  const marks = [...new Set(marksOf(clause, speaker, uttered))];
  const cues = cuesOf(uttered, 'what is said');
  return { language, words: uttered.words, before, after, subject, marks, cues };
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

/** A sentence as it is written with all that the model looks at to feel its tone: of the others only the one before. */
export function toneSpotOf(
  text: string,
  { language, speaker, uttered, before }: Omit<Around, 'after' | 'subject'>,
): Spot {
  const marks = [`by ${speaker}`, ...(text.endsWith('?') ? ['is question'] : [])];
  const cues = [
    ...cuesOf(uttered, 'what is said'),
    ...cuesOf(uttered, 'how it sounds'),
    ...(shoutingIn(text) < 0 ? ['shouts'] : []),
  ];
  return { language, words: uttered.words, before, after: NONE, subject: NONE, marks, cues };
}
