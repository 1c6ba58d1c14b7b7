import { calendar as de } from './de/calendar.ts';
import { calendar as en } from './en/calendar.ts';
import { calendar as es } from './es/calendar.ts';
import { calendar as fr } from './fr/calendar.ts';
import { calendar as it } from './it/calendar.ts';
import type { LanguageCode } from './language.ts';
import { calendar as nl } from './nl/calendar.ts';
import { calendar as pt } from './pt/calendar.ts';
import type { Calendar } from './shape/calendar.ts';

/** The calendars alone, for the reader of days. */
export const CALENDARS: Readonly<Record<LanguageCode, Calendar>> = { en, fr, de, es, it, nl, pt };
