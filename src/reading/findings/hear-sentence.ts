import type { Confidence, DisputeReason, DocumentKind, FindingKind, Outcome } from '#base/finding.ts';
import type { Span } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import { saysAny } from '#languages/phrasing.ts';
import type { PhraseRow, Speaker } from '#languages/shape/phrases.ts';
import type { Clause } from './clauses.ts';
import { isNegated } from './negation.ts';
import { mayHold } from './speakers.ts';
import { type Spoken, type SpokenRow, spokenIn } from './spoken.ts';

/** One thing heard in a clause, not yet tied to its invoices, amount and day. The span holds the words. */
export type Heard = Span & {
  readonly kind: FindingKind;
  readonly reason: DisputeReason | null;
  readonly document: DocumentKind | null;
  readonly outcome: Outcome | null;
  readonly score: Confidence;
  readonly because: string;
};

export type HearingContext = { readonly language: LanguageCode; readonly speaker: Speaker };

/** A question that no row knows. */
const PLAIN_QUESTION: Confidence = 0.6;
/** Words of payment in a question ask, and neither promise nor report. */
const ASKED_BACK: readonly FindingKind[] = ['promise', 'paid', 'resolution', 'acknowledgement'];
/** One row is heard at most so often in one clause. */
const MAX_HITS = 3;

/**
 * What one clause says, each kind with its score: the ear of the station. This one looks for the phrase rows of
 * the language; a trained model takes its place by giving the same answer to the same question.
 */
export function hearSentence(clause: Clause, context: HearingContext): readonly Heard[] {
  const spoken = spokenIn(context.language);
  const heard = spoken.rows
    .filter((row) => mayHold(row, context.speaker))
    .flatMap((row) => hearRow(row, clause, spoken));
  return clause.isQuestion ? hearQuestion(heard, clause, context) : heard;
}

function hearRow(row: SpokenRow, clause: Clause, spoken: Spoken): readonly Heard[] {
  if (saysAny(clause.folded, row.not)) return [];
  const heard: Heard[] = [];
  for (const found of clause.folded.matchAll(row.pattern)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (!isNegated(row.kind, clause.folded, { span, spoken }))
      heard.push(heardAt(row, clause, { span, spoken }));
    if (heard.length >= MAX_HITS) break;
  }
  return heard;
}

function heardAt(
  row: PhraseRow,
  clause: Clause,
  { span, spoken }: { readonly span: Span; readonly spoken: Spoken },
): Heard {
  const isWish = row.kind === 'promise' && saysAny(clause.folded, spoken.wishes);
  return {
    start: clause.start + span.start,
    end: clause.start + span.end,
    kind: isWish ? 'acknowledgement' : row.kind,
    reason: row.kind === 'dispute' ? (row.reason ?? 'other') : null,
    document: row.kind === 'document_request' ? (row.document ?? 'other') : null,
    outcome: row.kind === 'resolution' ? (row.outcome ?? 'other') : null,
    score: row.weight,
    because: isWish ? 'hopes to pay, and commits to nothing' : row.because,
  };
}

function hearQuestion(heard: readonly Heard[], clause: Clause, context: HearingContext): readonly Heard[] {
  const spoken = spokenIn(context.language);
  const isReminder = context.speaker === 'us' && saysAny(clause.folded, spoken.asksForPayment);
  const rest = heard.filter(
    (one) => !ASKED_BACK.includes(one.kind) && !(isReminder && one.kind === 'question'),
  );
  if (rest.length > 0 || isReminder || saysAny(clause.folded, spoken.courtesies)) return rest;
  const asked: Heard = {
    start: clause.start,
    end: clause.end,
    kind: 'question',
    reason: null,
    document: null,
    outcome: null,
    score: PLAIN_QUESTION,
    because: 'asks something that must be answered',
  };
  return [asked];
}
