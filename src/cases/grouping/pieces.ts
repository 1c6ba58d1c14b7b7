import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import type { Match, MatchedFinding } from '#matching/match.ts';

/** What of a mail goes into one case together: a finding on its items; or a mail's items where it says nothing else. */
export type Piece = {
  readonly kind: FindingKind | null;
  readonly findings: readonly MatchedFinding[];
  readonly items: readonly string[];
};

/** The pieces of a mail, its primary finding first. Items of no finding go with the first piece. */
export function piecesOf(match: Match): readonly Piece[] {
  const inOrder = match.findings.toSorted((a, b) => weightOf(a.kind) - weightOf(b.kind));
  const [first, ...others] = inOrder.map(pieceOf);
  const spoken = new Set(match.findings.flatMap(({ items }) => items.map(({ number }) => number)));
  const unspoken = match.items.map(({ number }) => number).filter((number) => !spoken.has(number));
  if (!first) return [{ kind: null, findings: [], items: unspoken }];
  const lead = first.items.length === 0 && unspoken.length === 0 ? [...spoken] : [];
  return [{ ...first, items: [...first.items, ...unspoken, ...lead] }, ...others];
}

function pieceOf(finding: MatchedFinding): Piece {
  return { kind: finding.kind, findings: [finding], items: finding.items.map(({ number }) => number) };
}

function weightOf(kind: FindingKind): number {
  return FINDING_KINDS.indexOf(kind);
}
