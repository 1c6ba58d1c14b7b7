import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { concepts } from './concepts.ts';
import { guardWords } from './guard-words.ts';
import { labels } from './labels.ts';
import { letters } from './letters.ts';
import { numbers } from './numbers.ts';
import { outgoing } from './outgoing.ts';
import { paymentWords } from './payment-words.ts';
import { phrases } from './phrases.ts';
import { profile } from './profile.ts';
import { quotes } from './quotes.ts';
import { referenceWords } from './reference-words.ts';
import { toneWords } from './tone-words.ts';

export const nl: Language = {
  code: 'nl',
  name: 'Nederlands',
  calendar,
  concepts,
  guardWords,
  labels,
  letters,
  numbers,
  outgoing,
  paymentWords,
  phrases,
  profile,
  quotes,
  referenceWords,
  toneWords,
};
