import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import { HEADS, type HeadName } from './heads.ts';
import type { TaughtMail } from './lessons.ts';
import type { Thresholds } from './model.ts';
import { type Asked, surestIn, type Trial } from './surest.ts';

/** Borders tried: below, it would be a guess; above, plain words would be missed. */
const LOWEST = 0.25;
/** Escalation is rare, and worse to miss than to see once too often. */
const LOWEST_RARE = 0.05;
const HIGHEST = 0.8;
const STEP = 0.05;
/** With fewer mails that say it, the best border is chance: then this one. */
const FEWEST_MAILS = 15;
const USUAL = 0.4;

const USUAL_SEARCH = { lowest: LOWEST, beta: 1 } as const;
/** A dispute said to be where there is none stops the dunning: precision counts more there. */
const BETA_OF: Readonly<Partial<Record<FindingKind, number>>> = { dispute: 0.7 };

export type Sharpness = Readonly<Record<HeadName, number>>;
/** One mail held back: how sure the head was at most, and whether a person says it is there. */
type Tried = { readonly chance: number; readonly isThere: boolean };

/** The borders that do best on mails held back: precision and recall in balance (F1). */
export function thresholdsOf(
  trials: readonly Trial[],
  again: readonly LookedAgain[],
  sharpness: Sharpness,
): Thresholds {
  const tried = (asked: Asked, isThere: (mail: TaughtMail) => boolean): readonly Tried[] =>
    trials.flatMap(({ held, weights }) => {
      const head = { ...weights[asked.name], sharpness: sharpness[asked.name] };
      return held.map((one) => ({ chance: surestIn(one, head, asked), isThere: isThere(one) }));
    });
  const kindBorder = (kind: FindingKind) =>
    bestBorder(
      again.map(({ held, chances }) => ({ chance: mostOf(chances, kind), isThere: says(held, kind) })),
      { ...USUAL_SEARCH, beta: BETA_OF[kind] ?? 1 },
    );
  const escalates = tried({ name: 'escalation', answers: ['yes'] }, ({ mail }) => mail.isEscalation);
  return {
    kind: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, kindBorder(kind)])) as Thresholds['kind'],
    escalation: bestBorder(escalates, { lowest: LOWEST_RARE, beta: 1 }),
  };
}

/** A mail held back, with the chances of each kind of its sentences after the second look. */
export type LookedAgain = { readonly held: TaughtMail; readonly chances: readonly Float64Array[] };

function mostOf(chances: readonly Float64Array[], kind: FindingKind): number {
  const k = HEADS.kind.indexOf(kind);
  return Math.max(0, ...chances.map((one) => one[k] ?? 0));
}

function says({ mail }: TaughtMail, kind: FindingKind): boolean {
  return mail.sentences.some(({ labels }) => labels.some((label) => label.kind === kind));
}

type Search = { readonly lowest: number; readonly beta: number };

function bestBorder(trials: readonly Tried[], { lowest, beta }: Search): number {
  if (trials.filter(({ isThere }) => isThere).length < FEWEST_MAILS) return USUAL;
  let best = { border: USUAL, score: scoreOf(trials, USUAL, beta) };
  for (let border = lowest; border <= HIGHEST; border += STEP) {
    const score = scoreOf(trials, border, beta);
    if (score > best.score) best = { border: Math.round(border * 100) / 100, score };
  }
  return best.border;
}

/** The F-score: recall counts `beta` times as much as precision. */
function scoreOf(trials: readonly Tried[], border: number, beta: number): number {
  const right = trials.filter(({ chance, isThere }) => isThere && chance >= border).length;
  const wrong = trials.filter(({ chance, isThere }) => !isThere && chance >= border).length;
  const missed = trials.filter(({ chance, isThere }) => isThere && chance < border).length;
  const weight = beta * beta;
  return right === 0 ? 0 : ((1 + weight) * right) / ((1 + weight) * right + wrong + weight * missed);
}
