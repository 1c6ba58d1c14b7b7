import type { Span } from '#base/span.ts';
import type { Phrases } from '#languages/shape/phrases.ts';
import { trimmed } from './blocks.ts';

/** Looked back from a dot for an abbreviation; the longest ("f. a. o", "i. V. m") are shorter. */
const LOOK_BACK = 12;
/** And ahead, for the word that comes next. */
const LOOK_AHEAD = 20;
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
    const after = text.slice(dot + 1, dot + LOOK_AHEAD);
    const isInside =
      found[0] === '.' && (belongsToWord({ before, after }, phrases) || isDayGoingOn(before, after));
    if (isInside) continue;
    const span = trimmed(text, { start, end: dot + found[0].length });
    if (span.end > span.start) spans.push(span);
    start = dot + found[0].length;
  }
  const rest = trimmed(text, { start, end: block.end });
  return rest.end > rest.start ? [...spans, rest] : spans;
}

/** What stands around a dot. */
type Around = { readonly before: string; readonly after: string };

function belongsToWord({ before, after }: Around, phrases: Phrases): boolean {
  if (/(?:^|[\s(])\p{Lu}$/u.test(before)) return true;
  if (phrases.hasOrdinalDot && /(?:^|[\s(])\d{1,2}$/.test(before)) return !opensSentence(after, phrases);
  const small = before.toLowerCase();
  return phrases.abbreviations.some(
    (short) => endsInWord(small, short) || endsInWord(small, firstPart(short)),
  );
}

/** "am 20. Die Rechnung": written large and no month, the next word opens a sentence. */
function opensSentence(after: string, { openers }: Phrases): boolean {
  const word = /^\s{1,2}(\p{Lu}\p{Ll}{0,15})(?!\p{L})/u.exec(after)?.[1];
  return word !== undefined && openers.includes(word.toLowerCase());
}

/** "27.03. und 10.04.": behind the day the sentence goes on small. */
function isDayGoingOn(before: string, after: string): boolean {
  return /\d\.\d{1,2}$/.test(before) && /^\s{1,2}\p{Ll}/u.test(after);
}

/** `z` of `z. b`: its dots stand before a space too. */
function firstPart(short: string): string {
  return short.includes('. ') ? short.slice(0, short.indexOf('. ')) : short;
}

function endsInWord(before: string, word: string): boolean {
  if (!before.endsWith(word)) return false;
  return !LETTER_OR_DIGIT.test(before.charAt(before.length - word.length - 1));
}
