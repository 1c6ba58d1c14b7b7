import type { Span } from '#base/span.ts';

/** Lines of at least this many units may have been broken by the mail program and not by the writer. */
const WRAPPED_FROM = 50;
/** A shorter line was ended by its writer, even where the next begins small, as on a phone. */
const GOES_ON_FROM = 30;
/** Lines looked at; the sentences read are bounded too. */
const MAX_LINES = 4000;
/** Cells of a table, or a bullet: such a line stands alone. */
const ROW = /\t| {3,}\S|\S \| \S|^ {0,8}(?:[-*•·–+]|\d{1,2}[.)]) /;
/** What is said of one item of a list: "702292 - comes in week 43", "SV 0879: is blocked". */
const OF_AN_ITEM =
  /^["'(]?(?:\p{L}{1,12}\.? ?)?[\p{L}\p{N}/._-]{0,24}\d[\p{L}\p{N}/._-]{0,12}\)? ?(?:[-–—:=]|->|=>|→) \S/u;
const ENDS = /[.!?:;…]["'»”)]?$/;
const STARTS_SMALL = /^["'«„“(]?\p{Ll}/u;

/** Stretches of text that hold together: a paragraph whose lines were broken for width, or one line or row. */
export function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let before: Span | null = null;
  for (const line of linesOf(text)) {
    if (line.start === line.end) {
      before = null;
      continue;
    }
    const joined: Span | null = before && goesOn(text, before, line) ? (blocks.pop() ?? null) : null;
    blocks.push({ start: joined?.start ?? line.start, end: line.end });
    before = line;
  }
  return blocks;
}

/** Every line without the spaces around it; an empty one where nothing else is on it. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length && lines.length < MAX_LINES) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push(trimmed(text, { start, end }));
    start = end + 1;
  }
  return lines;
}

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function goesOn(text: string, before: Span, line: Span): boolean {
  const [above, here] = [headAndTail(text, before), headAndTail(text, line)];
  if (ROW.test(above) || ROW.test(here) || ENDS.test(above) || OF_AN_ITEM.test(here)) return false;
  const length = before.end - before.start;
  return length >= WRAPPED_FROM || (length >= GOES_ON_FROM && STARTS_SMALL.test(here));
}

/** A line as long as any need be looked at: both ends of one that is too long. */
function headAndTail(text: string, line: Span): string {
  const LONG = 400;
  if (line.end - line.start <= LONG) return text.slice(line.start, line.end);
  return text.slice(line.start, line.start + LONG / 2) + text.slice(line.end - LONG / 2, line.end);
}
