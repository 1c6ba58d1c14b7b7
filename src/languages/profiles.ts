import { profile as de } from './de/profile.ts';
import { profile as en } from './en/profile.ts';
import { profile as es } from './es/profile.ts';
import { profile as fr } from './fr/profile.ts';
import { profile as it } from './it/profile.ts';
import type { LanguageCode } from './language.ts';
import { profile as nl } from './nl/profile.ts';
import { profile as pt } from './pt/profile.ts';
import type { Profile } from './shape/profile.ts';

/** What each language looks like; apart from `LANGUAGES` because only the reading of language needs it. */
export const PROFILES: Readonly<Record<LanguageCode, Profile>> = { en, fr, de, es, it, nl, pt };
