import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { phrasing } from '#languages/phrasing.ts';
import type { PaymentWords } from '#languages/shape/payment-words.ts';

/** The payment words of a language, ready to be looked for in folded text. */
export type PaymentPatterns = Readonly<Record<keyof PaymentWords, RegExp>>;

const READY = new Map<LanguageCode, PaymentPatterns>();
const FIELDS: readonly (keyof PaymentWords)[] = [
  'pays',
  'went',
  'goes',
  'partOf',
  'now',
  'each',
  'outOf',
  'of',
  'recalls',
  'latest',
  'less',
  'rests',
  'receives',
  'plans',
  'proposes',
  'asks',
  'byClauses',
  'answers',
  'proofs',
];

/** The payment words of one language, made ready once. */
export function paymentWordsIn(language: LanguageCode): PaymentPatterns {
  const ready = READY.get(language) ?? patternsOf(LANGUAGES[language].paymentWords);
  READY.set(language, ready);
  return ready;
}

function patternsOf(words: PaymentWords): PaymentPatterns {
  const entries = FIELDS.map((field) => [field, phrasing(words[field])] as const);
  return Object.fromEntries(entries) as PaymentPatterns;
}

/** Whether some words stand right at the head of a text, but for a space. */
export function opensWith(pattern: RegExp, text: string): boolean {
  const at = text.search(pattern);
  return at >= 0 && text.slice(0, at).trim() === '';
}
