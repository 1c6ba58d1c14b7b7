import type { DocumentKind, FindingKind } from '#base/finding.ts';
import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { LETTER_VARIANTS, type LetterTemplate } from '#languages/shape/letters.ts';
import { flattened, leftOf, passagesOf } from './own-passages.ts';
import { primaryOf } from './primary.ts';
import type { Finding, Reading, Sentence } from './reading.ts';
import { CASE_NUMBER } from './references/case-number-shape.ts';

/** Share of a letter's own paragraphs by which it is known again, though a person changed some of it. */
const ENOUGH = 0.5;

/** More than a figure and a currency: a person wrote it. */
const OWN_WORDS = /\p{Ll}|\p{L}{4}/u;

type LetterName = keyof typeof LETTER_VARIANTS;
type OwnLetter = { readonly kind: LetterName; readonly variant: string; readonly share: number };

/** What a letter says of its matter: what we ask for makes us wait. How a dispute ended is known before we write it. */
type Said = { readonly kind: FindingKind; readonly document: DocumentKind | null };
const ASKS: Said = { kind: 'question', document: null };
const ASKS_FOR_PAPER: Said = { kind: 'document_request', document: 'other' };
const CONFIRMS: Said = { kind: 'acknowledgement', document: null };
const SAYS: Readonly<Record<LetterName, (variant: string) => Said | null>> = {
  acknowledgement: () => CONFIRMS,
  missing: (variant) => (variant === 'proof' || variant === 'document' ? ASKS_FOR_PAPER : ASKS),
  status: () => CONFIRMS,
  outcome: () => null,
  promise: () => CONFIRMS,
  plan: () => ASKS,
  payment_lookup: () => CONFIRMS,
  hand_over: () => null,
};

/**
 * The reading of a mail that we wrote, with the sentences of our own letters known for what they are instead of heard: "the
 * matter is now with our logistics team" settles nothing. What a person wrote into the letter is heard as ever.
 */
export function knowOwnLetter(reading: Reading): Reading {
  const { subject, body } = reading.texts;
  if (`${subject}\n${body}`.search(CASE_NUMBER) < 0) return reading;
  const flat = flattened(body);
  const letter = letterIn(flat, reading.language);
  if (!letter) return reading;
  const ours = framesOf(reading.language, letter).flatMap((text) => passagesOf(text, flat));
  const isOurs = ({ text }: { readonly text: string }) => {
    const sentence = flattened(text);
    const start = flat.indexOf(sentence);
    return start >= 0 && !OWN_WORDS.test(leftOf({ start, end: start + sentence.length }, ours, flat));
  };
  const heard = reading.findings.filter(({ evidence }) => evidence.in !== 'subject' && !isOurs(evidence));
  const said = SAYS[letter.kind](letter.variant);
  const told = reading.sentences.find((sentence) => sentence.in === 'body' && isOurs(sentence));
  const findings = said && told ? [findingOf(said, told, reading), ...heard] : heard;
  return { ...reading, findings, primary: primaryOf(findings) };
}

/** The letter of ours that this text is, by its own paragraphs; null where it is none. */
function letterIn(flat: string, code: LanguageCode): OwnLetter | null {
  const all = Object.entries(LETTER_VARIANTS).flatMap(([kind, variants]) =>
    variants.map((variant) => {
      const texts = paragraphsOf(code, kind as LetterName, variant);
      const found = texts.filter((text) => passagesOf(text, flat).length > 0);
      return { kind: kind as LetterName, variant, share: found.length / Math.max(1, texts.length) };
    }),
  );
  const [best] = all.toSorted((a, b) => b.share - a.share);
  return best && best.share >= ENOUGH ? best : null;
}

function paragraphsOf(code: LanguageCode, kind: LetterName, variant: string): readonly string[] {
  const ofKind: Readonly<Record<string, LetterTemplate>> = LANGUAGES[code].letters.templates[kind];
  return (ofKind[variant]?.paragraphs ?? []).filter((text) => !/^\{\w{1,30}\}$/.test(text));
}

/** All texts of ours that may stand in such a letter: its own, and those around them. */
function framesOf(code: LanguageCode, { kind, variant }: OwnLetter): readonly string[] {
  const { letters } = LANGUAGES[code];
  const { types, columns, instalmentColumns, lines, more } = letters.lists;
  return [
    ...Object.values(letters.greeting),
    ...Object.values(letters.openings).flatMap((tones) => Object.values(tones)),
    ...paragraphsOf(code, kind, variant),
    ...Object.values(letters.rest),
    ...[columns, instalmentColumns].map((heads) => Object.values(heads).join(' ')),
    ...Object.values(types).map((type) => `${type} {number}`),
    ...[lines.open, lines.partly, lines.settled, lines.total],
    more,
    letters.contactPerson,
    ...Object.values(letters.closings),
    letters.reference,
    ...Object.values(letters.signOffs),
  ];
}

function findingOf(
  { kind, document }: Said,
  { text, in: place, start, end }: Sentence,
  reading: Reading,
): Finding {
  return {
    kind,
    document,
    reason: null,
    outcome: null,
    instalments: null,
    references: reading.references.filter(
      ({ form, evidence }) => form === 'number' && evidence.in === 'body',
    ),
    amount: null,
    day: null,
    evidence: { text, in: place, start, end },
    confidence: 1,
    runnerUp: null,
    because: 'our own letter',
  };
}
