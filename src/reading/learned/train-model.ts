import { lessonsOf } from './answers.ts';
import { tellingOf } from './choose-features.ts';
import type { LabelledMail } from './example.ts';
import type { Features } from './feature-sums.ts';
import { thresholdsOf } from './find-thresholds.ts';
import { HEAD_NAMES, HEADS, type HeadName, LEARNING } from './heads.ts';
import { inRows, type TaughtMail, taughtBy } from './lessons.ts';
import { judgedIn, lookedAtIn, lossAt, secondLookOf } from './look-again-trials.ts';
import { inSteps, type KeptModel, keepModel } from './model.ts';
import type { Trial } from './surest.ts';
import { softmax, sumsOf, train, type Weights } from './train.ts';
import { trainMood } from './train-mood.ts';
import { frequentIn, oftenIn, type Vocabulary } from './vocabulary.ts';

/** Chances are made as sharp as one of these, whichever tells the truth best on mails held back. */
const SHARPNESSES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.3, 2.6] as const;
/** Whole mails are held back in turn, in so many parts, to find sharpness and thresholds; then all are learned from. */
const PARTS = 3;

/** Labelled mails as they are heard, and the features that are tried on them. */
export type Course = { readonly heard: readonly TaughtMail[]; readonly tried: Vocabulary };
/** Mails in the rows of the features that are known. */
type Lessons = { readonly taught: readonly TaughtMail[]; readonly vocabulary: Vocabulary };

export function courseOf(mails: readonly LabelledMail[]): Course {
  const heard = mails.map(taughtBy);
  const inputs = heard.flatMap(({ sentences }) => sentences.flatMap((one) => [one.features, one.feelings]));
  return { heard, tried: frequentIn(inputs) };
}

function lessonsIn({ heard, tried }: Course): Lessons {
  const vocabulary = tellingOf(heard, tried);
  return { taught: heard.map((one) => inRows(one, vocabulary)), vocabulary };
}

/** Trains every head on labelled mails. The same mails in the same order give the same model. */
export function trainModel(mails: readonly LabelledMail[]): KeptModel {
  const course = courseOf(mails);
  return modelFrom(trialsOf(course), trainedOn(course));
}

type TrainedHeads = Readonly<Record<HeadName, Weights>>;
/** Trained heads and the features that they know. */
type Trained = { readonly heads: TrainedHeads; readonly vocabulary: Vocabulary };

/** The heads, each trained on all mails; beside the trials, so that two can do it at once. */
export function trainedOn(course: Course): Trained {
  const lessons = lessonsIn(course);
  return { heads: trainedHeads(lessons), vocabulary: lessons.vocabulary };
}

function trainedHeads({ taught, vocabulary }: Lessons): TrainedHeads {
  return headsOf((name) => trainHead(name, taught, vocabulary.buckets.length));
}

/** Heads trained on a part of the mails, to be tried on the others, which had no say in what they know either. */
export function trialsOf({ heard, tried }: Course): readonly Trial[] {
  const isWhole = ({ subject }: TaughtMail) => subject !== null;
  const inPart = (mails: readonly TaughtMail[], part: number) => mails.filter((_, at) => at % PARTS === part);
  const [whole, loose] = [heard.filter(isWhole), heard.filter((one) => !isWhole(one))];
  return Array.from({ length: PARTS }, (_, part) => {
    const [held, heldLoose] = [inPart(whole, part), inPart(loose, part)];
    const isHeld = new Set([...held, ...heldLoose]);
    const lessons = lessonsIn({ heard: heard.filter((one) => !isHeld.has(one)), tried });
    const inItsRows = (one: TaughtMail) => inRows(one, lessons.vocabulary);
    return { held: held.map(inItsRows), heldLoose: heldLoose.map(inItsRows), weights: trainedHeads(lessons) };
  });
}

/** The model of trained heads: how sharp they are and all that learns from how they sound is found in the trials. */
export function modelFrom(trials: readonly Trial[], trained: Trained): KeptModel {
  const sharpness = headsOf((name) => sharpnessOf(name, trials));
  const heads = headsOf((name) => ({ ...trained.heads[name], sharpness: sharpness[name] }));
  const parts = lookedAtIn(trials, sharpness);
  const judged = judgedIn(parts);
  const again = {
    look: secondLookOf(parts.flat()),
    sharpness: sharpest((one) => lossAt(judged, one)),
  };
  const chances = judged.map(({ held, sums }) => ({
    held,
    chances: sums.map((sum) => softmax(sum, again.sharpness)),
  }));
  const mood = trainMood(trials, sharpness);
  const { vocabulary } = trained;
  return keepModel({ vocabulary, heads, again, mood, thresholds: thresholdsOf(trials, chances, sharpness) });
}

function headsOf<Value>(of: (name: HeadName) => Value): Readonly<Record<HeadName, Value>> {
  return Object.fromEntries(HEAD_NAMES.map((name) => [name, of(name)])) as Record<HeadName, Value>;
}

function trainHead(name: HeadName, taught: readonly TaughtMail[], rows: number): Weights {
  const lessons = taught.flatMap((one) => lessonsOf(name, one));
  const often = oftenIn(
    lessons.map((lesson) => lesson.features),
    rows,
    LEARNING[name].least,
  );
  const learned = lessons.map(({ features, target }) => ({ features: onlyOften(features, often), target }));
  return inSteps(train(learned, { rows, classes: HEADS[name].length }, LEARNING[name]), name);
}

function onlyOften({ ids, values }: Features, often: readonly boolean[]): Features {
  const kept = { ids: new Int32Array(ids.length), values: new Float32Array(ids.length) };
  let count = 0;
  for (let at = 0; at < ids.length; at++) {
    if (!often[ids[at] ?? 0]) continue;
    kept.ids[count] = ids[at] ?? 0;
    kept.values[count] = values[at] ?? 0;
    count += 1;
  }
  return { ids: kept.ids.subarray(0, count), values: kept.values.subarray(0, count) };
}

/** The sharpness under which heads that did not see the mails held back tell their truth best. */
function sharpnessOf(name: HeadName, trials: readonly Trial[]): number {
  const told = trials.map(({ held, weights }) =>
    held
      .flatMap((one) => lessonsOf(name, one))
      .map(({ features, target }) => ({ sums: sumsOf(features, weights[name]), target })),
  );
  return sharpest((sharpness) => told.reduce((sum, part) => sum + lossOf(part, sharpness), 0));
}

function sharpest(loss: (sharpness: number) => number): number {
  const losses = SHARPNESSES.map((sharpness) => ({ sharpness, loss: loss(sharpness) }));
  return losses.reduce((best, one) => (one.loss < best.loss ? one : best)).sharpness;
}

/** The sums that a head gives a sentence, and how much each class is meant. */
type Told = { readonly sums: Float64Array; readonly target: readonly number[] };

function lossOf(told: readonly Told[], sharpness: number): number {
  return told.reduce((total, { sums, target }) => {
    const chances = softmax(sums, sharpness);
    const sum = target.reduce((all, share, k) => all + share * Math.log(Math.max(1e-9, chances[k] ?? 0)), 0);
    return total - sum;
  }, 0);
}
