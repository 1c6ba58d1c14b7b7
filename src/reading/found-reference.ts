import type { LabelKind } from '#languages/shape/reference-words.ts';
import type { FoundNumber } from './read-numbers.ts';
import type { NumberReference, ReferenceKind } from './reading.ts';
import { evidenceIn, type Scan } from './tokens.ts';

/** A found number as matching takes it; null for one that is none of ours. */
export function referenceOf(scan: Scan, found: FoundNumber): NumberReference | null {
  const kind = referenceKind(found.kind);
  if (!kind) return null;
  return {
    form: 'number',
    kind,
    number: found.chunk.text,
    isTail: found.isTail,
    evidence: evidenceIn(scan, found.start, found.chunk.end),
    confidence: found.confidence,
  };
}

export function referenceKind(kind: LabelKind): ReferenceKind | null {
  return kind === 'foreign' ? null : kind;
}
