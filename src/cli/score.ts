import type { Count, Pair } from './pair.ts';
import { THINGS } from './things.ts';

/** One row of the evaluation: `kind` is a finding kind, or what else is counted; `language` null for all. */
export type ScoreRow = { readonly kind: string; readonly language: string | null; readonly count: Count };

/** Share of what was said that is right; null when nothing was said. */
export function precisionOf({ right, wrong }: Count): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Share of what should have been said that was; null when nothing should. */
export function recallOf({ right, missed }: Count): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** Every kind over all languages, then per language; rows in which nothing was said or labelled are left out. */
export function scoreRows(pairs: readonly Pair[]): readonly ScoreRow[] {
  const languages = [...new Set(pairs.map(({ truth }) => truth.language))].toSorted();
  const groups = [
    { language: null, among: pairs },
    ...languages.map((language) => ({
      language,
      among: pairs.filter(({ truth }) => truth.language === language),
    })),
  ];
  const rows = groups.flatMap(({ language, among }) =>
    THINGS.map(({ kind, of }) => ({ kind, language, count: sum(among.map(of)) })),
  );
  return rows.filter(({ count: { right, wrong, missed } }) => right + wrong + missed > 0);
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, { right, wrong, missed }) => ({
      right: all.right + right,
      wrong: all.wrong + wrong,
      missed: all.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}
