import type { CalendarDate } from '#base/calendar-date.ts';
import type { DisputeReason } from '#base/finding.ts';
import type { Money } from '#base/money.ts';

/** What the guard warns of, the gravest first. */
export const VERDICT_KINDS = [
  'look_alike',
  'internal_quote',
  'wrong_recipient',
  'insolvency',
  'legal',
  'blocked',
  'disputed',
  'paid',
  'credited',
  'claimed_paid',
  'promised',
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** The guard's word on a draft. It never blocks: a person decides. Reasons stand in the order of `VERDICT_KINDS`. */
export type Verdict = { readonly is: 'allow' | 'warn'; readonly reasons: readonly VerdictReason[] };

/** One thing that speaks against sending, with all that a person needs to see that it is so. */
export type VerdictReason =
  | ({
      readonly kind: 'disputed';
      readonly item: string;
      readonly reason: DisputeReason;
      readonly parts: Parts | null;
    } & Heard)
  | ({
      readonly kind: 'promised';
      readonly item: string;
      readonly by: CalendarDate;
      readonly parts: Parts | null;
    } & Heard)
  | ({ readonly kind: 'claimed_paid'; readonly item: string } & Heard)
  /** `on` is null where the ledger shows it settled and not when. */
  | {
      readonly kind: 'paid';
      readonly item: string;
      readonly on: CalendarDate | null;
      readonly caseId: string | null;
    }
  | {
      readonly kind: 'credited';
      readonly item: string;
      readonly on: CalendarDate;
      readonly number: string;
      readonly parts: Parts | null;
      readonly caseId: string;
    }
  | ({ readonly kind: 'insolvency' | 'legal' | 'blocked'; readonly customer: string } & Heard)
  | {
      readonly kind: 'wrong_recipient';
      readonly email: string;
      readonly customer: string;
      readonly caseId: string | null;
    }
  | {
      readonly kind: 'look_alike';
      readonly email: string;
      readonly domain: string;
      readonly known: string;
      readonly customer: string;
      readonly caseId: string | null;
    }
  | ({ readonly kind: 'internal_quote'; readonly words: string } & Heard);

export type ReasonOf<Kind extends VerdictKind> = Extract<VerdictReason, { readonly kind: Kind }>;

/** Who said it, on which day, and the case that holds it. `who` is empty where the mail has no name. */
export type Heard = { readonly who: string; readonly on: CalendarDate; readonly caseId: string };

/** The part that must not be chased, the whole that is open, and what may be chased beside it. */
export type Parts = { readonly part: Money; readonly amount: Money; readonly rest: Money };
