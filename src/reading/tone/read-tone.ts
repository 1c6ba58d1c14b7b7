import { TONES, type ToneLabel } from '#base/finding.ts';
import { foldText } from '#languages/phrasing.ts';
import type { HearingContext } from '../findings/heard.ts';
import type { Felt } from '../learned/feel-sentences.ts';
import type { Model } from '../learned/model.ts';
import { moodOf } from '../learned/mood.ts';
import type { Escalation, Sentence, Tone } from '../reading.ts';

/** Where each label lies on the scale −1…1; within a label the surest sentence moves it by half of this. */
export const TONE_PLACES: Readonly<Record<ToneLabel, number>> = {
  hostile: -0.75,
  frustrated: -0.5,
  neutral: 0,
  cordial: 0.5,
};
const SPREAD = 0.5;
/** Why a sentence escalates that says so in words of its own. */
const UNNAMED = 'sounds like a threat, a call for a manager, or a complaint of silence';

/** How the writer feels: the likeliest tone of the whole, shown by the sentence that sounds most like it. */
export function readTone(felt: readonly Felt[], { mood }: Pick<Model, 'mood'>): Tone {
  const said = felt.filter(({ sentence }) => sentence.in !== 'subject');
  const chances = moodOf(said, mood);
  const label = TONES.reduce((best, tone) => (chances[tone] > chances[best] ? tone : best));
  const shown = label === 'neutral' ? null : surest(said, (one) => one[label]);
  return shown ? toneAt(label, shown, chances[label]) : { label: 'neutral', score: 0, evidence: null };
}

/** A threat, a demand for a manager, or the complaint that nobody answers; null where there is none. */
export function readEscalation(felt: readonly Felt[], { model, utter }: HearingContext): Escalation | null {
  const worst = surest(felt, (one) => one.escalating);
  if (!worst || worst.escalating < model.thresholds.escalation) return null;
  const { rows } = utter(foldText(worst.sentence.text));
  const because = rows.find(({ escalates }) => escalates !== null)?.escalates ?? UNNAMED;
  return { evidence: evidenceOf(worst.sentence), because };
}

function surest(felt: readonly Felt[], of: (one: Felt) => number): Felt | null {
  return felt.reduce<Felt | null>((best, one) => (best && of(best) >= of(one) ? best : one), null);
}

function toneAt(label: ToneLabel, felt: Felt, chance: number): Tone {
  const score = TONE_PLACES[label] * (1 + SPREAD * (chance - SPREAD));
  return {
    label,
    score: Math.round(Math.max(-1, Math.min(1, score)) * 100) / 100,
    evidence: evidenceOf(felt.sentence),
  };
}

function evidenceOf(sentence: Sentence): Escalation['evidence'] {
  return { text: sentence.text, in: sentence.in, start: sentence.start, end: sentence.end };
}
