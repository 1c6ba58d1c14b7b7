import type { Match, MatchedFinding } from '#matching/match.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { MoveKind } from '../moves/move.ts';
import type { Because } from './because.ts';
import type { MailToPlace } from './mail-to-place.ts';
import type { ThreadLink } from './thread.ts';

/** One case that a mail touches: what of the mail goes there, and why. */
export type Touch = {
  readonly caseId: string;
  readonly isNew: boolean;
  readonly findings: readonly MatchedFinding[];
  readonly items: readonly string[];
  readonly because: Because;
  /** ISO time at which a person put the mail there; null where we do. */
  readonly putAt: string | null;
};

/** The cases a mail touches, that of its primary finding first; none when it belongs to no collection matter. */
export type Placement = { readonly touches: readonly Touch[] };

/** Where a person put a mail: what of it stood in `from` (null: it was in no case) stands in `to`. */
export type Pin = {
  readonly from: string | null;
  readonly to: string;
  readonly kind: MoveKind;
  /** ISO time. */
  readonly at: string;
};

/** The cases that a mail may belong to, and the id for a new one. */
export type KnownCases = {
  readonly cases: readonly CollectionCase[];
  readonly newCaseId: string;
  /** Where people put the mail, oldest first. */
  readonly pins?: readonly Pin[];
};

/** All that one mail is placed by. */
export type Asked = {
  readonly toPlace: MailToPlace;
  readonly match: Match;
  /** Cases that the mail can be in without mixing two customers. */
  readonly cases: readonly CollectionCase[];
  readonly links: readonly ThreadLink[];
};

/** A case that a piece of a mail belongs to, and why. */
export type FoundCase = { readonly caseId: string; readonly because: Because };

/** The case of the mail's primary finding; null when it belongs to none. */
export function primaryCaseOf(placement: Placement): string | null {
  return placement.touches[0]?.caseId ?? null;
}
