import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';

/** Month names and abbreviations, folded, with their number (1–12). */
export function monthNames(language: LanguageCode): ReadonlyMap<string, number> {
  const rows = LANGUAGES[language].calendar.months.map((names, i) => [names, i + 1] as const);
  return new Map(
    rows.flatMap(([names, month]) => names.split('|').map((name) => [foldText(name), month] as const)),
  );
}
