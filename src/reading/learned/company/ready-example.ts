import type { Features } from '../feature-sums.ts';
import { HEAD_NAMES, type HeadName } from '../heads.ts';
import type { Model } from '../model.ts';
import { sumsOf, targetOf } from '../train.ts';
import { rowsOf } from '../vocabulary.ts';
import type { Example } from './answered-sentence.ts';
import { type GrowingWeights, rowsIn } from './growing-weights.ts';

/** What one head is to learn from an example: what it should say, and what the shared model says, which stays. */
export type Task = {
  readonly name: HeadName;
  readonly target: readonly number[];
  readonly shared: Float64Array;
  readonly sharpness: number;
};

/** An example with its rows among the weights that learn. */
export type ReadyExample = { readonly rows: Features; readonly tasks: readonly Task[] };

/** Makes an example ready; the shared model is asked once, since it does not change. */
export function readyExample(
  { features, answers }: Example,
  model: Model,
  growing: GrowingWeights,
): ReadyExample {
  const known = rowsOf(features, model.vocabulary);
  const tasks = HEAD_NAMES.flatMap((name) => {
    const right = answers[name];
    if (!right) return [];
    const { sharpness } = model.heads[name];
    return [{ name, target: targetOf(name, right), shared: sumsOf(known, model.heads[name]), sharpness }];
  });
  return { rows: rowsIn(growing, features), tasks };
}
