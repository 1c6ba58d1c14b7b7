import { describe, expect, it } from 'vitest';
import type { ToneLabel } from '#base/finding.ts';
import type { Correction } from '#cases/corrections/correction.ts';
import { toneAsCorrected } from '#cases/corrections/tone-as-corrected.ts';

const read = { label: 'frustrated', score: -0.41 } as const;
const said = (to: ToneLabel): Correction => ({ field: 'tone', to });

describe('the tone as corrected', () => {
  it.each<[string, readonly Correction[], { readonly label: ToneLabel; readonly score: number }]>([
    ['is another', [said('hostile')], { label: 'hostile', score: -0.75 }],
    ['is what the last one said', [said('hostile'), said('cordial')], { label: 'cordial', score: 0.5 }],
    ['is as it was read where that was right', [said('neutral'), said('frustrated')], read],
    ['is as it was read where nobody spoke of it', [{ field: 'right', finding: null }], read],
  ])('%s', (_, corrections, tone) => {
    expect(toneAsCorrected(read, corrections)).toEqual(tone);
  });
});
