import type { Confidence, DisputeReason, DocumentKind, FindingKind, Outcome } from '#base/finding.ts';
import type { Span } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Model } from '../learned/model.ts';
import type { Finding } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { Speaker } from './speakers.ts';
import type { Utter } from './uttered.ts';

/** One thing heard in a clause, not yet tied to its invoices, amount and day. The span holds the words. */
export type Heard = Span & {
  readonly kind: FindingKind;
  readonly reason: DisputeReason | null;
  readonly document: DocumentKind | null;
  readonly outcome: Outcome | null;
  readonly score: Confidence;
  /** How sure the reason, document or outcome is; 1 where the kind has none. */
  readonly detailChance: Confidence;
  readonly because: string;
  /** What else the same words could have meant. */
  readonly runnerUp: Finding['runnerUp'];
};

/** A clause with what was heard in it. */
export type HeardClause = { readonly clause: Clause; readonly heard: readonly Heard[] };

/** Who is heard, in which language, and by which model. */
export type HearingContext = {
  readonly language: LanguageCode;
  readonly speaker: Speaker;
  readonly model: Model;
  /** Makes what is heard ready, once for all who listen. */
  readonly utter: Utter;
};
