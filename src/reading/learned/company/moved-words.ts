import { phraseOf } from '../deciding-words.ts';
import type { Features } from '../feature-sums.ts';
import { knownFeaturesOfWord } from '../features.ts';
import { HEADS, type HeadName } from '../heads.ts';
import { openVocabulary } from '../vocabulary.ts';
import type { AnsweredSentence, Answers } from './answered-sentence.ts';
import type { Delta } from './delta.ts';

/** Words told: more would be the sentence again. */
const MOST_WORDS = 3;
/** Letters of a word worth telling. */
const SHORTEST = 3;

export type MovedBy = Pick<AnsweredSentence, 'spot' | 'answers'> & { readonly was: Answers };

/** For each lesson the words whose weights moved most from what was read to what is right: `beleg, next lauf`. */
export function wordsMovedIn(delta: Delta): (lesson: MovedBy) => string {
  const vocabulary = openVocabulary(delta.buckets);
  return (lesson) => {
    const { language, words } = lesson.spot;
    const move = moveOf(lesson);
    const places = words
      .map((word, at) => ({
        at,
        word,
        by: movedBy(knownFeaturesOfWord(word, language, { vocabulary }), delta, move),
      }))
      .filter(({ at, word, by }) => word.length >= SHORTEST && words.indexOf(word) === at && by > 0)
      .sort((a, b) => b.by - a.by)
      .slice(0, MOST_WORDS)
      .map(({ at }) => at)
      .sort((a, b) => a - b);
    return phraseOf(places, words);
  };
}

function movedBy({ ids, values }: Features, { heads }: Delta, { name, from, to }: Move): number {
  const weights = heads[name];
  if (!weights) return 0;
  const weightOf = (row: number, answer: number) =>
    answer < 0 ? 0 : (weights[row * HEADS[name].length + answer] ?? 0);
  return ids.reduce((sum, row, at) => sum + (weightOf(row, to) - weightOf(row, from)) * (values[at] ?? 0), 0);
}

type Move = { readonly name: HeadName; readonly from: number; readonly to: number };

/** What changed: the kind, else its detail; where nothing did, the kind was confirmed. */
function moveOf({ was, answers }: MovedBy): Move {
  const names = Object.keys(answers) as readonly HeadName[];
  const name = names.find((one) => answers[one]?.join() !== was[one]?.join()) ?? 'kind';
  const known: readonly string[] = HEADS[name];
  const to = answers[name]?.find((answer) => !was[name]?.includes(answer)) ?? answers[name]?.[0] ?? '';
  const from = was[name]?.find((answer) => answer !== to) ?? 'none';
  return { name, from: known.indexOf(from), to: known.indexOf(to) };
}
