import type { Pair } from './pair.ts';

/** A mail that names no item may be read with those of its case: they are neither right nor wrong. */
export function spareItems(pairs: readonly Pair[]): readonly Pair[] {
  const ofCase = new Map<string, Set<string>>();
  for (const { truth } of pairs) {
    if (truth.case === null) continue;
    const items = ofCase.get(truth.case) ?? new Set();
    for (const number of truth.invoices) items.add(number);
    ofCase.set(truth.case, items);
  }
  return pairs.map((pair) => withoutSpared(pair, ofCase.get(pair.truth.case ?? '') ?? new Set()));
}

function withoutSpared({ truth, line }: Pair, spared: ReadonlySet<string>): Pair {
  if (truth.invoices.length > 0 || spared.size === 0) return { truth, line };
  const invoices = line.invoices.filter(({ number }) => !spared.has(number));
  const findings = line.findings.map((finding) => ({
    ...finding,
    ...(finding.invoices && { invoices: finding.invoices.filter((number) => !spared.has(number)) }),
  }));
  return { truth, line: { ...line, invoices, findings } };
}
