import type { FindingKind } from '#base/finding.ts';
import type { LanguageCode } from '#languages/language.ts';
import { featuresOfWord } from './features.ts';
import { HEADS } from './heads.ts';
import type { Model } from './model.ts';
import { sumsOf } from './train.ts';
import { rowsOf } from './vocabulary.ts';
import { wordsIn } from './words-in.ts';

/** Words told: more would be the sentence again. */
const MOST_WORDS = 3;
/** Letters of a word worth telling. */
const SHORTEST = 3;
const NONE = HEADS.kind.indexOf('none');

/** What decided, for people: `words: nicht geliefert, fehlt`; neighbours stand together, in reading order. */
export function decidingWords(
  model: Model,
  kind: FindingKind,
  said: { readonly folded: string; readonly language: LanguageCode },
): string {
  const tokens = wordsIn(said.folded);
  const answer = HEADS.kind.indexOf(kind);
  const shares = tokens.map((token, at) => {
    const isTold = token.length >= SHORTEST && tokens.indexOf(token) === at;
    if (!isTold) return { at, share: 0 };
    const features = rowsOf(featuresOfWord(token, said.language), model.vocabulary);
    const sums = sumsOf(features, model.heads.kind);
    return { at, share: (sums[answer] ?? 0) - (sums[NONE] ?? 0) };
  });
  const bias = (model.heads.kind.bias[answer] ?? 0) - (model.heads.kind.bias[NONE] ?? 0);
  const told = shares
    .filter(({ share }) => share !== 0 && share > bias)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_WORDS)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return told.length > 0 ? `words: ${phraseOf(told, tokens)}` : 'the sentence as a whole';
}

function phraseOf(told: readonly number[], tokens: readonly string[]): string {
  const parts = told.map((at, index) => {
    const link = index === 0 ? '' : told[index - 1] === at - 1 ? ' ' : ', ';
    return `${link}${tokens[at] ?? ''}`;
  });
  return parts.join('');
}
