import { randomOf, shuffle, softmax } from './train.ts';

/** Weights of a small head over a few numbers, all of them present: `weights[input * classes + class]`. */
export type Dense = {
  readonly inputs: number;
  readonly classes: number;
  readonly weights: Float64Array;
};

/** An example: its numbers, and how much each class is meant (sums to 1). */
export type DenseLesson = { readonly seen: Float64Array; readonly target: readonly number[] };

/** Found by cross-validation on the training mails alone: docs/decisions/0006. */
const RATE = 0.1;
const DECAY = 1e-4;
const FIRST_SQUARE = 1e-4;
const SEED = 20261129;
/** Kept so coarsely: finer weights tell no more. */
const GRAIN = 100;

/** The sums of each class, before softmax. */
export function denseSums(seen: Float64Array, { inputs, classes, weights }: Dense): Float64Array {
  const sums = new Float64Array(classes);
  for (let d = 0; d < inputs; d++) {
    const value = seen[d] ?? 0;
    if (value === 0) continue;
    for (let k = 0; k < classes; k++) sums[k] = (sums[k] ?? 0) + value * (weights[d * classes + k] ?? 0);
  }
  return sums;
}

/** Softmax regression with AdaGrad from the weights given. The same lessons in the same order give the same weights. */
export function trainDense(lessons: readonly DenseLesson[], start: Dense, rounds: number): Dense {
  const trained = { ...start, weights: Float64Array.from(start.weights) };
  const squares = new Float64Array(start.weights.length).fill(FIRST_SQUARE);
  const random = randomOf(SEED);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson) learn(lesson, trained, squares);
    }
  }
  return { ...trained, weights: trained.weights.map((weight) => Math.round(weight * GRAIN) / GRAIN) };
}

function learn({ seen, target }: DenseLesson, dense: Dense, squares: Float64Array): void {
  const { inputs, classes, weights } = dense;
  const chances = softmax(denseSums(seen, dense), 1);
  for (let d = 0; d < inputs; d++) {
    const value = seen[d] ?? 0;
    if (value === 0) continue;
    for (let k = 0; k < classes; k++) {
      const at = d * classes + k;
      const weight = weights[at] ?? 0;
      const slope = ((chances[k] ?? 0) - (target[k] ?? 0)) * value + DECAY * weight;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = weight - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}
