import { TONES } from '#base/finding.ts';
import { type Dense, trainDense } from './dense.ts';
import type { Sharpness } from './find-thresholds.ts';
import { HEADS } from './heads.ts';
import { inputOf, type TaughtMail } from './lessons.ts';
import { MOOD_INPUTS, moodSeen, type Sound } from './mood.ts';
import type { Trial } from './surest.ts';
import { softmax, sumsOf } from './train.ts';

const ROUNDS = 30;
const START: Dense = {
  inputs: MOOD_INPUTS,
  classes: TONES.length,
  weights: new Float64Array(MOOD_INPUTS * TONES.length),
};

/** Learns the tone of whole mails, and of loose sentences, from how heads sound that did not learn from them. */
export function trainMood(trials: readonly Trial[], sharpness: Sharpness): Dense {
  const lessons = trials.flatMap((trial) =>
    [...trial.held, ...trial.heldLoose].map((mail) => ({
      seen: moodSeen(mail.sentences.map((one) => soundOf(one, trial, sharpness))),
      target: TONES.map((tone) => (tone === mail.mail.tone ? 1 : 0)),
    })),
  );
  return trainDense(lessons, START, ROUNDS);
}

function soundOf(taught: TaughtMail['sentences'][number], { weights }: Trial, sharpness: Sharpness): Sound {
  const chance = (name: 'tone' | 'escalation', answer: string) => {
    const all = softmax(sumsOf(inputOf(name, taught), weights[name]), sharpness[name]);
    return all[(HEADS[name] as readonly string[]).indexOf(answer)] ?? 0;
  };
  return {
    hostile: chance('tone', 'hostile'),
    frustrated: chance('tone', 'frustrated'),
    cordial: chance('tone', 'cordial'),
    escalating: chance('escalation', 'yes'),
  };
}
