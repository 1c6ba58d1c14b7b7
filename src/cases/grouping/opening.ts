import type { FindingKind } from '#base/finding.ts';
import type { Piece } from './pieces.ts';
import type { Asked } from './placement.ts';

/** Kinds that open no case by themselves: a machine's answer, and what is not about receivables. */
const OPENS_NOTHING: readonly FindingKind[] = ['auto_reply', 'unrelated'];

/** Whether a mail that belongs to no case opens one: it names items, says something, or is our letter to a customer. */
export function isOpening({ toPlace, match }: Asked, piece: Piece): boolean {
  if (toPlace.isAutomatic) return false;
  if (piece.kind !== null) return !OPENS_NOTHING.includes(piece.kind);
  if (piece.items.length > 0) return true;
  return toPlace.direction === 'outbound' && match.account !== null;
}
