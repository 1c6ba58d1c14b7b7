import type { Span } from '#base/span.ts';

/** Which characters of a text are spoken for: one byte each, so that a look costs nothing. */
export type Covered = Uint8Array;

export function nothingCovered(text: string): Covered {
  return new Uint8Array(text.length);
}

export function cover(covered: Covered, span: Span): void {
  covered.fill(1, Math.max(0, span.start), Math.max(0, span.end));
}

/** Whether any character of the span is spoken for. */
export function isCovered(covered: Covered, span: Span): boolean {
  for (let at = Math.max(0, span.start); at < span.end; at += 1) if (covered[at]) return true;
  return false;
}
