/** The vocabulary of what a mail can say. Meanings: docs/words.md. */

/** In the order of weight: the first kind present is the primary finding of a mail. */
export const FINDING_KINDS = [
  'insolvency',
  'legal',
  'bank_change',
  'dispute',
  'plan_request',
  'document_request',
  'promise',
  'question',
  'paid',
  'contact_change',
  'resolution',
  'acknowledgement',
  'auto_reply',
  'unrelated',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const DISPUTE_REASONS = [
  'pricing',
  'quantity',
  'quality',
  'non_delivery',
  'duplicate',
  'paperwork',
  'credit_due',
  'returned',
  'tax',
  'terms',
  'not_ours',
  'other',
] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

export const DOCUMENT_KINDS = [
  'invoice',
  'statement',
  'delivery_proof',
  'order',
  'bank_details',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const OUTCOMES = ['credited', 'redelivered', 'corrected', 'refused', 'other'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** From the one to answer first to the one at ease. */
export const TONES = ['hostile', 'frustrated', 'neutral', 'cordial'] as const;
export type ToneLabel = (typeof TONES)[number];

/** How sure we are, 0 to 1. */
export type Confidence = number;
