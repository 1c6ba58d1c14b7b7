import type { Pair } from './pair.ts';

/** How well mails are gathered into cases. B-cubed (Bagga and Baldwin 1998): averaged over the mails. */
export type CaseScore = {
  /** Of the mails in a mail's case, the share that belongs there. */
  readonly precision: number;
  /** Of the mails that belong to a mail's case, the share that is there. */
  readonly recall: number;
  /** Cases that hold mails of two customers: must be none. */
  readonly mixed: number;
};

/** A mail that belongs to no case stands alone. */
export function scoreCases(pairs: readonly Pair[]): CaseScore {
  const labelled = groupsOf(pairs, ({ truth }) => truth.case);
  const read = groupsOf(pairs, ({ line }) => line.case);
  const shares = pairs.map((pair) => {
    const [should, does] = [labelled.get(pair) ?? [], read.get(pair) ?? []];
    const both = does.filter((other) => should.includes(other)).length;
    return { precision: both / does.length, recall: both / should.length };
  });
  const mean = (of: (share: (typeof shares)[number]) => number) =>
    shares.reduce((total, share) => total + of(share), 0) / shares.length;
  const mixed = new Set([...read.values()].filter(isMixed)).size;
  return { precision: mean(({ precision }) => precision), recall: mean(({ recall }) => recall), mixed };
}

/** Each mail with the mails of its case, itself included; mails of one case share one list. */
function groupsOf(
  pairs: readonly Pair[],
  caseOf: (pair: Pair) => string | null,
): ReadonlyMap<Pair, readonly Pair[]> {
  const byCase = new Map<string | Pair, Pair[]>();
  for (const pair of pairs) {
    const key = caseOf(pair) ?? pair;
    byCase.set(key, [...(byCase.get(key) ?? []), pair]);
  }
  return new Map([...byCase.values()].flatMap((group) => group.map((pair) => [pair, group] as const)));
}

function isMixed(group: readonly Pair[]): boolean {
  return new Set(group.flatMap(({ truth }) => truth.account ?? [])).size > 1;
}
