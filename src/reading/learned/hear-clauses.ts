import {
  type Confidence,
  DISPUTE_REASONS,
  DOCUMENT_KINDS,
  FINDING_KINDS,
  type FindingKind,
  OUTCOMES,
} from '#base/finding.ts';
import { type Clause, isBare } from '../findings/clauses.ts';
import type { Heard, HeardClause, HearingContext } from '../findings/heard.ts';
import { maySay } from '../findings/speakers.ts';
import { decidingWords } from './deciding-words.ts';
import type { Features } from './feature-sums.ts';
import { featuresOf } from './features.ts';
import { joinDisputes } from './join-disputes.ts';
import { chancesOf, type Model } from './model.ts';
import { spotOf } from './spot.ts';
import { rowsOf } from './vocabulary.ts';
import { wordsIn } from './words-in.ts';

/** Kinds heard in one clause. */
const MOST_KINDS = 2;
/** A runner-up worth telling. */
const RUNNER_UP_FROM: Confidence = 0.1;

/** What each clause says, by the trained model: the ear of the station. Clauses in reading order. */
export function hearClauses(clauses: readonly Clause[], context: HearingContext): readonly HeardClause[] {
  const { model } = context;
  const words = clauses.map(({ folded }) => wordsIn(folded));
  const heard = clauses.map((clause, at) => {
    const before = clauses[at - 1]?.in === clause.in ? (words[at - 1] ?? []) : [];
    const features = featuresOf(spotOf(clause, { ...context, words: words[at] ?? [], before }));
    const rows = rowsOf(features, model.vocabulary);
    const said = clause.isRow && isBare(clause) ? [] : hear(clause, rows, context);
    const reasons = said.some(({ kind }) => kind === 'dispute') ? chancesOf(model, 'reason', rows) : null;
    return { clause, heard: said, reasons };
  });
  return joinDisputes(
    heard.map(({ clause, heard: said }) => ({ clause, heard: said })),
    heard.map(({ reasons }) => reasons),
  );
}

function hear(clause: Clause, features: Features, context: HearingContext): readonly Heard[] {
  const { model, speaker, language } = context;
  const [, ...rest] = chancesOf(model, 'kind', features);
  const ranked = FINDING_KINDS.map((kind, k) => ({ kind, chance: rest[k] ?? 0 }))
    .filter(({ kind }) => maySay(kind, speaker))
    .sort((a, b) => b.chance - a.chance);
  const accepted = ranked
    .filter(({ kind, chance }) => chance >= model.thresholds.kind[kind])
    .slice(0, MOST_KINDS);
  const sum = accepted.reduce((all, { chance }) => all + chance, 0);
  return accepted.map(({ kind, chance }) => ({
    start: clause.start,
    end: clause.end,
    ...detailsOf(kind, features, model),
    kind,
    score: chance / (1 - sum + chance),
    because: decidingWords(model, kind, { folded: clause.folded, language }),
    runnerUp: runnerUpOf(ranked, accepted),
  }));
}

type Ranked = { readonly kind: FindingKind; readonly chance: number };

function runnerUpOf(ranked: readonly Ranked[], accepted: readonly Ranked[]): Heard['runnerUp'] {
  const next = ranked.find((one) => !accepted.includes(one));
  return next && next.chance >= RUNNER_UP_FROM ? { kind: next.kind, confidence: next.chance } : null;
}

type Detail = Pick<Heard, 'reason' | 'document' | 'outcome' | 'detailChance'>;

const NO_DETAIL: Detail = { reason: null, document: null, outcome: null, detailChance: 1 };

function detailsOf(kind: FindingKind, features: Features, model: Model): Detail {
  if (kind === 'dispute') {
    const { answer, chance } = likeliest(DISPUTE_REASONS, chancesOf(model, 'reason', features));
    return { ...NO_DETAIL, reason: answer, detailChance: chance };
  }
  if (kind === 'document_request') {
    const { answer, chance } = likeliest(DOCUMENT_KINDS, chancesOf(model, 'document', features));
    return { ...NO_DETAIL, document: answer, detailChance: chance };
  }
  if (kind !== 'resolution') return NO_DETAIL;
  const { answer, chance } = likeliest(OUTCOMES, chancesOf(model, 'outcome', features));
  return { ...NO_DETAIL, outcome: answer, detailChance: chance };
}

type Likeliest<Answer> = { readonly answer: Answer | null; readonly chance: Confidence };

function likeliest<Answer>(answers: readonly Answer[], chances: Float64Array): Likeliest<Answer> {
  const chance = Math.max(...chances);
  return { answer: answers[chances.indexOf(chance)] ?? null, chance };
}
