import { type ComponentChildren, createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import { labels as english } from '#languages/en/labels.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import type { Labels } from '#languages/shape/labels.ts';
import type { Reader } from './format.ts';

/** The labels and the habits of the person at the screen. */
export type Words = Reader & { readonly language: LanguageCode; readonly labels: Labels };
/** The same without the day, which the service tells. */
export type Spoken = Omit<Words, 'today'>;

/** English comes with the page; another language is fetched when its reader comes, so that the pane stays light. */
const FETCHED: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<{ readonly labels: Labels }>>> = {
  de: () => import('#languages/de/labels.ts'),
  es: () => import('#languages/es/labels.ts'),
  fr: () => import('#languages/fr/labels.ts'),
  it: () => import('#languages/it/labels.ts'),
  nl: () => import('#languages/nl/labels.ts'),
  pt: () => import('#languages/pt/labels.ts'),
};

/** The words for a display language such as `fr-CA`; English where we do not speak it, or cannot fetch it. */
export async function speak(displayLanguage: string): Promise<Spoken> {
  const language = LANGUAGE_CODES.find((code) => displayLanguage.toLowerCase().split('-')[0] === code);
  if (language === undefined || !isLocale(displayLanguage)) return inEnglish();
  if (language === 'en') return inEnglish(displayLanguage);
  try {
    const { labels } = await FETCHED[language]();
    return { language, labels, locale: displayLanguage };
  } catch {
    return inEnglish();
  }
}

/** English, with the habits of a place. */
export function inEnglish(locale = 'en'): Spoken {
  return { language: 'en', labels: english, locale };
}

const WordsContext = createContext<Words>({ ...inEnglish(), today: '1970-01-01' });

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
