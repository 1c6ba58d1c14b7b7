import type { ToneLabel } from '#base/finding.ts';
import { TONE_PLACES } from '#reading/tone/read-tone.ts';
import type { Correction } from './correction.ts';

/** How a mail sounds, −1 hostile to +1 cordial. */
export type ToneHeard = { readonly label: ToneLabel; readonly score: number };

/** How a mail sounds by the last who corrected it; a tone that was read and is right keeps its score. */
export function toneAsCorrected({ label, score }: ToneHeard, corrections: readonly Correction[]): ToneHeard {
  const last = corrections.findLast((correction) => correction.field === 'tone');
  if (last?.field !== 'tone' || last.to === label) return { label, score };
  return { label: last.to, score: TONE_PLACES[last.to] };
}
