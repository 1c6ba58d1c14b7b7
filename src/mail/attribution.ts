import { ATTRIBUTION_OPENER, ATTRIBUTION_VERB, plainly } from './quote-words.ts';
import { isBlank, nextFilled, type QuotedLine } from './quoted-lines.ts';

/** The sentence above a quote ("Am 3. März um 10:12 schrieb Max:") and the first line after it. */
export type Attribution = { readonly sentence: string; readonly end: number };

/** Lines over which mail programs wrap such a sentence. */
const MOST_LINES = 4;
/** Letters up to which such a sentence goes: a date, a long name, an address. */
const LONGEST = 400;
/** A day, a time and an address are longer than this. */
const SHORTEST = 25;
/** Letters in which the verb must stand at the end. */
const LONGEST_VERB = 25;
const ADDRESS = /(?<![^\s<>@])[^\s<>@]{1,64}@[^\s<>@]{1,190}/;
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const CLOCK = /\d{1,2}\s?[:h.]\s?\d{2}/;
const NUMERIC_DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
/** Older Gmail and other languages: "2026-03-03 10:12 GMT+01:00 Max <max@…>:". */
const ENDS_WITH_ADDRESS = /<[^<>\s@]{1,64}@[^<>\s@]{1,190}>[^<>:]{0,20}:$/;
const OPENS_WITH_DAY = /^\s{0,4}\d{4}[-/]\d{1,2}[-/]\d{1,2}/;

/** The attribution that begins at this line, or null. */
export function attributionAt(lines: readonly QuotedLine[], start: number): Attribution | null {
  const first = lines[start];
  if (!first || isBlank(first) || first.text.length > LONGEST) return null;
  let sentence = '';
  for (let end = start; end < Math.min(start + MOST_LINES, lines.length); end += 1) {
    const line = lines[end];
    if (!line || isBlank(line) || line.depth !== first.depth) return null;
    sentence = `${sentence} ${line.text.trim()}`.trim();
    if (sentence.length > LONGEST) return null;
    if (endsLikeOne(sentence))
      return isAttribution(sentence, lines, start, end + 1) ? { sentence, end: end + 1 } : null;
    if (end === start && !mayRunOn(lines, start)) return null;
  }
  return null;
}

/** Only what opens like one, or a name above an address after a blank line, may go on in the next line. */
function mayRunOn(lines: readonly QuotedLine[], start: number): boolean {
  const text = plainly(lines[start]?.text ?? '').replace(/^[\s-]{1,10}/, '');
  return (
    ATTRIBUTION_OPENER.test(text) ||
    OPENS_WITH_DAY.test(text) ||
    (isBlank(lines[start - 1]) && text.includes('@'))
  );
}

/** With a colon; some programs end in the verb, and Zoho puts dashes around: "---- On … wrote ----". */
function endsLikeOne(sentence: string): boolean {
  if (sentence.endsWith(':')) return true;
  const bare = sentence.replace(/[\s-]{1,10}$/, '');
  const verb = sentence.length > SHORTEST ? ATTRIBUTION_VERB.exec(bare.slice(-LONGEST_VERB)) : null;
  return verb !== null && bare.endsWith(verb[0]) && ADDRESS.test(sentence) && CLOCK.test(sentence);
}

/**
 * Above marked lines a verb with a name or a number is enough. Where nothing marks the quote, all that follows
 * would be cut, so an address or a time of day is asked for: "On 3 March your driver wrote:" is somebody's own.
 */
function isAttribution(sentence: string, lines: readonly QuotedLine[], start: number, end: number): boolean {
  const plain = plainly(sentence).replace(/^[\s-]{1,10}/, '');
  const isAboveQuote = (lines[nextFilled(lines, end)]?.depth ?? 0) > (lines[start]?.depth ?? 0);
  const hasAddress = plain.includes('@');
  const hasVerb = ATTRIBUTION_VERB.test(plain);
  const isOpened = ATTRIBUTION_OPENER.test(plain) || OPENS_WITH_DAY.test(plain);
  if (isAboveQuote) return (hasVerb && (hasAddress || /\d/.test(plain))) || (hasAddress && /\d/.test(plain));
  if (ENDS_WITH_ADDRESS.test(plain) && CLOCK.test(plain) && (YEAR.test(plain) || NUMERIC_DAY.test(plain)))
    return true;
  if (!hasVerb) return false;
  return isOpened
    ? hasAddress || CLOCK.test(plain)
    : hasAddress || (CLOCK.test(plain) && NUMERIC_DAY.test(plain));
}
