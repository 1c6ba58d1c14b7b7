import { matchesOf } from '#base/matches.ts';
import { overlaps, type Span } from '#base/span.ts';
import type { DayPatterns } from '../days/day-pattern.ts';
import type { AmountSeen, DaySeen, Reference } from '../reading.ts';
import { type Covered, isCovered } from '../references/covered.ts';
import { labelBefore } from '../references/labels.ts';
import type { ReferenceLookup } from '../references/reference-lookup.ts';
import { evidenceIn, type Scan, tokenFrom } from '../references/tokens.ts';
import { digitNumberAt } from './digit-number.ts';
import type { MoneyWords } from './money-words.ts';
import { opensWith, type PaymentPatterns } from './payment-places.ts';
import { isInsideCode } from './read-amounts.ts';
import { wordedNumberBefore } from './worded-number.ts';

/** All that a text says of its numbers, and the words by which a sum is told from the rest. */
export type BareContext = {
  readonly words: MoneyWords;
  readonly payments: PaymentPatterns;
  readonly lookup: ReferenceLookup;
  readonly dayPatterns: DayPatterns;
  readonly covered: Covered;
  readonly days: readonly DaySeen[];
  readonly amounts: readonly AmountSeen[];
  readonly references: readonly Reference[];
};

/** How sure a number without currency in the place of a sum is. */
const SURE = 0.5;
/** Below, a number counts; above, it is a document's. */
const VALUE = { least: 20, most: 999_999 };
/** Digits from which a number that is not parted may be an invoice's, unless it is a round sum. */
const DOCUMENT_DIGITS = 4;
const ROUND = 50;
const YEAR = /^20[1-4]\d$/;
/** UTF-16 units around a number in which words are looked for. */
const SIGHT = 40;
/** Bare sums of one text. */
const MAX_SUMS = 60;
const SPACES = /^[ \u00a0]{1,2}$/;
const ENDS = /^[ \u00a0]?(?:$|[\n.,;:!?)–-](?!\d))/;
/** Between a verb of paying or a day and its sum: a few small words, maybe a comma, no other number. */
const TO_SUM = /^(?: [a-z']{1,10}){0,3},? $/;

/**
 * Numbers that are sums by their place alone: before a day ("400 on Friday"), before "of it", "now" or "went out",
 * behind a verb of paying. They count only where a payment, promise or dispute is told.
 */
export function bareSumsIn(scan: Scan, context: BareContext): readonly AmountSeen[] {
  const found = [...before(scan, context), ...behind(scan, context)]
    .filter((span) => isFree(scan, span, context))
    .sort((a, b) => a.start - b.start)
    .filter((span, at, all) => span.start !== all[at - 1]?.start);
  const sums = found.slice(0, MAX_SUMS).map((span) => bareAmount(scan, span, span.decimal));
  const rests = matchesOf(context.payments.rests, scan.folded).map(({ index, 0: words }) =>
    bareAmount(scan, { start: index, end: index + words.length }, null),
  );
  return [...sums, ...rests].sort((a, b) => a.evidence.start - b.evidence.start);
}

/** A number, or "whatever is left". */
function bareAmount(scan: Scan, { start, end }: Span, decimal: string | null): AmountSeen {
  const share = decimal === null ? 'rest' : null;
  const evidence = evidenceIn(scan, start, end);
  return { decimal, currency: null, share, isTotal: false, evidence, confidence: SURE };
}

type BareNumber = Span & { readonly decimal: string };

/** Numbers that end right before words that only a sum has behind it. */
function before(scan: Scan, context: BareContext): readonly BareNumber[] {
  const { went, goes, partOf, now, pays, each } = context.payments;
  const words = [went, goes, partOf, now, pays, each].flatMap((pattern) =>
    matchesOf(pattern, scan.folded).map(({ index }) => index),
  );
  const days = daysOf(scan, context).map(({ evidence }) => startWithWords(scan, evidence.start, context));
  const ofItems = context.references.map(({ evidence }) => startOfWhole(scan, evidence.start, context));
  return [...words, ...days, ...ofItems.flatMap((at) => at ?? [])].flatMap(
    (at) => numberEndingAt(scan, at, context) ?? [],
  );
}

/** Numbers that begin right behind a verb of paying or a day, and count nothing. */
function behind(scan: Scan, context: BareContext): readonly BareNumber[] {
  const ends = [
    ...matchesOf(context.payments.pays, scan.folded).map((found) => found.index + found[0].length),
    ...daysOf(scan, context).map(({ evidence }) => evidence.end),
  ];
  return ends
    .flatMap((end) => numberStartingAfter(scan, end, context) ?? [])
    .filter(({ end }) => countsNothing(scan, end, context));
}

function daysOf(scan: Scan, { days }: BareContext): readonly DaySeen[] {
  return days.filter(({ evidence }) => evidence.in === scan.in);
}

/** The place of the small words before a day: `400 |on the 16th`. */
function startWithWords(scan: Scan, start: number, { dayPatterns }: BareContext): number {
  const from = Math.max(0, start - SIGHT);
  const found = dayPatterns.before.exec(scan.folded.slice(from, start));
  if (!found) return start;
  return from + found.index + (/^[^0-9a-z]/.test(found[0]) ? 1 : 0);
}

/** The place of "of" before an item: `500 |of the 4512`. */
function startOfWhole(scan: Scan, start: number, { payments }: BareContext): number | null {
  const from = Math.max(0, start - SIGHT);
  const words = scan.folded.slice(from, start);
  const found = [payments.outOf, payments.of]
    .flatMap((pattern) => matchesOf(pattern, words))
    .filter(({ index, 0: said }) => index + said.length >= words.length - 1)
    .sort((a, b) => a.index - b.index)[0];
  return found ? from + found.index : null;
}

function numberEndingAt(scan: Scan, at: number, context: BareContext): BareNumber | null {
  const next = tokenFrom(scan.tokens, at);
  const token = scan.tokens[next - 1];
  if (!token || !SPACES.test(scan.text.slice(token.end, at))) return null;
  if (!token.hasDigit) return wordedBefore(scan, next, context);
  const first = groupsBefore(scan, next - 1);
  const number = digitsAt(scan, first, context);
  return number?.end === token.end ? number : null;
}

/** The token with which `1 200` begins. */
function groupsBefore(scan: Scan, at: number): number {
  let first = at;
  while (
    first > 0 &&
    /^\d{3}$/.test(scan.tokens[first]?.word ?? '') &&
    /^[.,'’ \u00a0\u2009\u202f]$/.test(
      scan.text.slice(scan.tokens[first - 1]?.end, scan.tokens[first]?.start),
    ) &&
    /^\d{1,3}$/.test(scan.tokens[first - 1]?.word ?? '')
  )
    first -= 1;
  return first;
}

function numberStartingAfter(scan: Scan, end: number, context: BareContext): BareNumber | null {
  const first = tokenFrom(scan.tokens, end);
  for (let at = first; at < first + 4; at += 1) {
    const token = scan.tokens[at];
    if (!token || !TO_SUM.test(scan.folded.slice(end, token.start))) continue;
    if (token.hasDigit) return digitsAt(scan, at, context);
    const worded = wordedFrom(scan, at, context);
    if (worded) return worded;
  }
  return null;
}

function digitsAt(scan: Scan, index: number, { words }: BareContext): BareNumber | null {
  const token = scan.tokens[index];
  if (!token || !/^\d/.test(token.word) || isInsideCode(scan, token)) return null;
  const number = digitNumberAt(scan.text, token.start, words.numbers);
  if (!number || number.decimals > 0 || /[\p{L}\d%]/u.test(scan.text[number.end] ?? '')) return null;
  const isDocument = !number.isGrouped && number.decimal.length >= DOCUMENT_DIGITS;
  if (isDocument && (Number(number.decimal) % ROUND !== 0 || YEAR.test(number.decimal))) return null;
  return { start: token.start, end: number.end, decimal: number.decimal };
}

function wordedBefore(scan: Scan, end: number, { words }: BareContext): BareNumber | null {
  const number = wordedNumberBefore(scan.tokens, end, words.numberWords);
  const [first, last] = [number && scan.tokens[number.first], scan.tokens[end - 1]];
  if (!number || !first || !last || !Number.isInteger(number.value)) return null;
  return { start: first.start, end: last.end, decimal: String(number.value) };
}

/** The longest number in words that begins with a token. */
function wordedFrom(scan: Scan, first: number, context: BareContext): BareNumber | null {
  const LONGEST = 8;
  for (let end = first + LONGEST; end > first; end -= 1) {
    const number = end <= scan.tokens.length ? wordedBefore(scan, end, context) : null;
    if (number?.start === scan.tokens[first]?.start) return number;
  }
  return null;
}

/** What follows is the end of the words, a day, or a word that no counted thing is. */
function countsNothing(scan: Scan, end: number, context: BareContext): boolean {
  const rest = scan.folded.slice(end, end + SIGHT);
  if (ENDS.test(scan.text.slice(end, end + 3))) return true;
  const { went, goes, partOf, now } = context.payments;
  if ([went, goes, partOf, now].some((pattern) => opensWith(pattern, rest))) return true;
  const next = scan.tokens[tokenFrom(scan.tokens, end)]?.word ?? '';
  if (context.lookup.after.has(next) || context.lookup.links.has(next)) return true;
  return daysOf(scan, context).some(
    ({ evidence }) => evidence.start > end && scan.text.slice(end, evidence.start).trim() === '',
  );
}

/** No phone, address or amount is there, and no word says that it is something else. */
function isFree(scan: Scan, span: BareNumber, context: BareContext): boolean {
  const { covered, amounts } = context;
  const value = Number(span.decimal);
  if (value < VALUE.least || value > VALUE.most) return false;
  if (isCovered(covered, span) || isLabelled(scan, span, context)) return false;
  return !amounts.some(({ evidence, decimal }) => decimal !== null && overlaps(evidence, span));
}

/** "Invoice 400", "room 400"; but "pagaré 400" is a verb, not the promissory note. */
function isLabelled(scan: Scan, { start }: Span, { lookup, payments }: BareContext): boolean {
  const isPaid = matchesOf(payments.pays, scan.folded.slice(Math.max(0, start - SIGHT), start)).some(
    ({ index, 0: words }) => index + words.length >= Math.min(SIGHT, start) - 1,
  );
  return !isPaid && labelBefore(scan, tokenFrom(scan.tokens, start), lookup) !== null;
}
