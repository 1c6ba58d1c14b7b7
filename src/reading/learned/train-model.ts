import type { LabelledMail } from './example.ts';
import type { Features } from './feature-sums.ts';
import { thresholdsOf } from './find-thresholds.ts';
import { HEAD_NAMES, HEADS, type HeadName, LEARNING } from './heads.ts';
import { inputOf, type TaughtMail, taughtBy } from './lessons.ts';
import { judgedIn, lookedAtIn, lossAt, secondLookOf } from './look-again-trials.ts';
import { inSteps, type KeptModel, keepModel } from './model.ts';
import type { Trial } from './surest.ts';
import { type Lesson, softmax, sumsOf, targetOf, train, type Weights } from './train.ts';
import { trainMood } from './train-mood.ts';
import { oftenIn, rowsOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Chances are made as sharp as one of these, whichever tells the truth best on mails held back. */
const SHARPNESSES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.3, 2.6] as const;
/** Whole mails are held back in turn, in so many parts, to find sharpness and thresholds; then all are learned from. */
const PARTS = 2;

/** Trains every head on labelled mails. The same mails in the same order give the same model. */
export function trainModel(mails: readonly LabelledMail[]): KeptModel {
  const heard = mails.map(taughtBy);
  const inputs = heard.flatMap(({ sentences }) => sentences.flatMap((one) => [one.features, one.feelings]));
  const vocabulary = vocabularyOf(inputs);
  const rows = vocabulary.buckets.length;
  const taught = heard.map((one) => inRows(one, vocabulary));
  const isWhole = ({ subject }: TaughtMail) => subject !== null;
  const inPart = (mails: readonly TaughtMail[], part: number) => mails.filter((_, at) => at % PARTS === part);
  const [whole, loose] = [taught.filter(isWhole), taught.filter((one) => !isWhole(one))];
  const trials = Array.from({ length: PARTS }, (_, part) => {
    const [held, heldLoose] = [inPart(whole, part), inPart(loose, part)];
    const isHeld = new Set([...held, ...heldLoose]);
    const seen = taught.filter((one) => !isHeld.has(one));
    return { held, heldLoose, weights: headsOf((name) => trainHead(name, seen, rows)) };
  });
  const sharpness = headsOf((name) => sharpnessOf(name, trials));
  const heads = headsOf((name) => ({ ...trainHead(name, taught, rows), sharpness: sharpness[name] }));
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
  return keepModel({ vocabulary, heads, again, mood, thresholds: thresholdsOf(trials, chances, sharpness) });
}

function inRows({ mail, sentences, subject }: TaughtMail, vocabulary: Vocabulary): TaughtMail {
  const rows = sentences.map((one) => ({
    ...one,
    features: rowsOf(one.features, vocabulary),
    unmarked: rowsOf(one.unmarked, vocabulary),
    feelings: rowsOf(one.feelings, vocabulary),
  }));
  return { mail, sentences: rows, subject: subject && rowsOf(subject, vocabulary) };
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
  return {
    ids: ids.filter((id) => often[id]),
    values: values.filter((_, at) => often[ids[at] ?? 0]),
  };
}

/** The sharpness under which heads that did not see the mails held back tell their truth best. */
function sharpnessOf(name: HeadName, trials: readonly Trial[]): number {
  return sharpest((sharpness) =>
    trials.reduce((sum, { held, weights }) => {
      const lessons = held.flatMap((one) => lessonsOf(name, one));
      return sum + lossOf(lessons, weights[name], sharpness);
    }, 0),
  );
}

function sharpest(loss: (sharpness: number) => number): number {
  const losses = SHARPNESSES.map((sharpness) => ({ sharpness, loss: loss(sharpness) }));
  return losses.reduce((best, one) => (one.loss < best.loss ? one : best)).sharpness;
}

function lossOf(lessons: readonly Lesson[], weights: Weights, sharpness: number): number {
  return lessons.reduce((total, { features, target }) => {
    const chances = softmax(sumsOf(features, weights), sharpness);
    const sum = target.reduce((all, share, k) => all + share * Math.log(Math.max(1e-9, chances[k] ?? 0)), 0);
    return total - sum;
  }, 0);
}

function lessonsOf(name: HeadName, { mail, sentences }: TaughtMail): readonly Lesson[] {
  return sentences.flatMap((one) => {
    const answers = answersOf(name, one.sentence, mail);
    return answers.length === 0 ? [] : [{ features: inputOf(name, one), target: targetOf(name, answers) }];
  });
}

/** What a labelled sentence teaches a head; empty where it teaches nothing. */
export function answersOf(name: HeadName, sentence: Sentence, mail: LabelledMail): readonly string[] {
  return ANSWERS[name](sentence, mail).filter((answer) => answer !== null);
}

type Sentence = LabelledMail['sentences'][number];
type Answers = (sentence: Sentence, mail: LabelledMail) => readonly (string | null)[];

/** What each sentence teaches each head; a sentence of an angry mail that is not marked teaches no tone. */
const ANSWERS: Readonly<Record<HeadName, Answers>> = {
  kind: ({ labels }) => (labels.length > 0 ? labels.map(({ kind }) => kind) : ['none']),
  reason: ({ labels }) => labels.map(({ kind, detail }) => (kind === 'dispute' ? detail : null)),
  document: ({ labels }) => labels.map(({ kind, detail }) => (kind === 'document_request' ? detail : null)),
  outcome: ({ labels }) => labels.map(({ kind, detail }) => (kind === 'resolution' ? detail : null)),
  tone: ({ tone }, mail) => (tone === 'neutral' && mail.tone !== 'neutral' ? [] : [tone]),
  escalation: ({ isEscalation }, mail) => (isEscalation ? ['yes'] : mail.isEscalation ? [] : ['no']),
};
