import type { Features } from './feature-sums.ts';
import { HEADS, type HeadName, type Learning } from './heads.ts';

/** One example of a head: features by rows, and how much each class is meant (sums to 1). */
export type Lesson = { readonly features: Features; readonly target: readonly number[] };

/** How much each class is meant where these answers are right: several share alike. */
export function targetOf(name: HeadName, answers: readonly string[]): readonly number[] {
  const share = (one: string) => answers.filter((answer) => answer === one).length / answers.length;
  return HEADS[name].map(share);
}

/** Trained weights of one head, row after row: `weights[row * classes + class]`. */
export type Weights = {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

/** Found by cross-validation on the training mails alone: docs/decisions/0006. */
const RATE = 0.25;
/** An error this small teaches nothing. */
const TOO_SMALL = 1e-4;
const SEED = 20261122;

/** Of the rounds, the last ones whose weights are averaged: which lessons came last then tells less. */
const AVERAGED = 0.5;

/** Softmax regression with AdaGrad. The same lessons in the same order give the same weights, bit for bit. */
export function train(
  lessons: readonly Lesson[],
  { rows, classes }: { readonly rows: number; readonly classes: number },
  { rounds, decay }: Pick<Learning, 'rounds' | 'decay'>,
): Weights {
  const trained: Weights = {
    classes,
    weights: new Float32Array(rows * classes),
    bias: new Float32Array(classes),
  };
  const squares = new Float32Array(rows * classes).fill(1e-6);
  const biasSquares = new Float32Array(classes).fill(1e-6);
  const random = randomOf(SEED);
  const order = lessons.map((_, at) => at);
  const mean = { ...trained, weights: new Float32Array(rows * classes), bias: new Float32Array(classes) };
  const averaged = Math.ceil(rounds * AVERAGED);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson) learn(lesson, trained, { squares, biasSquares, decay });
    }
    if (rounds - round <= averaged) addShareOf(trained, mean, 1 / averaged);
  }
  return mean;
}

function addShareOf(from: Weights, to: Weights, share: number): void {
  for (let at = 0; at < to.weights.length; at++)
    to.weights[at] = (to.weights[at] ?? 0) + share * (from.weights[at] ?? 0);
  for (let k = 0; k < to.bias.length; k++) to.bias[k] = (to.bias[k] ?? 0) + share * (from.bias[k] ?? 0);
}

type Squares = {
  readonly squares: Float32Array;
  readonly biasSquares: Float32Array;
  readonly decay: number;
};

function learn(
  { features, target }: Lesson,
  trained: Weights,
  { squares, biasSquares, decay }: Squares,
): void {
  const { classes, weights, bias } = trained;
  const { ids, values } = features;
  const chances = softmax(sumsOf(features, trained), 1);
  for (let k = 0; k < classes; k++) {
    const error = (chances[k] ?? 0) - (target[k] ?? 0);
    if (Math.abs(error) < TOO_SMALL) continue;
    biasSquares[k] = (biasSquares[k] ?? 0) + error * error;
    bias[k] = (bias[k] ?? 0) - (RATE * error) / Math.sqrt(biasSquares[k] ?? 1);
    for (let i = 0; i < ids.length; i++) {
      const at = (ids[i] ?? 0) * classes + k;
      const slope = error * (values[i] ?? 0) + decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

/**
 * The sums of each class, before softmax; the features by rows. Three classes at a time: each walk over the rows is so
 * short that the next rows are fetched while one is summed.
 */
export function sumsOf(features: Features, weights: Weights): Float64Array {
  const sums = new Float64Array(weights.bias);
  let k = 0;
  for (; k + 2 < sums.length; k += 3) addThree(features, weights, { sums, k });
  for (; k < sums.length; k++) sums[k] = sumOf(features, weights, k);
  return sums;
}

type Into = { readonly sums: Float64Array; readonly k: number };

function addThree({ ids, values }: Features, { classes, weights }: Weights, { sums, k }: Into): void {
  let [first, second, third] = [sums[k] ?? 0, sums[k + 1] ?? 0, sums[k + 2] ?? 0];
  for (let i = 0; i < ids.length; i++) {
    const at = (ids[i] ?? 0) * classes + k;
    const value = values[i] ?? 0;
    first += value * (weights[at] ?? 0);
    second += value * (weights[at + 1] ?? 0);
    third += value * (weights[at + 2] ?? 0);
  }
  sums[k] = first;
  sums[k + 1] = second;
  sums[k + 2] = third;
}

/** The sum of one class. */
export function sumOf({ ids, values }: Features, { classes, weights, bias }: Weights, of: number): number {
  let sum = bias[of] ?? 0;
  for (let i = 0; i < ids.length; i++) sum += (values[i] ?? 0) * (weights[(ids[i] ?? 0) * classes + of] ?? 0);
  return sum;
}

/** Chances that sum to 1; `sharpness` is one over the temperature. */
export function softmax(sums: Float64Array, sharpness: number): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > top) top = sum;
  const chances = new Float64Array(sums.length);
  let whole = 0;
  for (let k = 0; k < sums.length; k++) {
    chances[k] = Math.exp(((sums[k] ?? 0) - top) * sharpness);
    whole += chances[k] ?? 0;
  }
  for (let k = 0; k < sums.length; k++) chances[k] = (chances[k] ?? 0) / whole;
  return chances;
}

/** Mulberry32: small, seeded, the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
