import type { DisputeReason, FindingKind } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { MoveKind } from '../moves/move.ts';

/**
 * One thing that a person sets right in what we read; it changes one thing. `finding` is the place in the mail's
 * list of findings as first read, whatever was corrected since.
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
   * What of the mail stood in the case `from` (null: it was in none) stands in the case `to`. `move`: the deed it
   * belongs to, told by the service; moves of one deed are undone together.
   */
  | {
      readonly field: 'case';
      readonly from: string | null;
      readonly to: string;
      readonly move?: { readonly id: string; readonly kind: MoveKind };
    };
