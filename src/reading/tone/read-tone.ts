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
/**
 * Warmth is commoner in mailboxes than in the labelled text, where an eighth of the mails are warm: a quarter, as others
 * labelled them. So its chance counts twice against the others (docs/decisions/0015).
 */
const CORDIAL_ODDS = 2;
/** Where the words of an escalation stand ("our lawyer"), the chance heard counts so many times. */
const NAMED_ODDS = 3;
/** Why a sentence escalates that says so in words of its own. */
const UNNAMED = 'sounds like a threat, a call for a manager, or a complaint of silence';

/** How the writer feels: the likeliest tone of the whole, shown by the sentence that sounds most like it. */
export function readTone(felt: readonly Felt[], { mood }: Pick<Model, 'mood'>): Tone {
  const said = felt.filter(({ sentence }) => sentence.in !== 'subject');
  const heard = moodOf(said, mood);
  const chances = { ...heard, cordial: heard.cordial * CORDIAL_ODDS };
  const label = TONES.reduce((best, tone) => (chances[tone] > chances[best] ? tone : best));
  const shown = label === 'neutral' ? null : surest(said, (one) => one[label]);
  return shown ? toneAt(label, shown, heard[label]) : { label: 'neutral', score: 0, evidence: null };
}

/** A threat, a demand for a manager, or the complaint that nobody answers; null where there is none. */
export function readEscalation(felt: readonly Felt[], { model, utter }: HearingContext): Escalation | null {
  const named = felt.map((one) => ({ ...one, because: namedIn(one.sentence, utter) }));
  const weighed = (one: (typeof named)[number]) => one.escalating * (one.because ? NAMED_ODDS : 1);
  const worst = surest(named, weighed);
  if (!worst || weighed(worst) < model.thresholds.escalation) return null;
  return { evidence: evidenceOf(worst.sentence), because: worst.because ?? UNNAMED };
}

function namedIn(sentence: Sentence, utter: HearingContext['utter']): string | null {
  const { rows } = utter(foldText(sentence.text));
  return rows.find(({ escalates }) => escalates !== null)?.escalates ?? null;
}

function surest<One>(felt: readonly One[], of: (one: One) => number): One | null {
  return felt.reduce<One | null>((best, one) => (best && of(best) >= of(one) ? best : one), null);
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
