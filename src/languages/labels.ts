import { labels as de } from './de/labels.ts';
import { labels as en } from './en/labels.ts';
import { labels as es } from './es/labels.ts';
import { labels as fr } from './fr/labels.ts';
import { labels as it } from './it/labels.ts';
import type { LanguageCode } from './language.ts';
import { labels as nl } from './nl/labels.ts';
import { labels as pt } from './pt/labels.ts';
import type { Labels } from './shape/labels.ts';

/** The words of the screens alone, so that the pages stay light. */
export const LABELS: Readonly<Record<LanguageCode, Labels>> = { en, fr, de, es, it, nl, pt };
