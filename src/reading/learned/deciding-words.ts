import type { FindingKind } from '#base/finding.ts';
import type { LanguageCode } from '#languages/language.ts';
import { knownFeaturesOfWord } from './features.ts';
import { HEADS } from './heads.ts';
import type { Model } from './model.ts';
import { sumOf } from './train.ts';

/** Words told: more would be the sentence again. */
const MOST_WORDS = 3;
/** Letters of a word worth telling. */
const SHORTEST = 3;
const NONE = HEADS.kind.indexOf('none');

/** What decided, for people: `words: nicht geliefert, fehlt`; neighbours stand together, in reading order. */
export function decidingWords(
  model: Model,
  kind: FindingKind,
  { words, language }: { readonly words: readonly string[]; readonly language: LanguageCode },
): string {
  const answer = HEADS.kind.indexOf(kind);
  const shares = words.map((word, at) => {
    const isTold = word.length >= SHORTEST && words.indexOf(word) === at;
    if (!isTold) return { at, share: 0 };
    const features = knownFeaturesOfWord(word, language, model);
    const head = model.heads.kind;
    return { at, share: sumOf(features, head, answer) - sumOf(features, head, NONE) };
  });
  const bias = (model.heads.kind.bias[answer] ?? 0) - (model.heads.kind.bias[NONE] ?? 0);
  const told = shares
    .filter(({ share }) => share !== 0 && share > bias)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_WORDS)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return told.length > 0 ? `words: ${phraseOf(told, words)}` : 'the sentence as a whole';
}

/** Some words of a sentence by their places: neighbours stand together. */
export function phraseOf(told: readonly number[], words: readonly string[]): string {
  const parts = told.map((at, index) => {
    const link = index === 0 ? '' : told[index - 1] === at - 1 ? ' ' : ', ';
    return `${link}${words[at] ?? ''}`;
  });
  return parts.join('');
}
