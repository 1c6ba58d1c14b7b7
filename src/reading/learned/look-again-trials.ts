import { type Dense, type DenseLesson, denseSums } from './dense.ts';
import type { Sharpness } from './find-thresholds.ts';
import { HEADS } from './heads.ts';
import type { TaughtMail } from './lessons.ts';
import { type HeardAlone, lookAround } from './second-look.ts';
import type { Trial } from './surest.ts';
import { softmax, sumsOf } from './train.ts';
import { trainSecondLook } from './train-second-look.ts';

/** A mail held back: what the second look sees of each sentence, and what a person says. */
export type LookedAtMail = { readonly held: TaughtMail; readonly sentences: readonly DenseLesson[] };

/** The mails of each trial, and loose sentences as mails of one, as the second look sees them: heard by heads that did
 * not learn from them. */
export function lookedAtIn(
  trials: readonly Trial[],
  sharpness: Sharpness,
): readonly (readonly LookedAtMail[])[] {
  return trials.map(({ held, heldLoose, weights }) => {
    const chances = (features: TaughtMail['sentences'][number]['features']) =>
      softmax(sumsOf(features, weights.kind), sharpness.kind);
    return [...held, ...heldLoose].map((mail) => {
      const heard: HeardAlone = {
        sentences: mail.sentences.map(({ unmarked }) => chances(unmarked)),
        subject: mail.subject && chances(mail.subject),
      };
      const seen = lookAround(heard);
      return {
        held: mail,
        sentences: mail.sentences.map((one, at) => ({
          seen: seen[at] ?? new Float64Array(0),
          target: targetOf(one),
        })),
      };
    });
  });
}

/** How much each kind is meant by a sentence; sums to 1. */
function targetOf({ sentence }: TaughtMail['sentences'][number]): readonly number[] {
  const kinds = sentence.labels.length > 0 ? sentence.labels.map(({ kind }) => kind) : ['none'];
  return HEADS.kind.map((kind) => kinds.filter((one) => one === kind).length / kinds.length);
}

/** A mail held back, with the sums of each sentence by a second look that did not learn from it either. */
export type JudgedMail = { readonly held: TaughtMail; readonly sums: readonly Float64Array[] };

/** Judges each part by a second look that learned from the other parts. */
export function judgedIn(parts: readonly (readonly LookedAtMail[])[]): readonly JudgedMail[] {
  return parts.flatMap((part, at) => {
    const others = parts.filter((_, other) => other !== at).flat();
    const weights = secondLookOf(others);
    const whole = part.filter(({ held }) => held.subject !== null);
    return whole.map(({ held, sentences }) => ({
      held,
      sums: sentences.map(({ seen }) => denseSums(seen, weights)),
    }));
  });
}

export function secondLookOf(mails: readonly LookedAtMail[]): Dense {
  return trainSecondLook(mails.flatMap(({ sentences }) => sentences));
}

/** The loss of sharpened sums against what people say: the smaller the truer. */
export function lossAt(judged: readonly JudgedMail[], sharpness: number): number {
  return judged.reduce((total, { held, sums }) => {
    const losses = held.sentences.map((one, at) => {
      const chances = softmax(sums[at] ?? new Float64Array(0), sharpness);
      return targetOf(one).reduce(
        (sum, share, k) => sum - share * Math.log(Math.max(1e-9, chances[k] ?? 0)),
        0,
      );
    });
    return total + losses.reduce((sum, loss) => sum + loss, 0);
  }, 0);
}
