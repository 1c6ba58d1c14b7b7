import type { DisputeReason, FindingKind, ToneLabel } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { Evidence } from '#base/span.ts';
import type { MoveKind } from '../moves/move.ts';

/** What the mail says in one of its sentences and was not heard. `reason` of a dispute; `on`: an ISO day, or null. */
export type Missed = {
  readonly evidence: Evidence;
  readonly kind: FindingKind;
  readonly reason: DisputeReason | null;
  readonly on: string | null;
  readonly amount: Money | null;
  readonly items: readonly string[];
};

/**
 * One thing that a person sets right in what we read; it changes one thing. `finding` is the place in the mail's
 * list of findings as first read, whatever was corrected since; those that were missed come after it.
 */
export type Correction =
  /** "This is right": of one finding, or of the whole mail (`finding: null`). */
  | { readonly field: 'right'; readonly finding: number | null }
  | { readonly field: 'account'; readonly to: string | null }
  /** The items of one finding, or of the whole mail (`finding: null`). */
  | { readonly field: 'items'; readonly finding: number | null; readonly to: readonly string[] }
  /** Another kind, or null: "this is not there". */
  | { readonly field: 'kind'; readonly finding: number; readonly to: FindingKind | null }
  | { readonly field: 'reason'; readonly finding: number; readonly to: DisputeReason }
  /** An ISO day, or null: "no day is told". */
  | { readonly field: 'day'; readonly finding: number; readonly to: string | null }
  | { readonly field: 'amount'; readonly finding: number; readonly to: Money | null }
  /**
   * The mail also says this. `place`: told by the service, after all findings read and all that were ever added, so
   * that taking one back gives no other a new name.
   */
  | ({ readonly field: 'missed'; readonly place?: number } & Missed)
  | { readonly field: 'tone'; readonly to: ToneLabel }
  /**
   * What of the mail stood in the case `from` (null: it was in none) stands in the case `to`. `move`: the deed it
   * belongs to, told by the service; moves of one deed are undone together.
   */
  | {
      readonly field: 'case';
      readonly from: string | null;
      readonly to: string;
      readonly move?: { readonly id: string; readonly kind: MoveKind };
    };
