import type { FindingKind } from '#base/finding.ts';
import type { Count } from '#cli/pair.ts';
import { precisionOf, recallOf } from '#cli/score.ts';

/** What a mail should have been read as and what it was read as; each thing counts once. */
export type Compared = { readonly should: readonly string[]; readonly does: readonly string[] };

/** Counts over many mails. */
export function countAll(compared: readonly Compared[]): Count {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { should, does } of compared) {
    const [wanted, said] = [new Set(should), new Set(does)];
    const both = [...said].filter((one) => wanted.has(one)).length;
    right += both;
    wrong += said.size - both;
    missed += wanted.size - both;
  }
  return { right, wrong, missed };
}

/** The same of one kind alone. */
export function countKind(compared: readonly Compared[], kind: FindingKind): Count {
  const only = (kinds: readonly string[]) => kinds.filter((one) => one === kind);
  return countAll(compared.map(({ should, does }) => ({ should: only(should), does: only(does) })));
}

/** Precision, recall and F1 in hundredths, as a row shows them. */
export function cellsOf(count: Count): readonly string[] {
  return [percent(precisionOf(count)), percent(recallOf(count)), f1Of(count)];
}

export function f1Of({ right, wrong, missed }: Count): string {
  return percent((2 * right) / (2 * right + wrong + missed || 1));
}

export function percent(value: number | null): string {
  return value === null ? '–' : (value * 100).toFixed(1);
}

export function shareOf<One>(among: readonly One[], holds: (one: One) => boolean): number {
  return among.filter(holds).length / (among.length || 1);
}
