import type { Confidence } from '#base/finding.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';

/** Below this the ledger's word on a customer's language goes before what we heard. */
const SURE: Confidence = 0.9;

/** The language a letter is in: the one the customer wrote in; where that is not sure, the one the ledger has for them. */
export function letterLanguage(
  heard: { readonly language: LanguageCode; readonly languageConfidence: Confidence },
  onFile: string | null,
): LanguageCode {
  if (heard.languageConfidence >= SURE) return heard.language;
  const short = onFile?.slice(0, 2).toLowerCase();
  return LANGUAGE_CODES.find((code) => code === short) ?? heard.language;
}
