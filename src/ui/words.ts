import { type ComponentChildren, createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import type { Labels } from '#languages/shape/labels.ts';
import type { Reader } from './format.ts';

/** The labels and the habits of the person at the screen. */
export type Words = Reader & { readonly language: LanguageCode; readonly labels: Labels };
/** The same without the day, which the service tells. */
export type Spoken = Omit<Words, 'today'>;

/** Each language is fetched when its reader comes, so that the pane stays light. */
const FETCHED: Readonly<Record<LanguageCode, () => Promise<{ readonly labels: Labels }>>> = {
  en: () => import('#languages/en/labels.ts'),
  de: () => import('#languages/de/labels.ts'),
  es: () => import('#languages/es/labels.ts'),
  fr: () => import('#languages/fr/labels.ts'),
  it: () => import('#languages/it/labels.ts'),
  nl: () => import('#languages/nl/labels.ts'),
  pt: () => import('#languages/pt/labels.ts'),
};

const DEFAULT_LANGUAGE: LanguageCode = 'en';

/** The words for a display language such as `fr-CA`; English where we do not speak it, or cannot fetch it. */
export async function speak(displayLanguage: string): Promise<Spoken> {
  const wanted = LANGUAGE_CODES.find((code) => displayLanguage.toLowerCase().split('-')[0] === code);
  const isSpoken = wanted !== undefined && isLocale(displayLanguage);
  const language = isSpoken ? wanted : DEFAULT_LANGUAGE;
  const locale = isSpoken ? displayLanguage : DEFAULT_LANGUAGE;
  try {
    return { language, locale, labels: (await FETCHED[language]()).labels };
  } catch (error) {
    if (language === DEFAULT_LANGUAGE) throw error;
    return speak(DEFAULT_LANGUAGE);
  }
}

const WordsContext = createContext<Words | null>(null);

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
  const words = useContext(WordsContext);
  if (!words) throw new Error('ui/no-words: a part of a page stands outside its WordsProvider');
  return words;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
