import type { Confidence } from '#base/finding.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { gramsOf } from './language-grams.ts';

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
/** Codes, numbers and what hangs on them. */
const WITH_DIGIT = /(?:(?<![\p{L}_./-])[\p{L}_./-]{1,40})?\d[\p{L}\d_./-]{0,80}/gu;

type Weights = Map<string, Float64Array>;
let weights: Weights | null = null;

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

function scoresOf(text: string): Float64Array {
  weights ??= readWeights();
  const scores = new Float64Array(LANGUAGE_CODES.length);
  for (const gram of gramsOf(text)) {
    const row = weights.get(gram);
    if (row) for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) + (row[i] ?? 0);
  }
  return scores;
}

function readWeights(): Weights {
  const read: Weights = new Map();
  for (const [i, code] of LANGUAGE_CODES.entries()) {
    for (const [weight, grams] of Object.entries(LANGUAGES[code].profile)) {
      for (const gram of grams.split(' ')) {
        const row = read.get(gram) ?? new Float64Array(LANGUAGE_CODES.length);
        row[i] = Number(weight);
        read.set(gram, row);
      }
    }
  }
  return read;
}

/** The text without what is the same in every language. */
function wordsWorthReading(text: string): string {
  const bare = text.replace(MAIL_ADDRESS, ' ').replace(WEB_ADDRESS, ' ').replace(WITH_DIGIT, ' ');
  const lines = bare.split('\n').filter((line) => !isOnlyNames(line));
  return lines.join('\n');
}

/** "Jan de Vries", "ACME Trading GmbH": every longer word has a capital. "Guten Morgen Frau Weiss," greets. */
function isOnlyNames(line: string): boolean {
  if (line.trimEnd().endsWith(',') || isShouted(line)) return false;
  const words = line.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 1 && words.every((word) => word[0] !== word[0]?.toLowerCase());
}

/** A line all in capitals, long enough to be a sentence: some people write so. */
function isShouted(line: string): boolean {
  return line === line.toUpperCase() && (line.match(/\p{L}+/gu) ?? []).length > 5;
}
