import type { DisputeReason } from '#base/finding.ts';
import { LANGUAGES } from '#languages/index.ts';
import type { GuardWords } from '#languages/shape/guard-words.ts';
import type { Verdict, VerdictReason } from './verdict.ts';
import { type VerdictReader, type Written, writtenFor } from './written.ts';

/** Outlook refuses a longer message of a Smart Alert. */
export const LONGEST_MESSAGE = 500;
/** Reasons told one by one: a person reads three, and knows by then. */
const MOST_TOLD = 3;
/** Characters of a name, a number or a passage: the sentence around it must stay readable. */
const LONGEST_PART = 60;
const LONGEST_NAME = 40;

/** What a verdict says to a person: all of it for the Smart Alert, and each reason as one line. */
export type VerdictWords = { readonly message: string; readonly lines: readonly string[] };

/** The words of the reader's language, and how days and sums are written in it. */
type Words = {
  readonly guard: GuardWords;
  readonly reasons: Readonly<Record<DisputeReason, string>>;
  readonly written: Written;
};

/** One sentence with its facts for each reason, the gravest first, never longer than Outlook shows. */
export function wordsOfVerdict({ reasons }: Verdict, reader: VerdictReader): VerdictWords {
  const { guardWords: guard, labels } = LANGUAGES[reader.language];
  const words = { guard, reasons: labels.reasons, written: writtenFor(reader) };
  const lines = reasons.map((reason) => filled(guard[patternOf(reason)], placesOf(reason, words)));
  for (let told = Math.min(MOST_TOLD, lines.length); told > 0; told -= 1) {
    const message = joined(lines.slice(0, told), lines.length - told, guard);
    if (message.length <= LONGEST_MESSAGE) return { message, lines };
  }
  return { message: (lines[0] ?? '').slice(0, LONGEST_MESSAGE), lines };
}

function joined(told: readonly string[], left: number, guard: GuardWords): string {
  return [...told, ...(left > 0 ? [filled(guard.more, { n: String(left) })] : [])].join('\n');
}

/** Each kind has its sentence; some have another where only a part is meant, or a day is known. */
function patternOf(reason: VerdictReason): Exclude<keyof GuardWords, 'openCase' | 'more' | 'someone'> {
  switch (reason.kind) {
    case 'disputed':
      return reason.parts ? 'disputedPart' : 'disputed';
    case 'promised':
      return reason.parts ? 'promisedPart' : 'promised';
    case 'credited':
      return reason.parts ? 'creditedPart' : 'credited';
    case 'paid':
      return reason.on ? 'paidOn' : 'paid';
    default:
      return OTHER_PATTERNS[reason.kind];
  }
}

const OTHER_PATTERNS = {
  claimed_paid: 'claimedPaid',
  insolvency: 'insolvency',
  legal: 'legal',
  blocked: 'blocked',
  wrong_recipient: 'wrongRecipient',
  look_alike: 'lookAlike',
  internal_quote: 'internalQuote',
} as const;

type Places = Readonly<Record<string, string>>;

function placesOf(reason: VerdictReason, { guard, reasons, written }: Words): Places {
  const day = 'on' in reason && reason.on ? { day: written.day(reason.on) } : {};
  const who = 'who' in reason ? { who: named(reason.who) || guard.someone } : {};
  const by = 'by' in reason ? { by: written.day(reason.by) } : {};
  const why = 'reason' in reason ? { reason: reasons[reason.reason] } : {};
  return { ...textsOf(reason), ...day, ...who, ...by, ...why, ...sumsOf(reason, written) };
}

/** What stands in a reason as text, cut to fit. */
function textsOf(reason: VerdictReason): Places {
  const texts = ['item', 'number', 'email', 'domain', 'known', 'words'] as const;
  const given = Object.entries(reason).filter(([name]) => texts.some((text) => text === name));
  const customer = 'customer' in reason ? { customer: named(reason.customer) } : {};
  return {
    ...Object.fromEntries(given.map(([name, text]) => [name, cut(String(text), LONGEST_PART)])),
    ...customer,
  };
}

function sumsOf(reason: VerdictReason, { sum }: Written): Places {
  if (!('parts' in reason) || !reason.parts) return {};
  const { part, amount, rest } = reason.parts;
  return { part: sum(part), amount: `${sum(amount)} ${amount.currency}`, rest: sum(rest) };
}

/** Names come from other people's mails: no line breaks, nothing that looks like a link or markup. */
function named(name: string): string {
  return cut(name.replace(/[*_`#[\]<>|~{}]/g, ' '), LONGEST_NAME);
}

function cut(text: string, longest: number): string {
  const line = text.replace(/[\s\p{C}]{1,100}/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

function filled(pattern: string, places: Places): string {
  return pattern.replace(/\{([a-z]{1,10})\}/g, (place, name: string) => places[name] ?? place);
}
