import type { Calendar } from './shape/calendar.ts';
import type { Concepts } from './shape/concepts.ts';
import type { GuardWords } from './shape/guard-words.ts';
import type { Labels } from './shape/labels.ts';
import type { Letters } from './shape/letters.ts';
import type { Numbers } from './shape/numbers.ts';
import type { Outgoing } from './shape/outgoing.ts';
import type { PaymentWords } from './shape/payment-words.ts';
import type { Phrases } from './shape/phrases.ts';
import type { Profile } from './shape/profile.ts';
import type { Quotes } from './shape/quotes.ts';
import type { ReferenceWords } from './shape/reference-words.ts';
import type { ToneWords } from './shape/tone-words.ts';

/** The languages Relance reads, in the order they are offered. */
export const LANGUAGE_CODES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** Everything we know of one language. Adding a language is adding a folder that fills this. */
export type Language = {
  readonly code: LanguageCode;
  /** In its own words: `Deutsch`. */
  readonly name: string;
  readonly calendar: Calendar;
  readonly concepts: Concepts;
  readonly guardWords: GuardWords;
  readonly labels: Labels;
  readonly letters: Letters;
  readonly numbers: Numbers;
  readonly outgoing: Outgoing;
  readonly paymentWords: PaymentWords;
  readonly phrases: Phrases;
  readonly profile: Profile;
  readonly quotes: Quotes;
  readonly referenceWords: ReferenceWords;
  readonly toneWords: ToneWords;
};
