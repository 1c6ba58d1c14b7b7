import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { phrasing, saysAny } from '#languages/phrasing.ts';
import type { ToneWords } from '#languages/shape/tone-words.ts';
import { shoutingIn } from './shouting.ts';

/** Scores of tone rows up to here are anger, from there on warmth. */
const HOSTILE_UP_TO = -0.7;
const CORDIAL_FROM = 0.3;

const WORDS = new Map(
  LANGUAGE_CODES.map((language) => [language, ready(LANGUAGES[language].toneWords)] as const),
);

/** How a sentence sounds by the tone rows and by its capitals, as features: they advise, the model decides. */
export function toneCuesIn(text: string, folded: string, language: LanguageCode): readonly string[] {
  const words = WORDS.get(language);
  if (!words) return [];
  const says = (row: Row) => saysAny(folded, row.pattern) && !saysAny(folded, row.not);
  const cues = [
    ...words.tones.filter(says).map(({ score }) => `feels ${feelingOf(score)}`),
    ...words.escalations.filter(says).map(() => 'escalates'),
    ...(saysAny(folded, words.contacts) ? ['tells contacts'] : []),
    ...(saysAny(folded, words.silences) ? ['tells silence'] : []),
    ...(shoutingIn(text) < 0 ? ['shouts'] : []),
  ];
  return [...new Set(cues)];
}

/** The reason of the escalation row that stands in the sentence, if any. */
export function escalationReasonIn(folded: string, language: LanguageCode): string | null {
  const row = WORDS.get(language)?.escalations.find(
    (one) => saysAny(folded, one.pattern) && !saysAny(folded, one.not),
  );
  return row?.because ?? null;
}

function feelingOf(score: number): string {
  if (score <= HOSTILE_UP_TO) return 'hostile';
  if (score < 0) return 'frustrated';
  return score >= CORDIAL_FROM ? 'cordial' : 'polite';
}

type Row = { readonly pattern: RegExp; readonly not: RegExp };

function ready(words: ToneWords) {
  const open = <Rule extends { readonly words: readonly string[]; readonly unless?: readonly string[] }>(
    row: Rule,
  ) => ({ ...row, pattern: phrasing(row.words), not: phrasing(row.unless ?? []) });
  return {
    tones: words.tones.map(open),
    escalations: words.escalations.map(open),
    contacts: phrasing(words.contacts),
    silences: phrasing(words.silences),
  };
}
