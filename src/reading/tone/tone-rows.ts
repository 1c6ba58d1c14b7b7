import type { ToneWords } from '#languages/shape/tone-words.ts';
import { type SpokenRow, spokenRow } from '../findings/spoken-rows.ts';

/** Scores of tone rows up to here are anger, from there on warmth. */
const HOSTILE_UP_TO = -0.7;
const CORDIAL_FROM = 0.3;

/** The tone words of a language as rows. */
export function toneRows({ tones, escalations, contacts, silences }: ToneWords): readonly SpokenRow[] {
  const row = (words: readonly string[], cue: string, unless?: readonly string[]): SpokenRow => ({
    ...spokenRow(words, unless),
    tells: 'how it sounds',
    cues: [cue],
  });
  return [
    ...tones.map(({ words, score, unless }) => row(words, `feels ${feelingOf(score)}`, unless)),
    ...escalations.map(({ words, because, unless }) => ({
      ...row(words, 'escalates', unless),
      escalates: because,
    })),
    row(contacts, 'tells contacts'),
    row(silences, 'tells silence'),
  ];
}

function feelingOf(score: number): string {
  if (score <= HOSTILE_UP_TO) return 'hostile';
  if (score < 0) return 'frustrated';
  return score >= CORDIAL_FROM ? 'cordial' : 'polite';
}
