/** A stretch of a text in UTF-16 units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Where words stand: the subject, the newest text (`body`), the forwarded mail's text where a mail only
 * passes another one on, or the quoted history.
 */
export type Place = 'subject' | 'body' | 'forwarded' | 'quoted';

/** The very words that show something, and where they stand. `text` equals the slice of that place. */
export type Evidence = Span & { readonly text: string; readonly in: Place };

export function evidenceAt(place: Place, text: string, start: number, end: number): Evidence {
  return { text: text.slice(start, end), in: place, start, end };
}

export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
