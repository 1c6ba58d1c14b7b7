import type { FindingKind } from '#base/finding.ts';
import { TONES } from '#base/finding.ts';
import { type Dense, denseSums } from './dense.ts';
import type { Features } from './feature-sums.ts';
import { HEAD_NAMES, HEADS, type HeadName } from './heads.ts';
import { MOOD_INPUTS } from './mood.ts';
import { type HeardAlone, KINDS, LOOKED_AT, lookAround } from './second-look.ts';
import { fromGaps, fromSigns, MOST_STEPS, toGaps, toSigns } from './text-codes.ts';
import { softmax, sumsOf, type Weights } from './train.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** A trained head: weights, and how sharp its chances are made so that they tell the truth. */
export type Head = Weights & { readonly sharpness: number };

/** From which chance on each thing is heard, found on mails held back from training. */
export type Thresholds = {
  readonly kind: Readonly<Record<FindingKind, number>>;
  readonly escalation: number;
};

export type Model = {
  readonly vocabulary: Vocabulary;
  readonly heads: Readonly<Record<HeadName, Head>>;
  /** Kinds looked at again in the light of the whole mail, and how sharp those chances are made. */
  readonly again: { readonly look: Dense; readonly sharpness: number };
  /** The tone of a whole mail by how its sentences sound. */
  readonly mood: Dense;
  readonly thresholds: Thresholds;
};

/** A head as it is kept: weights as steps, class after class, see text-codes.ts. */
export type KeptHead = {
  readonly sharpness: number;
  readonly bias: readonly number[];
  readonly weights: string;
};
export type KeptModel = {
  readonly thresholds: Thresholds;
  readonly vocabulary: string;
  readonly heads: Readonly<Record<HeadName, KeptHead>>;
  readonly again: { readonly look: readonly number[]; readonly sharpness: number };
  readonly mood: readonly number[];
};

/** One step of a weight: for kinds 0.5 reads as well as fractions in cross-validation, 1.1 two points worse. */
const STEP: Readonly<Record<HeadName, number>> = {
  kind: 0.5,
  reason: 0.6,
  document: 1,
  outcome: 1,
  tone: 1,
  escalation: 1,
};

/** The chances of each answer of a head, in the order of `HEADS`; the features by rows. */
export function chancesOf(model: Model, name: HeadName, rows: Features): Float64Array {
  const head = model.heads[name];
  return softmax(sumsOf(rows, head), head.sharpness);
}

/** The chances of each kind, in the order of `HEADS.kind`, of the sentences of one text in the light of each other. */
export function lookAgain({ again }: Pick<Model, 'again'>, heard: HeardAlone): readonly Float64Array[] {
  return lookAround(heard).map((seen) => softmax(denseSums(seen, again.look), again.sharpness));
}

/**
 * The weights as they will be kept, so that all that is measured is measured on them. What a row adds to all classes
 * alike changes no chance, so its commonest step is made zero: rows of zeros pack well.
 */
export function inSteps(weights: Weights, name: HeadName): Weights {
  const step = STEP[name];
  const kept = new Float32Array(weights.weights.length);
  for (let start = 0; start < kept.length; start += weights.classes) {
    const row = weights.weights.subarray(start, start + weights.classes);
    const steps = Array.from(row, (weight) => Math.round(weight / step));
    const common = commonestOf(steps);
    for (const [k, one] of steps.entries()) kept[start + k] = clamped(one - common) * step;
  }
  return { ...weights, weights: kept };
}

/** Of equally common steps the first. */
function commonestOf(steps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function clamped(steps: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
}

export function keepModel({ vocabulary, heads, again, mood, thresholds }: Model): KeptModel {
  const kept = HEAD_NAMES.map((name) => [name, keepHead(heads[name], STEP[name])]);
  return {
    thresholds,
    vocabulary: toGaps(vocabulary.buckets),
    heads: Object.fromEntries(kept) as KeptModel['heads'],
    again: { look: [...again.look.weights], sharpness: again.sharpness },
    mood: [...mood.weights],
  };
}

export function openModel({ vocabulary, heads, again, mood, thresholds }: KeptModel): Model {
  const open = HEAD_NAMES.map((name) => [name, openHead(heads[name], name)]);
  return {
    vocabulary: openVocabulary(fromGaps(vocabulary)),
    heads: Object.fromEntries(open) as Model['heads'],
    again: { look: opened(again.look, LOOKED_AT, KINDS), sharpness: again.sharpness },
    mood: opened(mood, MOOD_INPUTS, TONES.length),
    thresholds,
  };
}

function keepHead({ classes, weights, bias, sharpness }: Head, step: number): KeptHead {
  const rows = weights.length / classes;
  const steps = Int8Array.from(weights, (_, at) =>
    stepsOf(weights[(at % rows) * classes + Math.floor(at / rows)] ?? 0, step),
  );
  return { sharpness, bias: [...bias], weights: toSigns(steps) };
}

function openHead({ sharpness, bias, weights }: KeptHead, name: HeadName): Head {
  const classes = HEADS[name].length;
  const steps = fromSigns(weights);
  const rows = Math.floor(steps.length / classes);
  const open = Float32Array.from(
    { length: rows * classes },
    (_, at) => (steps[(at % classes) * rows + Math.floor(at / classes)] ?? 0) * STEP[name],
  );
  return { classes, weights: open, bias: Float32Array.from(bias), sharpness };
}

function stepsOf(weight: number, step: number): number {
  return clamped(Math.round(weight / step));
}

function opened(weights: readonly number[], inputs: number, classes: number): Dense {
  return { inputs, classes, weights: Float64Array.from(weights) };
}
