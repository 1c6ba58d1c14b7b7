import { foldText } from '#languages/phrasing.ts';
import type { HearingContext } from '../findings/heard.ts';
import type { Sentence } from '../reading.ts';
import { knownFeaturesOf } from './features.ts';
import { chancesOf } from './model.ts';
import type { Sound } from './mood.ts';
import { toneSpotOf } from './spot.ts';

/** A sentence and how it sounds. */
export type Felt = Sound & { readonly sentence: Sentence };

/** Sentences whose tone is felt: who has not shown it by then will not. */
const MAX_SENTENCES = 120;

/** How each sentence sounds, by the trained model. */
export function feelSentences(sentences: readonly Sentence[], context: HearingContext): readonly Felt[] {
  const { model, utter } = context;
  let before: readonly string[] = [];
  return sentences.slice(0, MAX_SENTENCES).map((sentence) => {
    const uttered = utter(foldText(sentence.text));
    const rows = knownFeaturesOf(toneSpotOf(sentence.text, { ...context, uttered, before }), model);
    before = uttered.words;
    const [hostile = 0, frustrated = 0, , cordial = 0] = chancesOf(model, 'tone', rows);
    const [, escalating = 0] = chancesOf(model, 'escalation', rows);
    return { sentence, hostile, frustrated, cordial, escalating };
  });
}
