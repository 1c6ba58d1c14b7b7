import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import { phrasing, saysAny } from '#languages/phrasing.ts';
import { type PhraseFinder, phraseFinder, rowsSaid } from '#languages/search/phrase-finder.ts';
import type { ToneWords } from '#languages/shape/tone-words.ts';
import { shoutingIn } from './shouting.ts';

/** Scores of tone rows up to here are anger, from there on warmth. */
const HOSTILE_UP_TO = -0.7;
const CORDIAL_FROM = 0.3;

/** A row of tone words: what it shows, what takes it back, and why it escalates. */
type ToneRow = {
  readonly words: readonly string[];
  readonly cue: string;
  readonly not: RegExp;
  readonly because: string | null;
};

const READY = new Map<LanguageCode, PhraseFinder<ToneRow>>();

/** How a sentence sounds by the tone rows and by its capitals, as features: they advise, the model decides. */
export function toneCuesIn(text: string, folded: string, language: LanguageCode): readonly string[] {
  const cues = saidIn(folded, language).map(({ cue }) => cue);
  return [...new Set(shoutingIn(text) < 0 ? [...cues, 'shouts'] : cues)];
}

/** The reason of the escalation row that stands in the sentence, if any. */
export function escalationReasonIn(folded: string, language: LanguageCode): string | null {
  return saidIn(folded, language).find(({ because }) => because !== null)?.because ?? null;
}

function saidIn(folded: string, language: LanguageCode): readonly ToneRow[] {
  const finder = READY.get(language) ?? phraseFinder(toneRows(LANGUAGES[language].toneWords), wordsOf);
  READY.set(language, finder);
  return rowsSaid(finder, folded).filter(({ not }) => !saysAny(folded, not));
}

function wordsOf({ words }: ToneRow): readonly string[] {
  return words;
}

function toneRows({ tones, escalations, contacts, silences }: ToneWords): readonly ToneRow[] {
  const row = (words: readonly string[], cue: string, unless: readonly string[] = []) => ({
    words,
    cue,
    not: phrasing(unless),
    because: null,
  });
  return [
    ...tones.map(({ words, score, unless }) => row(words, `feels ${feelingOf(score)}`, unless)),
    ...escalations.map(({ words, because, unless }) => ({ ...row(words, 'escalates', unless), because })),
    row(contacts, 'tells contacts'),
    row(silences, 'tells silence'),
  ];
}

function feelingOf(score: number): string {
  if (score <= HOSTILE_UP_TO) return 'hostile';
  if (score < 0) return 'frustrated';
  return score >= CORDIAL_FROM ? 'cordial' : 'polite';
}
