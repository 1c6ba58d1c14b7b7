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

/** How a head learns: rounds over its sentences, decay of its weights, and in how many sentences a feature must stand. */
export type Learning = { readonly rounds: number; readonly decay: number; readonly least: number };

const USUAL: Learning = { rounds: 8, decay: 7e-4, least: 5 };
/** With few sentences each rare word counts ("Palette", "Skonto"), if it is held down: 2 points of reason F1. */
const OF_FEW: Learning = { rounds: 12, decay: 3e-3, least: 2 };
/** How a sentence sounds lies in words that many others use too: held down more, they are heard wrong less. */
const OF_FEELING: Learning = { rounds: 8, decay: 1.5e-3, least: 5 };

/** Found by cross-validation on the training mails alone: docs/decisions/0006. */
export const LEARNING: Readonly<Record<HeadName, Learning>> = {
  kind: USUAL,
  reason: OF_FEW,
  document: OF_FEW,
  outcome: OF_FEW,
  tone: OF_FEELING,
  escalation: OF_FEELING,
};
