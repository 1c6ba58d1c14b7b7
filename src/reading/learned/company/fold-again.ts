import type { Model } from '../model.ts';
import type { AnsweredSentence } from './answered-sentence.ts';
import type { Delta } from './delta.ts';
import { type Fold, type SharedExamples, startFold } from './fold-lessons.ts';

/** All that a company taught: the lessons that were learned anew together, and those that came one by one after. */
export type CompanyLessons = {
  readonly together: readonly AnsweredSentence[];
  readonly oneByOne: readonly AnsweredSentence[];
};

/** No company taught anything. */
export const NO_LESSONS: CompanyLessons = { together: [], oneByOne: [] };

/** The fold of a company's lessons from the first. */
export function foldAll({ together, oneByOne }: CompanyLessons, model: Model, shared: SharedExamples): Fold {
  const fold = startFold(model, shared);
  if (together.length > 0) fold.takeAll(together);
  oneByOne.forEach(fold.take);
  return fold;
}

type Folded = { readonly fold: Fold; readonly together: string; readonly taken: readonly string[] };

/**
 * Folds a company's lessons each time they change. Where they only became more, the new ones are taken and nothing is
 * folded again: the delta is the same bit for bit.
 */
export function foldAgain(model: Model, shared: SharedExamples): (lessons: CompanyLessons) => Delta {
  let last: Folded | null = null;
  return (lessons) => {
    const now = {
      together: JSON.stringify(lessons.together),
      taken: lessons.oneByOne.map((one) => JSON.stringify(one)),
    };
    const goesOn = last && isMoreOf(last, now) ? last : null;
    const fold = goesOn?.fold ?? foldAll(lessons, model, shared);
    if (goesOn) lessons.oneByOne.slice(goesOn.taken.length).forEach(fold.take);
    last = { fold, ...now };
    return fold.delta();
  };
}

function isMoreOf(last: Folded, now: Omit<Folded, 'fold'>): boolean {
  return last.together === now.together && last.taken.every((one, at) => one === now.taken[at]);
}
