import { numbers as de } from './de/numbers.ts';
import { numbers as en } from './en/numbers.ts';
import { numbers as es } from './es/numbers.ts';
import { numbers as fr } from './fr/numbers.ts';
import { numbers as it } from './it/numbers.ts';
import type { LanguageCode } from './language.ts';
import { numbers as nl } from './nl/numbers.ts';
import { numbers as pt } from './pt/numbers.ts';
import type { Numbers } from './shape/numbers.ts';

export const NUMBERS: Readonly<Record<LanguageCode, Numbers>> = { en, fr, de, es, it, nl, pt };
