import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import { knownFeaturesOf, type Spot } from '../features.ts';
import { chancesOf, lookAgain, type Model } from '../model.ts';
import type { AnsweredSentence } from './answered-sentence.ts';

/** How two models hear the lessons of one kind (`none`: struck out): how many each has right, and what changed. */
export type Comparison = {
  readonly kind: string;
  readonly lessons: number;
  readonly before: number;
  readonly after: number;
  readonly better: number;
  readonly worse: number;
};

/** Kinds heard in one sentence, as in reading. */
const MOST_KINDS = 3;

/** Compares what two models hear in lessons that neither learned from, kind by kind. */
export function compareModels(
  before: Model,
  after: Model,
  lessons: readonly AnsweredSentence[],
): readonly Comparison[] {
  const tried = lessons.map(({ spot, answers }) => {
    const right = [...(answers.kind ?? [])].sort().join();
    return {
      kind: answers.kind?.[0] ?? 'none',
      was: said(before, spot) === right,
      is: said(after, spot) === right,
    };
  });
  const kinds = ['none', ...FINDING_KINDS].filter((kind) => tried.some((one) => one.kind === kind));
  return kinds.map((kind) => {
    const own = tried.filter((one) => one.kind === kind);
    const count = (holds: (one: (typeof own)[number]) => boolean) => own.filter(holds).length;
    return {
      kind,
      lessons: own.length,
      before: count(({ was }) => was),
      after: count(({ is }) => is),
      better: count(({ was, is }) => is && !was),
      worse: count(({ was, is }) => was && !is),
    };
  });
}

/** The kinds that a model hears in a sentence that stands alone, surest first. */
export function kindsHeard(model: Model, spot: Spot): readonly FindingKind[] {
  const alone = chancesOf(model, 'kind', knownFeaturesOf(spot, model));
  const [, ...chances] = lookAgain(model, { sentences: [alone], subject: null })[0] ?? [];
  return FINDING_KINDS.map((kind, at) => ({ kind, chance: chances[at] ?? 0 }))
    .filter(({ kind, chance }) => chance >= model.thresholds.kind[kind])
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST_KINDS)
    .map(({ kind }) => kind);
}

function said(model: Model, spot: Spot): string {
  const kinds = kindsHeard(model, spot);
  return kinds.length > 0 ? [...kinds].sort().join() : 'none';
}
