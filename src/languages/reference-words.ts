import { referenceWords as de } from './de/reference-words.ts';
import { referenceWords as en } from './en/reference-words.ts';
import { referenceWords as es } from './es/reference-words.ts';
import { referenceWords as fr } from './fr/reference-words.ts';
import { referenceWords as it } from './it/reference-words.ts';
import type { LanguageCode } from './language.ts';
import { referenceWords as nl } from './nl/reference-words.ts';
import { referenceWords as pt } from './pt/reference-words.ts';
import type { ReferenceWords } from './shape/reference-words.ts';

export const REFERENCE_WORDS: Readonly<Record<LanguageCode, ReferenceWords>> = { en, fr, de, es, it, nl, pt };
