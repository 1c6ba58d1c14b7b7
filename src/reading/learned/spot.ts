import type { LanguageCode } from '#languages/language.ts';
import { saysAny } from '#languages/phrasing.ts';
import { rowsSaid } from '#languages/search/phrase-finder.ts';
import type { Clause } from '../findings/clauses.ts';
import type { Speaker } from '../findings/speakers.ts';
import { spokenIn } from '../findings/spoken.ts';
import { toneCuesIn } from '../tone/tone-cues.ts';
import type { Spot } from './features.ts';

/** What stands around a clause; its words and those of the sentence before it, see `wordsIn`. */
export type Around = {
  readonly language: LanguageCode;
  readonly speaker: Speaker;
  readonly words: readonly string[];
  readonly before: readonly string[];
};

/** A clause with all that the model looks at; the same in training and in reading. */
export function spotOf(clause: Clause, around: Around): Spot {
  return {
    language: around.language,
    words: around.words,
    before: around.before,
    marks: marksOf(clause, around),
    cues: cuesIn(clause.folded, around.language),
  };
}

function marksOf(clause: Clause, { language, speaker }: Around): readonly string[] {
  const marks = [
    `by ${speaker}`,
    ...(clause.in === 'subject' ? ['in subject'] : []),
    ...(clause.isQuestion ? ['is question'] : []),
    ...(clause.isRow ? ['is row'] : []),
    ...(clause.opensList ? ['opens list'] : []),
    ...rowsSaid(spokenIn(language).turns, clause.folded).map(({ mark }) => mark),
    ...clause.facts.references.map((one) => (one.form === 'pointing' ? 'points' : `names ${one.kind}`)),
    ...clause.facts.amounts.map((one) => (one.share === null ? 'names sum' : 'names share')),
    ...clause.facts.days.map((one) => `names day ${one.past ? 'past' : ''}${one.future ? 'future' : ''}`),
  ];
  return [...new Set(marks)];
}

/** A whole sentence, as the tone is felt in it. */
export type SentenceSpot = Around & { readonly text: string; readonly folded: string };

/** A sentence with all that the model looks at to feel its tone. */
export function toneSpotOf({ text, folded, language, speaker, words, before }: SentenceSpot): Spot {
  const marks = [`by ${speaker}`, ...(text.endsWith('?') ? ['is question'] : [])];
  const cues = [...cuesIn(folded, language), ...toneCuesIn(text, folded, language)];
  return { language, words, before, marks, cues };
}

/** The phrase rows whose words stand in the clause, as features: they advise, the model decides. */
export function cuesIn(folded: string, language: LanguageCode): readonly string[] {
  const cues = rowsSaid(spokenIn(language).rows, folded)
    .filter((row) => !saysAny(folded, row.not))
    .flatMap((row) => {
      const detail = row.reason ?? row.document ?? row.outcome;
      return detail ? [row.kind, `${row.kind}/${detail}`] : [row.kind];
    });
  return [...new Set(cues)];
}
