import type { Confidence } from '#base/finding.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { scoresOf } from './gram-weights.ts';

/** A language and how sure we are of it. */
export type LanguageGuess = { readonly language: LanguageCode; readonly confidence: Confidence };

/** Characters looked at: the language shows in the first page, and a long mail must not cost more. */
const MAX_READ = 3_000;
/**
 * How much the prior weighs, in units of one frequent n-gram: it outweighs a word or two that two languages
 * share ("OK merci" to an Italian customer), never a sentence. Measured on single sentences of business mail.
 */
const PRIOR_WEIGHT = 150;
/** Lead of the best over the second, as a share of its score, from which there is no doubt left. */
const CLEAR_LEAD = 0.3;
/** Score from which a text is long enough to trust its lead: about four plain words. */
const ENOUGH_SCORE = 1_500;
/** Confidence where only the prior speaks, and where not even that. */
const ONLY_PRIOR = 0.5;
const NO_CLUE = 0.1;

const MAIL_ADDRESS = /(?<![^\s@<>])[^\s@<>]{1,64}@[^\s@<>]{1,255}/g;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}/gi;
const DIGIT = /\d/;
/** Codes, numbers and what hangs on them. */
const WITH_DIGIT = /(?:(?<![\p{L}_./-])[\p{L}_./-]{1,40})?\d[\p{L}\d_./-]{0,80}/gu;

/**
 * The language a mail is written in, by the shape of its words. Numbers, codes, addresses and lines that hold only
 * names do not count. `prior` (the customer's language) decides where the text is too short to tell; without it
 * the best guess comes with low confidence.
 */
export function readLanguage(text: string, prior: LanguageCode | null): LanguageGuess {
  const scores = scoresOf(wordsWorthReading(text.slice(0, MAX_READ)));
  const ranked = LANGUAGE_CODES.map((language, i) => ({
    language,
    score: (scores[i] ?? 0) + (language === prior ? PRIOR_WEIGHT : 0),
  })).sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || !second || best.score === 0) return { language: prior ?? 'en', confidence: NO_CLUE };
  if (scores.every((score) => score === 0)) return { language: best.language, confidence: ONLY_PRIOR };
  return { language: best.language, confidence: confidenceOf(best.score, second.score) };
}

function confidenceOf(best: number, second: number): Confidence {
  const lead = Math.min(1, (best - second) / best / CLEAR_LEAD);
  const amount = Math.min(1, best / ENOUGH_SCORE);
  return Math.round((NO_CLUE + (0.99 - NO_CLUE) * lead * Math.sqrt(amount)) * 100) / 100;
}

/** The text without what is the same in every language: none of it goes on in the next line. */
function wordsWorthReading(text: string): string {
  const lines = text.split('\n').map(withoutCodes);
  return lines.filter((line) => !isOnlyNames(line)).join('\n');
}

function withoutCodes(line: string): string {
  const named = line.includes('@') ? line.replace(MAIL_ADDRESS, ' ') : line;
  const bare = named.replace(WEB_ADDRESS, ' ');
  return DIGIT.test(bare) ? bare.replace(WITH_DIGIT, ' ') : bare;
}

const LONGER_WORD = /\p{L}{3,}/gu;

/** "Jan de Vries", "ACME Trading GmbH": every longer word has a capital. "Guten Morgen Frau Weiss," greets. */
function isOnlyNames(line: string): boolean {
  let words = 0;
  LONGER_WORD.lastIndex = 0;
  for (let word = LONGER_WORD.exec(line)?.[0]; word !== undefined; word = LONGER_WORD.exec(line)?.[0]) {
    if (word[0] === word[0]?.toLowerCase()) return false;
    words += 1;
  }
  return words > 1 && !line.trimEnd().endsWith(',') && !isShouted(line);
}

/** A line all in capitals, long enough to be a sentence: some people write so. */
function isShouted(line: string): boolean {
  return line === line.toUpperCase() && (line.match(/\p{L}+/gu) ?? []).length > 5;
}
