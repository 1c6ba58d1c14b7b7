import type { CaseFact } from '../case-event.ts';

/** How a person put mails elsewhere: a whole case came into another, or single mails went. */
export type MoveKind = 'joined' | 'split';

/** One deed of a person by which mails change their case; all of it is undone together. `at` ISO 8601. */
export type Move = { readonly id: string; readonly kind: MoveKind; readonly at: string };

/** A fact of a case; one that comes along with moved mails keeps when and by whom it was done, and names the move. */
export type MovedFact = {
  readonly caseId: string;
  readonly at?: string;
  readonly by?: string;
  readonly carried?: string;
} & CaseFact;
