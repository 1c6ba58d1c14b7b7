import { KINDS, LOOKED_AT, type SecondLook, sumsAfter } from './second-look.ts';
import { randomOf, shuffle, softmax } from './train.ts';

/** A sentence seen in its mail, and how much each kind is meant (sums to 1). */
export type LookedAt = { readonly seen: Float64Array; readonly target: readonly number[] };

/** Found by cross-validation on the training mails alone: docs/decisions/0006. */
const ROUNDS = 6;
const RATE = 0.1;
const DECAY = 1e-4;
const FIRST_SQUARE = 1e-4;
const SEED = 20261129;
/** Kept so coarsely: finer weights tell no more. */
const GRAIN = 100;

/** Softmax regression with AdaGrad that begins where the second look changes nothing. */
export function trainSecondLook(lessons: readonly LookedAt[]): SecondLook {
  const weights = new Float64Array(LOOKED_AT * KINDS);
  for (let k = 0; k < KINDS; k++) weights[k * KINDS + k] = 1;
  const squares = new Float64Array(weights.length).fill(FIRST_SQUARE);
  const random = randomOf(SEED);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson) learn(lesson, weights, squares);
    }
  }
  return weights.map((weight) => Math.round(weight * GRAIN) / GRAIN);
}

function learn({ seen, target }: LookedAt, weights: SecondLook, squares: Float64Array): void {
  const chances = softmax(sumsAfter(seen, weights), 1);
  for (let d = 0; d < LOOKED_AT; d++) {
    const value = seen[d] ?? 0;
    if (value === 0) continue;
    for (let k = 0; k < KINDS; k++) {
      const at = d * KINDS + k;
      const weight = weights[at] ?? 0;
      const slope = ((chances[k] ?? 0) - (target[k] ?? 0)) * value + DECAY * weight;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = weight - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}
