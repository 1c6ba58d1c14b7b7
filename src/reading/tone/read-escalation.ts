import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { foldText, phrasing, saysAny } from '#languages/phrasing.ts';
import type { ToneWords } from '#languages/shape/tone-words.ts';
import type { Escalation, Sentence } from '../reading.ts';

/** So many contacts told, with a complaint of silence, are a complaint of repetition. */
const REPEATED = 2;

const WORDS = new Map(
  LANGUAGE_CODES.map((language) => [language, ready(LANGUAGES[language].toneWords)] as const),
);

/** A threat (lawyer, end of business, stop of orders), a call for a manager, or contacts left unanswered. */
export function readEscalation(sentences: readonly Sentence[], language: LanguageCode): Escalation | null {
  const words = WORDS.get(language);
  if (!words) return null;
  for (const sentence of sentences) {
    const folded = foldText(sentence.text);
    const row = words.rows.find((one) => saysAny(folded, one.pattern) && !saysAny(folded, one.not));
    if (row) return escalationAt(sentence, row.because);
  }
  return readRepetition(sentences, words);
}

/** "I emailed 8 December. I called twice in January. Not a word." */
function readRepetition(sentences: readonly Sentence[], words: ReturnType<typeof ready>): Escalation | null {
  const folded = sentences.map((sentence) => foldText(sentence.text));
  const contacts = folded.reduce((count, text) => count + [...text.matchAll(words.contacts)].length, 0);
  const silent = sentences[folded.findIndex((text) => saysAny(text, words.silences))];
  if (contacts < REPEATED || !silent) return null;
  return escalationAt(silent, 'complains that several contacts were not answered');
}

function escalationAt(sentence: Sentence, because: string): Escalation {
  const { start, end, text } = sentence;
  return { evidence: { text, in: sentence.in, start, end }, because };
}

function ready(words: ToneWords) {
  return {
    rows: words.escalations.map((row) => ({
      ...row,
      pattern: phrasing(row.words),
      not: phrasing(row.unless ?? []),
    })),
    contacts: phrasing(words.contacts),
    silences: phrasing(words.silences),
  };
}
