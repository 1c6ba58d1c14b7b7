import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import type { HeaderField } from '#languages/shape/quotes.ts';
import { wording } from '#languages/wording.ts';

/** A mail's language is not known before its newest text is, so every row of every language is tried. */
const ALL = LANGUAGE_CODES.map((code) => LANGUAGES[code].quotes);

const RULE = '[-_=*~\\u2013\\u2014]{2,80}';
const NOTHING_AFTER = '\\s{0,4}:?\\s{0,4}$';

/** Labels of header lines, and what each tells. */
export const FIELD_OF: ReadonlyMap<string, HeaderField> = new Map(
  ALL.flatMap((quotes) =>
    Object.entries(quotes.headerFields).flatMap(([field, labels]) =>
      labels.map((label) => [label, field as HeaderField] as const),
    ),
  ),
);

export const ATTRIBUTION_OPENER = opening(ALL.flatMap((quotes) => quotes.attribution.openers));
export const ATTRIBUTION_VERB = wording(anyOf(ALL.flatMap((quotes) => quotes.attribution.verbs)));
export const ATTRIBUTION_AUXILIARY = opening(ALL.flatMap((quotes) => quotes.attribution.auxiliaries));
export const ORIGINAL_MARKER = ruled(ALL.flatMap((quotes) => quotes.originalMarkers));
export const FORWARD_MARKER = ruled(ALL.flatMap((quotes) => quotes.forwardMarkers));
/** Apple Mail and MailMate put no dashes: "Begin forwarded message:". */
export const BARE_FORWARD_MARKER = new RegExp(
  `^\\s{0,8}(?:${anyOf(ALL.flatMap((quotes) => quotes.forwardMarkers))})\\s{0,4}:\\s{0,4}$`,
  'iu',
);
export const FORWARD_PREFIX = new RegExp(
  `^\\s{0,8}\\[?(?:${anyOf(ALL.flatMap((quotes) => quotes.forwardPrefixes))})\\s{0,3}:`,
  'iu',
);
export const GREETING = opening(ALL.flatMap((quotes) => quotes.greetings));
export const CLOSING = opening(ALL.flatMap((quotes) => quotes.closings));
export const CLOSING_FORMULA = opening(ALL.flatMap((quotes) => quotes.closingFormulas));
export const DEVICE_SIGNATURE = opening(ALL.flatMap((quotes) => quotes.deviceSignatures));
export const DISCLAIMER = wording(anyOf(ALL.flatMap((quotes) => quotes.disclaimers)));
export const FOR_YOUR_INFORMATION = wording(anyOf(ALL.flatMap((quotes) => quotes.forYourInformation)));

/** Apostrophes straight, hard spaces plain, as the rows are written; the length stays. */
export function plainly(text: string): string {
  return text.replace(/[\u2019\u02BC\u2018]/g, "'").replaceAll('\u00A0', ' ');
}

function opening(words: readonly string[]): RegExp {
  return new RegExp(`^\\s{0,8}(?:${anyOf(words)})(?![0-9A-Za-z\\u00C0-\\u024F])`, 'iu');
}

/** Between rules ("-----Original Message-----"); Yahoo goes on with the header in the same line. */
function ruled(words: readonly string[]): RegExp {
  return new RegExp(`^\\s{0,8}${RULE}\\s{0,4}(?:${anyOf(words)})(?:\\s{0,4}${RULE}|${NOTHING_AFTER})`, 'iu');
}

/** Longest first, so that a short row never hides a long one. */
function anyOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}
