import { DISPUTE_REASONS, DOCUMENT_KINDS, FINDING_KINDS, OUTCOMES, TONES } from '#base/finding.ts';

/** What the model decides, each with its answers. `none`: the words say nothing that is looked for. */
export const HEADS = {
  kind: ['none', ...FINDING_KINDS],
  reason: DISPUTE_REASONS,
  document: DOCUMENT_KINDS,
  outcome: OUTCOMES,
  tone: TONES,
  escalation: ['no', 'yes'],
} as const;
export type HeadName = keyof typeof HEADS;
export const HEAD_NAMES = Object.keys(HEADS) as readonly HeadName[];
