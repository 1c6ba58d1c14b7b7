import type { FindingKind } from '#base/finding.ts';
import type { Span } from '#base/span.ts';
import { saysAny } from '#languages/phrasing.ts';
import type { Spoken } from './spoken.ts';

/** The kinds that "not" takes back; a dispute has its "not" in its own words, a request is seldom unsaid. */
const TAKEN_BACK: readonly FindingKind[] = [
  'promise',
  'paid',
  'acknowledgement',
  'resolution',
  'plan_request',
];
/** Units looked at before and after the words: two or three words. */
const NEAR = 16;
/** German and Dutch put their "not" behind the object. */
const AFTER = 40;

/** Whether the words say the contrary: "not paid yet", "zahlen wir die Rechnung nicht". */
export function isNegated(
  kind: FindingKind,
  folded: string,
  { span, spoken }: { readonly span: Span; readonly spoken: Spoken },
): boolean {
  if (!TAKEN_BACK.includes(kind)) return false;
  const before = lastPiece(folded.slice(Math.max(0, span.start - NEAR), span.start));
  const after = firstPiece(folded.slice(span.end, span.end + AFTER));
  return (
    saysAny(before + folded.slice(span.start, span.end), spoken.negationBefore) ||
    saysAny(after, spoken.negationAfter)
  );
}

function lastPiece(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('.'), text.lastIndexOf(':')) + 1);
}

function firstPiece(text: string): string {
  const end = text.search(/[,.:;]/);
  return end < 0 ? text : text.slice(0, end);
}
