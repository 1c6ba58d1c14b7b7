import type { AnsweredSentence } from '#reading/learned/company/answered-sentence.ts';
import type { CompanyLessons } from '#reading/learned/company/fold-again.ts';
import { lessonsIn, type StoredLesson } from '../store/lessons.ts';
import type { Reader } from '../store/reader.ts';
import { learnedAnew } from './learned-anew.ts';

/** The latest lessons count: four thousand are learned in about two seconds, and more told little more. */
const MOST_LESSONS = 4_000;
/** So many are let go at once, so that not every new lesson makes all be learned again. */
const LET_GO = 500;

/** The lessons that the company's reader learns: together those before it was last learned anew, then one by one. */
export async function lessonsToLearn(reader: Reader): Promise<CompanyLessons> {
  return inTurn(await lessonsIn(reader), (await learnedAnew(reader))?.upTo ?? null);
}

/** `upTo`: the last correction that was learned anew together with all before it. */
export function inTurn(all: readonly StoredLesson[], upTo: string | null): CompanyLessons {
  const over = Math.max(0, all.length - MOST_LESSONS);
  const latest = all.slice(Math.ceil(over / LET_GO) * LET_GO);
  const isTogether = ({ correctionId }: StoredLesson) => upTo !== null && correctionId <= upTo;
  return {
    together: latest.filter(isTogether).map(answered),
    oneByOne: latest.filter((one) => !isTogether(one)).map(answered),
  };
}

function answered({ spot, answers }: StoredLesson): AnsweredSentence {
  return { spot, answers };
}
