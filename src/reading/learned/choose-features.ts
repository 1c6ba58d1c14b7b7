import { lessonsOf } from './answers.ts';
import { HEADS, type HeadName, LEARNING } from './heads.ts';
import { inRows, type TaughtMail } from './lessons.ts';
import { type Lesson, train, type Weights } from './train.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** So many features are known: the model keeps its size while the text grows, about 400 KB packed. */
const MOST_KNOWN = 32_500;
/** Rounds of trying: which features tell most is known long before their weights are. */
const ROUNDS = 4;
/** How much it counts that a feature tells a head's answers apart. */
const SHARES: Readonly<Partial<Record<HeadName, number>>> = {
  kind: 1,
  reason: 0.5,
  tone: 0.5,
  escalation: 0.2,
};

/**
 * Of the features tried, those that tell most: heads are trained on all of them, and a feature counts by how far its
 * weights lie apart and by the root of how often it is met. Measured against the features met most: docs/decisions/0017.
 */
export function tellingOf(mails: readonly TaughtMail[], tried: Vocabulary): Vocabulary {
  const taught = mails.map((one) => inRows(one, tried));
  const rows = tried.buckets.length;
  const worth = new Float64Array(rows);
  for (const [name, share] of Object.entries(SHARES) as [HeadName, number][]) {
    const own = worthFor(name, taught, rows);
    const whole = own.reduce((sum, one) => sum + one, 0) || 1;
    for (let row = 0; row < rows; row++) worth[row] = (worth[row] ?? 0) + (share * (own[row] ?? 0)) / whole;
  }
  const best = Array.from(worth.keys()).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  const kept = best.slice(0, MOST_KNOWN).map((row) => tried.buckets[row] ?? 0);
  return openVocabulary(Int32Array.from(kept).sort());
}

function worthFor(name: HeadName, taught: readonly TaughtMail[], rows: number): Float64Array {
  const lessons = taught.flatMap((one) => lessonsOf(name, one));
  const trained = train(
    lessons,
    { rows, classes: HEADS[name].length },
    { ...LEARNING[name], rounds: ROUNDS },
  );
  const met = meetingsOf(lessons, rows);
  return met.map((count, row) => spreadOf(trained, row) * Math.sqrt(count));
}

function meetingsOf(lessons: readonly Lesson[], rows: number): Float64Array {
  const met = new Float64Array(rows);
  for (const { features } of lessons) for (const row of features.ids) met[row] = (met[row] ?? 0) + 1;
  return met;
}

/** How far the weights of a row lie from their mean, squared and summed: what all classes share tells nothing. */
function spreadOf({ classes, weights }: Weights, row: number): number {
  const own = weights.subarray(row * classes, (row + 1) * classes);
  const mean = own.reduce((sum, weight) => sum + weight, 0) / classes;
  return own.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
}
