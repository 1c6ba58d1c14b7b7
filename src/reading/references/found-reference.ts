import type { LabelKind } from '#languages/shape/reference-words.ts';
import type { NumberReference, ReferenceKind } from '../reading.ts';
import type { NumberChunk } from './number-chunks.ts';
import { evidenceIn, type Scan } from './tokens.ts';

/** A document number found in a text, before lists and ranges are told apart. */
export type FoundNumber = {
  readonly chunk: NumberChunk;
  readonly kind: LabelKind;
  readonly isTail: boolean;
  readonly isExcepted: boolean;
  /** Where the evidence starts: at "ending in" or the dots of a shortened number. */
  readonly start: number;
  readonly confidence: number;
};

/** A found number as matching takes it; null for one that is none of ours. */
export function referenceOf(scan: Scan, found: FoundNumber): NumberReference | null {
  const kind = referenceKind(found.kind);
  if (!kind) return null;
  return {
    form: 'number',
    kind,
    number: found.chunk.text,
    isTail: found.isTail,
    isExcepted: found.isExcepted,
    evidence: evidenceIn(scan, found.start, found.chunk.end),
    confidence: found.confidence,
  };
}

export function referenceKind(kind: LabelKind): ReferenceKind | null {
  return kind === 'foreign' ? null : kind;
}
