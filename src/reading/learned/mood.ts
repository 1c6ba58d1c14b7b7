import type { ToneLabel } from '#base/finding.ts';
import { TONES } from '#base/finding.ts';
import { type Dense, denseSums } from './dense.ts';
import { softmax } from './train.ts';

/** How one sentence sounds: the chance of each. */
export type Sound = {
  readonly hostile: number;
  readonly frustrated: number;
  readonly cordial: number;
  readonly escalating: number;
};

const HEARD = ['hostile', 'frustrated', 'cordial', 'escalating'] as const;
/** Of each: the surest sentence, on its own scale too, the next one, the mean, the first and the last sentence. */
const LOOKS = 6;
export const MOOD_INPUTS = HEARD.length * LOOKS + 2;
/** Chances below this tell nothing; their logarithm would be endless. */
const LEAST = 1e-3;
/** Sentences after which a mail is simply long. */
const LONG = 12;

/** What the tone of a mail is told by: how its sentences sound. */
export function moodSeen(sounds: readonly Sound[]): Float64Array {
  const seen = HEARD.flatMap((name) => {
    const all = sounds.map((sound) => sound[name]);
    const [most = 0, next = 0] = all.toSorted((a, b) => b - a);
    const mean = all.reduce((sum, chance) => sum + chance, 0) / Math.max(1, all.length);
    return [most, Math.log(Math.max(most, LEAST) / LEAST), next, mean, all[0] ?? 0, all.at(-1) ?? 0];
  });
  return Float64Array.from([...seen, Math.min(sounds.length, LONG) / LONG, 1]);
}

/** The chance of each tone of a whole mail. */
export function moodOf(sounds: readonly Sound[], mood: Dense): Readonly<Record<ToneLabel, number>> {
  const chances = softmax(denseSums(moodSeen(sounds), mood), 1);
  return Object.fromEntries(TONES.map((tone, k) => [tone, chances[k] ?? 0])) as Record<ToneLabel, number>;
}
