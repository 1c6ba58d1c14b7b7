import { type ComponentChildren, createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import { LABELS } from '#languages/labels.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import type { Labels } from '#languages/shape/labels.ts';
import type { Reader } from './format.ts';

/** The labels and the habits of the person at the screen. */
export type Words = Reader & { readonly language: LanguageCode; readonly labels: Labels };

const DEFAULT_LANGUAGE: LanguageCode = 'en';

/** The words for a display language such as `fr-CA`; English where we do not speak it. */
export function wordsFor(displayLanguage: string, today: string): Words {
  const language = LANGUAGE_CODES.find((code) => displayLanguage.toLowerCase().split('-')[0] === code);
  const locale = language && isLocale(displayLanguage) ? displayLanguage : DEFAULT_LANGUAGE;
  const spoken = language ?? DEFAULT_LANGUAGE;
  return { language: spoken, labels: LABELS[spoken], locale, today };
}

const WordsContext = createContext<Words>(wordsFor(DEFAULT_LANGUAGE, '1970-01-01'));

/** Gives the words to everything within. */
export function WordsProvider({
  value,
  children,
}: {
  readonly value: Words;
  readonly children: ComponentChildren;
}) {
  return h(WordsContext.Provider, { value }, children);
}

/** The words of the page around. */
export function useWords(): Words {
  return useContext(WordsContext);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
