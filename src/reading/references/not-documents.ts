import { matchesOf } from '#base/matches.ts';
import type { Span } from '#base/span.ts';
import type { DaySeen } from '../reading.ts';
import { CASE_NUMBER } from './case-number-shape.ts';
import { type Covered, cover, nothingCovered } from './covered.ts';
import type { Scan } from './tokens.ts';

/**
 * Numbers that tell by their shape what they are, in any language: none of them is a document number or an amount.
 * Every repeat is bounded, so that each row runs once over the text.
 */
const SHAPES: readonly {
  readonly is: string;
  readonly shape: RegExp;
  /** In small letters, what it does not stand there without: one of these. */
  readonly signs?: readonly string[];
  readonly unless?: (found: string) => boolean;
}[] = [
  { is: 'mail address', signs: ['@'], shape: /(?<![^\s@<>()])[^\s@<>()]{1,64}@[^\s@<>()]{1,255}/g },
  { is: 'web address', signs: ['://', 'www.'], shape: /(?:https?:\/\/|www\.)\S{1,500}/gi },
  {
    is: 'web address',
    shape:
      /(?<![\w.-])[a-z][a-z0-9-]{1,40}\.(?:com|net|org|eu|fr|de|es|it|nl|pt|be|ch|at|uk|ie|lu|example)(?![\w])/gi,
  },
  {
    is: 'IBAN',
    shape:
      /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?(?![A-Z0-9])/g,
    unless: (found) => !isIban(found),
  },
  {
    is: 'international phone',
    signs: ['+'],
    shape: /(?<![\w+.,/-])\+[1-9](?:[ \u00a0()./-]{0,3}\d){7,14}(?!\w)/g,
  },
  {
    is: 'international phone',
    signs: ['00'],
    shape: /(?<![\w+.,/-])00[1-9](?:(?:[ \u00a0]?\(|\)[ \u00a0]?|[ \u00a0./-])?\d){8,14}(?!\w)/g,
  },
  {
    is: 'national phone',
    shape: /(?<![\w+.,-])\(?0[1-9]\d{0,4}\)?(?:[ \u00a0./-]{1,3}\d{2,8}){1,5}(?![\w])/g,
    unless: (found) => !isPhone(found),
  },
  { is: 'mobile phone', signs: ['06', '07'], shape: /(?<![\w+-])0[67]\d{8,9}(?!\w)/g },
  {
    is: 'phone without a leading zero',
    shape: /(?<![\w+.,-])[2-9]\d{1,2}[ \u00a0]\d{2,3}[ \u00a0]\d{2,3}[ \u00a0]\d{2,3}(?![\w.,]\d)(?!\w)/g,
    unless: (found) => digits(found) !== 9,
  },
  {
    is: 'phone in threes',
    shape:
      /(?<![\w+.,-])[6-9]\d{2}[ \u00a0]\d{3}[ \u00a0]\d{3}(?![\w])(?![.,]\d)(?![ \u00a0]?[€$£A-Z]{1,3}(?!\w))/g,
  },
  {
    is: 'day',
    shape:
      /(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)/g,
  },
  {
    is: 'day, month first',
    signs: ['/'],
    shape: /(?<![\w./-])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:20)?\d\d(?![\w/-])/g,
  },
  {
    is: 'ISO day',
    shape: /(?<![\w./-])(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?![\w/-])/g,
  },
  {
    is: 'day with month in letters',
    shape:
      /(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])[-. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[-. ](?:20)?\d\d(?![\w/-])/gi,
  },
  { is: 'day without year', shape: /(?<![\w.,/-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d)/g },
  {
    is: 'day without year',
    signs: ['/'],
    shape: /(?<![\w.,/-])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\w/-])/g,
  },
  { is: 'time', shape: /(?<![\w.,:])(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?|[ ]?h[ ]?[0-5]\d)(?!\w)/gi },
  {
    is: 'time',
    signs: ['uhr', 'am', 'pm', 'a.m', 'p.m', 'hrs', 'uur'],
    shape: /(?<![\w.,:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?= ?(?:uhr|am|pm|a\.m|p\.m|hrs|uur)(?!\w))/gi,
  },
  {
    is: 'span of hours',
    shape:
      /(?<![\w.,:])(?:[01]?\d|2[0-3])[.:h][0-5]\d ?(?:-|–|to|bis|à|a|tot) ?(?:[01]?\d|2[0-3])[.:h][0-5]\d(?![\w.,])/gi,
  },
  {
    is: 'our case number',
    signs: ['rlc'],
    shape: CASE_NUMBER,
    unless: (found) => !/[a-z]/i.test(found.slice('RLC-'.length)),
  },
  { is: 'percentage', signs: ['%', '‰'], shape: /\d{1,3}(?:[.,]\d{1,3})? ?[%‰]/g },
  {
    is: 'German court file',
    signs: ['/'],
    shape: /(?<![\w/-])\d{1,4} [A-Z][A-Za-z]{0,3} \d{1,6}\/\d\d(?![\w/-])/g,
  },
  { is: 'postcode', signs: ['-'], shape: /(?<!\w)(?:D|F|A|CH|I|E|B|L|NL|P)-\d{4,5}(?!\w)/g },
  { is: 'Portuguese postcode', signs: ['-'], shape: /(?<![\w-])\d{4}-\d{3}(?= \p{Lu}\p{L})/gu },
  { is: 'Dutch postcode', shape: /(?<![\w-])\d{4} [A-Z]{2}(?= +\p{Lu}\p{L}| *[,\n]|$)/gu },
];

/** IBAN lengths by country (SWIFT IBAN registry), those of our customers and their neighbours. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
};
/** Digits of a national phone number with its leading zero. */
const PHONE_DIGITS = { least: 9, most: 13 };

/** All shapes hold a digit, but for addresses and our case numbers. */
const MAY_HOLD_ANY = /[\d@]|:\/\/|www\.|\.[a-z]|rlc-/i;

/** The stretches of a text that are spoken for: by their shape, or because a day was read there. */
export function spokenFor(scan: Scan, days: readonly DaySeen[]): Covered {
  const covered = nothingCovered(scan.text);
  for (const { evidence } of days) if (evidence.in === scan.in) cover(covered, evidence);
  if (!MAY_HOLD_ANY.test(scan.text)) return covered;
  for (const { shape, signs, unless } of SHAPES) {
    if (signs && !signs.some((sign) => scan.folded.includes(sign))) continue;
    for (const found of matchesOf(shape, scan.text)) {
      if (!unless?.(found[0])) cover(covered, spanOf(found.index, found[0]));
    }
  }
  return covered;
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}

function isIban(found: string): boolean {
  return IBAN_LENGTHS[found.slice(0, 2)] === found.replace(/[ \u00a0]/g, '').length;
}

/** Four-digit groups all alike are a list of short numbers ("0871 0872 0873"), not a phone number. */
function isPhone(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const isList = groups.every((group) => group.length === groups[0]?.length && group.length > 3);
  const count = digits(found);
  return !isList && count >= PHONE_DIGITS.least && count <= PHONE_DIGITS.most;
}

function digits(found: string): number {
  return found.replace(/\D/g, '').length;
}
