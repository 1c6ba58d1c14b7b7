import { foldText } from '#languages/phrasing.ts';
import type { HearingContext } from '../findings/heard.ts';
import type { Sentence } from '../reading.ts';
import { escalationReasonIn } from '../tone/tone-cues.ts';
import { featuresOf } from './features.ts';
import { chancesOf } from './model.ts';
import { MODEL } from './ready-model.ts';
import { toneSpotOf } from './spot.ts';

/** How one sentence sounds: the chance of each. */
export type Felt = {
  readonly sentence: Sentence;
  readonly hostile: number;
  readonly frustrated: number;
  readonly cordial: number;
  readonly escalating: number;
  /** Why it escalates. */
  readonly because: string;
};

/** Sentences whose tone is felt: who has not shown it by then will not. */
const MAX_SENTENCES = 120;

/** How each sentence sounds, by the trained model. */
export function feelSentences(sentences: readonly Sentence[], context: HearingContext): readonly Felt[] {
  return sentences.slice(0, MAX_SENTENCES).map((sentence, at) => {
    const before = sentences[at - 1];
    const features = featuresOf(
      toneSpotOf({ ...context, text: sentence.text, before: before ? foldText(before.text) : '' }),
    );
    const [hostile = 0, frustrated = 0, , cordial = 0] = chancesOf(MODEL, 'tone', features);
    const [, escalating = 0] = chancesOf(MODEL, 'escalation', features);
    const reason = escalationReasonIn(foldText(sentence.text), context.language);
    const because = reason ?? 'sounds like a threat, a call for a manager, or a complaint of silence';
    return { sentence, hostile, frustrated, cordial, escalating, because };
  });
}
