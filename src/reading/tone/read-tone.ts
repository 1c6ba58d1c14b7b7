import type { ToneLabel } from '#base/finding.ts';
import { evidenceAt } from '#base/span.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { foldText, phrasing, saysAny } from '#languages/phrasing.ts';
import type { ToneRow } from '#languages/shape/tone-words.ts';
import type { Sentence, Tone } from '../reading.ts';
import { shoutingIn } from './shouting.ts';

type Felt = { readonly score: number; readonly sentence: Sentence };

/** Borders of the labels on the scale −1…1. */
const HOSTILE_UP_TO = -0.7;
const FRUSTRATED_UP_TO = -0.3;
const CORDIAL_FROM = 0.4;
/** Each further angry sentence adds this share of its own score: many complaints make no insult. */
const FURTHER = 0.2;
/** The worst that repeated complaint alone can reach: short of hostile. */
const COMPLAINT_FLOOR = -0.65;

const ROWS = new Map(
  LANGUAGE_CODES.map((language) => [language, LANGUAGES[language].toneWords.tones.map(ready)] as const),
);

/** How the writer feels, by the strongest words; anger outweighs courtesy, which is often only form. */
export function readTone(sentences: readonly Sentence[], language: LanguageCode): Tone {
  const rows = ROWS.get(language) ?? [];
  const felt = sentences.flatMap((sentence) => feel(sentence, rows));
  const angry = felt.filter((one) => one.score < 0).sort((a, b) => a.score - b.score);
  const warm = felt.filter((one) => one.score > 0).sort((a, b) => b.score - a.score);
  const [worst] = angry;
  const [best] = warm;
  if (worst) return toneAt(sum(angry), worst.sentence);
  return best ? toneAt(best.score, best.sentence) : { label: 'neutral', score: 0, evidence: null };
}

function sum(angry: readonly Felt[]): number {
  const [worst, ...further] = angry.map((one) => one.score);
  const added = (worst ?? 0) + further.reduce((total, score) => total + score * FURTHER, 0);
  return Math.max(-1, Math.min(worst ?? 0, Math.max(added, COMPLAINT_FLOOR)));
}

function feel(sentence: Sentence, rows: readonly ReturnType<typeof ready>[]): readonly Felt[] {
  const folded = foldText(sentence.text);
  const shouted = shoutingIn(sentence.text);
  const said = rows
    .filter((row) => saysAny(folded, row.pattern) && !saysAny(folded, row.not))
    .map((row) => row.score);
  const worst = Math.min(0, shouted, ...said.map((score) => score + (score < 0 ? shouted / 2 : 0)));
  const best = Math.max(0, ...said);
  if (worst < 0) return [{ score: worst, sentence }];
  return best > 0 ? [{ score: best, sentence }] : [];
}

function toneAt(score: number, sentence: Sentence): Tone {
  const rounded = Math.round(Math.max(-1, score) * 100) / 100;
  const evidence = evidenceAt(sentence.in, sentence.text, 0, sentence.text.length);
  return {
    label: labelOf(rounded),
    score: rounded,
    evidence: { ...evidence, start: sentence.start, end: sentence.end },
  };
}

function labelOf(score: number): ToneLabel {
  if (score <= HOSTILE_UP_TO) return 'hostile';
  if (score <= FRUSTRATED_UP_TO) return 'frustrated';
  return score >= CORDIAL_FROM ? 'cordial' : 'neutral';
}

function ready(row: ToneRow): ToneRow & { readonly pattern: RegExp; readonly not: RegExp } {
  return { ...row, pattern: phrasing(row.words), not: phrasing(row.unless ?? []) };
}
