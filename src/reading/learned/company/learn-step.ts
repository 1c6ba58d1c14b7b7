import { softmax, sumsOf } from '../train.ts';
import { type GrowingHead, type GrowingWeights, headIn } from './growing-weights.ts';
import type { ReadyExample, Task } from './ready-example.ts';

/** Steps a fifth as large as in training: larger ones take more from a company that speaks as all others do. */
const RATE = 0.05;
const DECAY = 7e-4;
/** An error this small teaches nothing. */
const TOO_SMALL = 1e-3;
/** A company moves no bias: that would turn every sentence of every language. */
const NO_BIAS = new Float32Array(64);

/** Moves the weights of a company one step towards what an example says; answers how far off it was before. */
export function learnStep({ rows, tasks }: ReadyExample, growing: GrowingWeights): number {
  return Math.max(0, ...tasks.map((task) => learnTask(rows, task, headIn(growing, task.name))));
}

/** The same for what was learned before: only of the heads that the company taught. */
export function rehearseStep({ rows, tasks }: ReadyExample, growing: GrowingWeights): void {
  learnStep({ rows, tasks: tasks.filter(({ name }) => growing.heads.has(name)) }, growing);
}

/** AdaGrad as in training; what the shared model says is part of the sum, and is not moved. */
function learnTask(
  rows: ReadyExample['rows'],
  { shared, target, sharpness }: Task,
  head: GrowingHead,
): number {
  const { classes, weights, squares } = head;
  const own = sumsOf(rows, { classes, weights, bias: NO_BIAS.subarray(0, classes) });
  const chances = softmax(
    own.map((sum, k) => sum + (shared[k] ?? 0)),
    sharpness,
  );
  let furthest = 0;
  for (let k = 0; k < classes; k++) {
    const error = (chances[k] ?? 0) - (target[k] ?? 0);
    furthest = Math.max(furthest, Math.abs(error));
    if (Math.abs(error) < TOO_SMALL) continue;
    for (let i = 0; i < rows.ids.length; i++) {
      const at = (rows.ids[i] ?? 0) * classes + k;
      const slope = error * (rows.values[i] ?? 0) + DECAY * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return furthest;
}
