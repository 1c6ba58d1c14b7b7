import { type Confidence, FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import { type Clause, type ClausedSentence, isBare } from '../findings/clauses.ts';
import type { Heard, HeardClause, HearingContext } from '../findings/heard.ts';
import { maySay } from '../findings/speakers.ts';
import type { Features } from './feature-sums.ts';
import { knownFeaturesOf } from './features.ts';
import { HEADS } from './heads.ts';
import { joinDisputes } from './join-disputes.ts';
import { chancesOf, lookAgain, type Model } from './model.ts';
import { spotsOf, subjectWordsOf } from './spot.ts';
import { type Accepted, spreadOverClauses } from './spread-over-clauses.ts';

/** Kinds heard in one sentence. */
const MOST_KINDS = 3;
/** A runner-up worth telling. */
const RUNNER_UP_FROM: Confidence = 0.1;

/** What the clauses of a mail say, in reading order; and of each kind (as in `HEADS.kind`) how sure its surest sentence is. */
export type HeardMail = { readonly clauses: readonly HeardClause[]; readonly surest: Float64Array };

/**
 * What each clause says, by the trained model: the ear of the station. Sentences are heard whole, as they were
 * labelled, then again in the light of their mail; what a sentence of several clauses says is given to the clauses
 * whose own words show it most.
 */
export function hearSentences(sentences: readonly ClausedSentence[], context: HearingContext): HeardMail {
  const seen = seeAll(sentences, context);
  const chances = chancesInMail(sentences, seen, context.model);
  const inMail = { ...context, subject: subjectWordsOf(sentences, context.utter) };
  const heard = sentences.flatMap((sentence, at) => {
    const said = isSilent(sentence.whole) ? [] : hear(chances[at] ?? NO_CHANCES, context);
    const spoken = { sentence, said, features: seen[at] ?? NO_FEATURES, chances: chances[at] ?? NO_CHANCES };
    return spreadOverClauses(spoken, inMail);
  });
  const clauses = joinDisputes(
    heard.map(({ clause, heard: said }) => ({ clause, heard: said })),
    heard.map(({ vote }) => vote),
  );
  return { clauses, surest: surestOf(chances.filter((_, at) => sentences[at]?.whole.in !== 'subject')) };
}

function surestOf(chances: readonly Float64Array[]): Float64Array {
  const surest = new Float64Array(HEADS.kind.length);
  for (const one of chances)
    for (let k = 0; k < surest.length; k++) surest[k] = Math.max(surest[k] ?? 0, one[k] ?? 0);
  return surest;
}

const NO_FEATURES: Features = { ids: new Int32Array(0), values: new Float32Array(0) };
const NO_CHANCES = new Float64Array(HEADS.kind.length);

/** A line that is nothing but a mail address. */
const ADDRESS_ALONE =
  /^[^\p{L}\p{N}@]{0,20}[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}[^\p{L}\p{N}@]{0,20}$/u;

/** A row of numbers says nothing of its own, nor does an address that stands alone: what is said of it stands before. */
export function isSilent(clause: Clause): boolean {
  return (clause.isRow && isBare(clause)) || ADDRESS_ALONE.test(clause.folded);
}

/** The features of each whole sentence, by the rows that the model knows. */
function seeAll(sentences: readonly ClausedSentence[], context: HearingContext): readonly Features[] {
  return spotsOf(sentences, context).map((spot) => knownFeaturesOf(spot, context.model));
}

type Placed = { readonly at: number; readonly clause: Clause };

/** The chances of each sentence in the light of the others of its text and of the subject; silent rows are no light. */
function chancesInMail(
  sentences: readonly ClausedSentence[],
  seen: readonly Features[],
  model: Model,
): readonly Float64Array[] {
  const alone = seen.map((features) => chancesOf(model, 'kind', features));
  const placed = sentences.map(({ whole }, at): Placed => ({ at, clause: whole }));
  const speaking = placed.filter(({ clause }) => !isSilent(clause));
  const subject = placed.find(({ clause }) => clause.in === 'subject');
  const result = [...alone];
  for (const place of new Set(speaking.map(({ clause }) => clause.in))) {
    const here = speaking.filter(({ clause }) => clause.in === place);
    if (place === 'subject') continue;
    const heard = here.map(({ at }) => alone[at] ?? NO_CHANCES);
    const again = lookAgain(model, {
      sentences: heard,
      subject: subject ? (alone[subject.at] ?? null) : null,
    });
    here.forEach(({ at }, k) => {
      result[at] = again[k] ?? NO_CHANCES;
    });
  }
  return result;
}

function hear(chances: Float64Array, { model, speaker }: HearingContext): readonly Accepted[] {
  const ranked = FINDING_KINDS.map((kind, k) => ({ kind, chance: chances[k + 1] ?? 0 }))
    .filter(({ kind }) => maySay(kind, speaker))
    .sort((a, b) => b.chance - a.chance);
  const accepted = ranked
    .filter(({ kind, chance }) => chance >= model.thresholds.kind[kind])
    .slice(0, MOST_KINDS);
  const sum = accepted.reduce((all, { chance }) => all + chance, 0);
  const runnerUp = runnerUpOf(ranked, accepted);
  return accepted.map(({ kind, chance }) => ({ kind, score: chance / (1 - sum + chance), runnerUp }));
}

type Ranked = { readonly kind: FindingKind; readonly chance: number };

function runnerUpOf(ranked: readonly Ranked[], accepted: readonly Ranked[]): Heard['runnerUp'] {
  const next = ranked.find((one) => !accepted.includes(one));
  return next && next.chance >= RUNNER_UP_FROM ? { kind: next.kind, confidence: next.chance } : null;
}
