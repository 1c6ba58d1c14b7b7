import type { LanguageCode } from '#languages/language.ts';
import type { Model } from '../model.ts';
import { randomOf, shuffle } from '../train.ts';
import { type AnsweredSentence, type Example, exampleOf } from './answered-sentence.ts';
import { type Delta, deltaOf } from './delta.ts';
import { type GrowingWeights, startGrowing } from './growing-weights.ts';
import { learnStep, rehearseStep } from './learn-step.ts';
import { type ReadyExample, readyExample } from './ready-example.ts';

/** Sentences that all companies learned from, by language: some are rehearsed, so that nothing is forgotten. */
export type SharedExamples = (language: LanguageCode) => readonly Example[];

/** What is learned so far. The same lessons in the same order give the same delta, bit for bit. */
export type Fold = {
  /** Learns one lesson more. */
  readonly take: (lesson: AnsweredSentence) => void;
  /** Learns many lessons at once, in several rounds; before any other. */
  readonly takeAll: (lessons: readonly AnsweredSentence[]) => void;
  readonly delta: () => Delta;
};

/** Earlier lessons and shared sentences rehearsed with each new one; more of either told no more (docs/decisions/0012). */
const OWN_REHEARSED = 4;
const SHARED_REHEARSED = 8;
/** A lesson is gone through until it is no further off: one step for what is confirmed, a few for what is corrected. */
const UNDERSTOOD = 0.4;
const MOST_STEPS = 8;
/** The latest lessons that are rehearsed. */
const MOST_REMEMBERED = 1000;
/** With six rounds what was corrected is read 1.4 points worse again than learned one by one, with these as well. */
const ROUNDS = 14;
const SEED = 20261129;

type Learning = {
  readonly model: Model;
  readonly shared: SharedExamples;
  readonly growing: GrowingWeights;
  readonly random: () => number;
  readonly remembered: ReadyExample[];
  /** Shared sentences that were made ready. */
  readonly ready: Map<Example, ReadyExample>;
};

/** Starts to learn what a company teaches, over a shared model that stays as it is. */
export function startFold(model: Model, shared: SharedExamples): Fold {
  const growing = startGrowing();
  const start = { model, shared, growing, random: randomOf(SEED) };
  const learning = { ...start, remembered: [], ready: new Map() };
  return {
    take: (lesson) => take(learning, lesson),
    takeAll: (lessons) => takeAll(learning, lessons),
    delta: () => deltaOf(growing),
  };
}

function take(learning: Learning, answered: AnsweredSentence): void {
  const { model, growing, remembered, random } = learning;
  const lesson = readyExample(exampleOf(answered), model, growing);
  const own = pick(remembered, OWN_REHEARSED, random);
  const shared = pickShared(learning, answered.spot.language, SHARED_REHEARSED);
  goThrough(lesson, growing);
  for (const one of [...own, ...shared]) rehearseStep(one, growing);
  remember(remembered, lesson);
}

function takeAll(learning: Learning, answered: readonly AnsweredSentence[]): void {
  const { model, growing, remembered, random } = learning;
  const lessons = answered.map((one) => ({
    language: one.spot.language,
    lesson: readyExample(exampleOf(one), model, growing),
  }));
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { language, lesson } of order.flatMap((at) => lessons[at] ?? [])) {
      const shared = pickShared(learning, language, SHARED_REHEARSED / 2);
      goThrough(lesson, growing);
      for (const one of shared) rehearseStep(one, growing);
    }
  }
  for (const { lesson } of lessons) remember(remembered, lesson);
}

function goThrough(lesson: ReadyExample, growing: GrowingWeights): void {
  for (let step = 0; step < MOST_STEPS; step++) if (learnStep(lesson, growing) < UNDERSTOOD) return;
}

function remember(remembered: ReadyExample[], lesson: ReadyExample): void {
  if (remembered.push(lesson) > MOST_REMEMBERED) remembered.shift();
}

function pickShared(
  { shared, ready, model, growing, random }: Learning,
  language: LanguageCode,
  count: number,
): readonly ReadyExample[] {
  return pick(shared(language), count, random).map((example) => {
    const known = ready.get(example) ?? readyExample(example, model, growing);
    ready.set(example, known);
    return known;
  });
}

function pick<Value>(from: readonly Value[], count: number, random: () => number): readonly Value[] {
  if (from.length === 0) return [];
  return Array.from({ length: count }).flatMap(() => from[Math.floor(random() * from.length)] ?? []);
}
