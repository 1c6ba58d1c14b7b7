import type { ToneLabel } from '#base/finding.ts';
import type { Thresholds } from './model.ts';
import { surestIn, type Trial } from './surest.ts';

/** From which chance on a mail is of each tone. */
export type ToneBorders = Pick<Thresholds, 'hostile' | 'frustrated' | 'cordial'>;

/** Most mails are neutral, and to call one angry that is not does harm: right labels count, not those found. */
const BORDERS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9] as const;

/** A mail held back: how sure the head was at most of each, and what a person says. */
type Felt = {
  readonly hostile: number;
  readonly angry: number;
  readonly cordial: number;
  readonly tone: ToneLabel;
};

/** The borders under which most mails held back get their label. */
export function toneBordersOf(trials: readonly Trial[], sharpness: number): ToneBorders {
  const mails = trials.flatMap(({ held, weights }) => {
    const head = { ...weights.tone, sharpness };
    const of = (answers: readonly ToneLabel[]) => ({ name: 'tone', answers }) as const;
    return held.map((one) => ({
      hostile: surestIn(one, head, of(['hostile'])),
      angry: surestIn(one, head, of(['hostile', 'frustrated'])),
      cordial: surestIn(one, head, of(['cordial'])),
      tone: one.mail.tone,
    }));
  });
  return everyBorders().reduce<{ readonly borders: ToneBorders; readonly right: number }>(
    (best, borders) => {
      const right = mails.filter((mail) => labelOf(mail, borders) === mail.tone).length;
      return right > best.right ? { borders, right } : best;
    },
    { borders: { hostile: 1, frustrated: 1, cordial: 1 }, right: -1 },
  ).borders;
}

/** The same order of questions as in tone/read-tone.ts. */
function labelOf(felt: Felt, borders: ToneBorders): ToneLabel {
  if (felt.hostile >= borders.hostile) return 'hostile';
  if (felt.angry >= borders.frustrated) return 'frustrated';
  return felt.cordial >= borders.cordial ? 'cordial' : 'neutral';
}

function everyBorders(): readonly ToneBorders[] {
  return BORDERS.flatMap((hostile) =>
    BORDERS.flatMap((frustrated) => BORDERS.map((cordial) => ({ hostile, frustrated, cordial }))),
  );
}
