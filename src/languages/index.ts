import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';
import { it } from './it/it.ts';
import type { Language, LanguageCode } from './language.ts';
import { nl } from './nl/nl.ts';
import { pt } from './pt/pt.ts';

/** All languages by code. The pane takes only the labels: `languages/labels.ts`. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { en, fr, de, es, it, nl, pt };
