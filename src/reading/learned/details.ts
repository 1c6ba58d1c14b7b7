import {
  type Confidence,
  DISPUTE_REASONS,
  DOCUMENT_KINDS,
  type FindingKind,
  OUTCOMES,
} from '#base/finding.ts';
import type { Heard } from '../findings/heard.ts';
import type { Features } from './feature-sums.ts';
import { chancesOf, type Model } from './model.ts';

/** The reason of a dispute, the document asked for, the outcome told; and how sure. */
export type Detail = Pick<Heard, 'reason' | 'document' | 'outcome' | 'detailChance'>;

const NO_DETAIL: Detail = { reason: null, document: null, outcome: null, detailChance: 1 };

/** The details of a kind by the features of its words. */
export function detailsOf(kind: FindingKind, features: Features, model: Model): Detail {
  if (kind === 'dispute') {
    const { answer, chance } = likeliest(DISPUTE_REASONS, chancesOf(model, 'reason', features));
    return { ...NO_DETAIL, reason: answer, detailChance: chance };
  }
  if (kind === 'document_request') {
    const { answer, chance } = likeliest(DOCUMENT_KINDS, chancesOf(model, 'document', features));
    return { ...NO_DETAIL, document: answer, detailChance: chance };
  }
  if (kind !== 'resolution') return NO_DETAIL;
  const { answer, chance } = likeliest(OUTCOMES, chancesOf(model, 'outcome', features));
  return { ...NO_DETAIL, outcome: answer, detailChance: chance };
}

type Likeliest<Answer> = { readonly answer: Answer | null; readonly chance: Confidence };

function likeliest<Answer>(answers: readonly Answer[], chances: Float64Array): Likeliest<Answer> {
  const chance = Math.max(...chances);
  return { answer: answers[chances.indexOf(chance)] ?? null, chance };
}
