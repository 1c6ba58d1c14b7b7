import type { Span } from '#base/span.ts';
import type { Phrases } from '#languages/shape/phrases.ts';
import { trimmed } from './blocks.ts';

/** Looked back from a dot for an abbreviation; the longest ("f. a. o", "i. V. m") are shorter. */
const LOOK_BACK = 12;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The sentences of one block: it ends at `.`, `!`, `?`, `…` or `;` before a space, unless the dot belongs to a word. */
export function endsOf(text: string, block: Span, phrases: Phrases): readonly Span[] {
  const spans: Span[] = [];
  const mark = /[.!?…;]["'»”)\]]{0,2}(?=\s)/g;
  const inside = text.slice(block.start, block.end);
  let start = block.start;
  for (let found = mark.exec(inside); found; found = mark.exec(inside)) {
    const dot = block.start + found.index;
    const before = text.slice(Math.max(start, dot - LOOK_BACK), dot);
    const isInside = found[0] === '.' && (belongsToWord(before, phrases) || isDayGoingOn(before, text, dot));
    if (isInside) continue;
    const span = trimmed(text, { start, end: dot + found[0].length });
    if (span.end > span.start) spans.push(span);
    start = dot + found[0].length;
  }
  const rest = trimmed(text, { start, end: block.end });
  return rest.end > rest.start ? [...spans, rest] : spans;
}

function belongsToWord(before: string, phrases: Phrases): boolean {
  if (/(?:^|[\s(])\p{Lu}$/u.test(before)) return true;
  if (phrases.hasOrdinalDot && /(?:^|[\s(])\d{1,2}$/.test(before)) return true;
  const small = before.toLowerCase();
  return phrases.abbreviations.some(
    (short) => endsInWord(small, short) || endsInWord(small, firstPart(short)),
  );
}

/** "27.03. und 10.04.": behind the day the sentence goes on small. */
function isDayGoingOn(before: string, text: string, dot: number): boolean {
  return /\d\.\d{1,2}$/.test(before) && /^\s{1,2}\p{Ll}/u.test(text.slice(dot + 1, dot + 4));
}

/** `z` of `z. b`: its dots stand before a space too. */
function firstPart(short: string): string {
  return short.includes('. ') ? short.slice(0, short.indexOf('. ')) : short;
}

function endsInWord(before: string, word: string): boolean {
  if (!before.endsWith(word)) return false;
  return !LETTER_OR_DIGIT.test(before.charAt(before.length - word.length - 1));
}
