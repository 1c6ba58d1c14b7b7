import { phrasing } from '#languages/phrasing.ts';
import type { Phrases } from '#languages/shape/phrases.ts';

/** A row of phrases, and what the model is told of a sentence in which some of its words stand. */
export type SpokenRow = {
  readonly words: readonly string[];
  /** Takes it back where it stands in the same sentence. */
  readonly not: RegExp | null;
  readonly tells: 'what is said' | 'how it is meant' | 'how it sounds' | 'where it is cut';
  /** By name: `dispute` and `dispute/pricing`, `is negated`, `feels hostile`. */
  readonly cues: readonly string[];
  /** Why it escalates; null where it does not. */
  readonly escalates: string | null;
};

/** What a language says of a debt, and the words that turn a sentence round or cut it in two. */
export function phraseRows({ rows, negations, wishes, contrasts }: Phrases): readonly SpokenRow[] {
  const said = rows.map(({ kind, reason, document, outcome, words, unless }): SpokenRow => {
    const detail = reason ?? document ?? outcome;
    const cues = detail ? [kind, `${kind}/${detail}`] : [kind];
    return { ...spokenRow(words, unless), tells: 'what is said', cues };
  });
  return [
    ...said,
    { ...spokenRow(negations), tells: 'how it is meant', cues: ['is negated'] },
    { ...spokenRow(wishes), tells: 'how it is meant', cues: ['is a wish'] },
    { ...spokenRow(contrasts), tells: 'where it is cut', cues: [] },
  ];
}

/** A row that escalates nothing. */
export function spokenRow(
  words: readonly string[],
  unless: readonly string[] = [],
): Pick<SpokenRow, 'words' | 'not' | 'escalates'> {
  return { words, not: unless.length > 0 ? phrasing(unless) : null, escalates: null };
}
