import type { FindingKind } from '#base/finding.ts';
import type { Features } from './feature-sums.ts';
import { HEAD_NAMES, HEADS, type HeadName } from './heads.ts';
import { fromGaps, fromSigns, MOST_STEPS, toGaps, toSigns } from './text-codes.ts';
import { softmax, sumsOf, type Weights } from './train.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** A trained head: weights, and how sharp its chances are made so that they tell the truth. */
export type Head = Weights & { readonly sharpness: number };

/** From which chance on each thing is heard, found on mails held back from training. */
export type Thresholds = {
  readonly kind: Readonly<Record<FindingKind, number>>;
  readonly hostile: number;
  readonly frustrated: number;
  readonly cordial: number;
  readonly escalation: number;
};

export type Model = {
  readonly vocabulary: Vocabulary;
  readonly heads: Readonly<Record<HeadName, Head>>;
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
};

/** One step of a weight: on mails held back 0.5 reads worse (it clips large weights), 0.8 to 1.2 nearly as well as fractions; the larger packs smaller. */
const STEP = 1.1;

/** The chances of each answer of a head, in the order of `HEADS`; the features by rows. */
export function chancesOf(model: Model, name: HeadName, rows: Features): Float64Array {
  const head = model.heads[name];
  return softmax(sumsOf(rows, head), head.sharpness);
}

/** The weights as they will be kept, so that all that is measured is measured on them. */
export function inSteps(weights: Weights): Weights {
  return { ...weights, weights: weights.weights.map((weight) => stepsOf(weight) * STEP) };
}

export function keepModel({ vocabulary, heads, thresholds }: Model): KeptModel {
  const kept = HEAD_NAMES.map((name) => [name, keepHead(heads[name])]);
  return {
    thresholds,
    vocabulary: toGaps(vocabulary.buckets),
    heads: Object.fromEntries(kept) as KeptModel['heads'],
  };
}

export function openModel({ vocabulary, heads, thresholds }: KeptModel): Model {
  const open = HEAD_NAMES.map((name) => [name, openHead(heads[name], name)]);
  return {
    vocabulary: openVocabulary(fromGaps(vocabulary)),
    heads: Object.fromEntries(open) as Model['heads'],
    thresholds,
  };
}

function keepHead({ classes, weights, bias, sharpness }: Head): KeptHead {
  const rows = weights.length / classes;
  const steps = Int8Array.from(weights, (_, at) =>
    stepsOf(weights[(at % rows) * classes + Math.floor(at / rows)] ?? 0),
  );
  return { sharpness, bias: [...bias], weights: toSigns(steps) };
}

function openHead({ sharpness, bias, weights }: KeptHead, name: HeadName): Head {
  const classes = HEADS[name].length;
  const steps = fromSigns(weights);
  const rows = Math.floor(steps.length / classes);
  const open = Float32Array.from(
    { length: rows * classes },
    (_, at) => (steps[(at % classes) * rows + Math.floor(at / classes)] ?? 0) * STEP,
  );
  return { classes, weights: open, bias: Float32Array.from(bias), sharpness };
}

function stepsOf(weight: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));
}
