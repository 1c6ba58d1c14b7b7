import type { ToneLabel } from '#base/finding.ts';
import type { HearingContext } from '../findings/heard.ts';
import { type Felt, feelSentences } from '../learned/feel-sentences.ts';
import { MODEL } from '../learned/ready-model.ts';
import type { Escalation, Sentence, Tone } from '../reading.ts';

/** Where each label lies on the scale −1…1; within a label the surest sentence moves it by half of this. */
const PLACES: Readonly<Record<ToneLabel, number>> = {
  hostile: -0.75,
  frustrated: -0.5,
  neutral: 0,
  cordial: 0.5,
};
const SPREAD = 0.5;

/** How the writer feels, by the sentence that shows it most; anger outweighs courtesy, which is often only form. */
export function readTone(sentences: readonly Sentence[], context: HearingContext): Tone {
  const felt = feelSentences(sentences, context);
  const { hostile, frustrated, cordial } = MODEL.thresholds;
  const angriest = surest(felt, (one) => one.hostile);
  if (angriest && angriest.hostile >= hostile) return toneAt('hostile', angriest, angriest.hostile);
  const sorest = surest(felt, (one) => one.hostile + one.frustrated);
  if (sorest && sorest.hostile + sorest.frustrated >= frustrated)
    return toneAt('frustrated', sorest, sorest.hostile + sorest.frustrated);
  const warmest = surest(felt, (one) => one.cordial);
  if (warmest && warmest.cordial >= cordial) return toneAt('cordial', warmest, warmest.cordial);
  return { label: 'neutral', score: 0, evidence: null };
}

/** A threat, a demand for a manager, or the complaint that nobody answers; null where there is none. */
export function readEscalation(sentences: readonly Sentence[], context: HearingContext): Escalation | null {
  const worst = surest(feelSentences(sentences, context), (one) => one.escalating);
  if (!worst || worst.escalating < MODEL.thresholds.escalation) return null;
  return { evidence: evidenceOf(worst.sentence), because: worst.because };
}

function surest(felt: readonly Felt[], of: (one: Felt) => number): Felt | null {
  return felt.reduce<Felt | null>((best, one) => (best && of(best) >= of(one) ? best : one), null);
}

function toneAt(label: ToneLabel, felt: Felt, chance: number): Tone {
  const score = PLACES[label] * (1 + SPREAD * (chance - SPREAD));
  return {
    label,
    score: Math.round(Math.max(-1, Math.min(1, score)) * 100) / 100,
    evidence: evidenceOf(felt.sentence),
  };
}

function evidenceOf(sentence: Sentence): Escalation['evidence'] {
  return { text: sentence.text, in: sentence.in, start: sentence.start, end: sentence.end };
}
