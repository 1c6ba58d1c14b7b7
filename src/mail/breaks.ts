import { type Attribution, attributionAt } from './attribution.ts';
import { type HeaderBlock, headerBlockAt } from './header-block.ts';
import { BARE_FORWARD_MARKER, FORWARD_MARKER, ORIGINAL_MARKER, plainly } from './quote-words.ts';
import { nextFilled, type QuotedLine } from './quoted-lines.ts';

/** A place where an earlier mail begins: its frame runs from `start` up to `end`, its text begins there. */
export type Break = {
  readonly start: number;
  readonly end: number;
  readonly isForward: boolean;
  /** What the frame says: header fields, or a sentence. */
  readonly head: HeaderBlock['fields'] | string;
};

/** The line of underscores, dashes or equals signs that programs put above a header block. */
const RULE_LINE = /^\s{0,8}[_=\u2013\u2014-]{4,200}\s{0,8}$/;

/** Asked of every line: a frame begins with a rule, a label, a day or an address. */
const MAY_BREAK = /[:@\d_=*~\u2013\u2014-]/;
/** Asked first, because it is cheap: a marker has a rule, or ends in a colon. */
const MAY_MARK = /[-_=*~\u2013\u2014]{2}|:\s{0,4}$/;
/** Words between dashes in a language we do not know; a header block must follow. */
const UNKNOWN_MARKER = /^\s{0,8}-{4,40}\s{0,4}[^-\s][^-]{2,60}-{4,40}\s{0,8}$/;

/** All places where an earlier mail begins, in their order, quoted ones included. */
export function findBreaks(lines: readonly QuotedLine[]): readonly Break[] {
  const breaks: Break[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const found = breakAt(lines, at);
    if (!found) continue;
    breaks.push(found);
    at = found.end - 1;
  }
  return breaks;
}

function breakAt(lines: readonly QuotedLine[], at: number): Break | null {
  if (!MAY_BREAK.test(lines[at]?.text ?? '')) return null;
  return (
    markerAt(lines, at) ??
    ruledAt(lines, at) ??
    fromHeader(at, headerBlockAt(lines, at, 'by nothing')) ??
    fromAttribution(at, attributionAt(lines, at))
  );
}

function markerAt(lines: readonly QuotedLine[], at: number): Break | null {
  const line = (lines[at]?.text ?? '').slice(0, 500);
  if (!MAY_MARK.test(line)) return null;
  const text = plainly(line);
  const isForward = FORWARD_MARKER.test(text) || BARE_FORWARD_MARKER.test(text);
  if (!isForward && !ORIGINAL_MARKER.test(text)) return null;
  const block = headerBlockAt(lines, nextFilled(lines, at + 1), 'by a marker');
  if (block) return { start: at, end: block.end, isForward, head: block.fields };
  const sentence = attributionAt(lines, nextFilled(lines, at + 1));
  return { start: at, end: sentence?.end ?? at + 1, isForward, head: sentence?.sentence ?? text };
}

function ruledAt(lines: readonly QuotedLine[], at: number): Break | null {
  const line = lines[at];
  const text = line?.text.slice(0, 220) ?? '';
  if (!RULE_LINE.test(text) && !UNKNOWN_MARKER.test(text)) return null;
  const below = nextFilled(lines, at + 1);
  return (
    fromHeader(at, headerBlockAt(lines, below, 'by a rule')) ??
    fromMarker(at, markerAt(lines, below)) ??
    fromAttribution(at, attributionAt(lines, below))
  );
}

function fromMarker(start: number, found: Break | null): Break | null {
  return found ? { ...found, start } : null;
}

function fromHeader(start: number, block: HeaderBlock | null): Break | null {
  return block ? { start, end: block.end, isForward: false, head: block.fields } : null;
}

function fromAttribution(start: number, found: Attribution | null): Break | null {
  return found ? { start, end: found.end, isForward: false, head: found.sentence } : null;
}
