import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import type { Finding } from './reading.ts';

/** The kind that weighs most of those found, in the order of `FINDING_KINDS`; null where nothing is found. */
export function primaryOf(findings: readonly Pick<Finding, 'kind'>[]): FindingKind | null {
  return FINDING_KINDS.find((kind) => findings.some((finding) => finding.kind === kind)) ?? null;
}
