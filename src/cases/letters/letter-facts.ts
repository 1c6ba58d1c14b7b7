import type { CalendarDate } from '#base/calendar-date.ts';
import type { DisputeReason } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import type { ResolverRole } from '../policy/resolver-role.ts';

/** A part of a sum and its day. */
export type Instalment = { readonly on: CalendarDate; readonly amount: Money };

/** What a letter can tell, before it is put into words. Null and empty are "not known". Sums are one a currency. */
export type LetterFacts = {
  readonly caseNumber: string | null;
  readonly contact: string | null;
  readonly collector: string | null;
  readonly heardOn: CalendarDate | null;
  readonly reasons: readonly DisputeReason[];
  readonly resolver: ResolverRole | null;
  readonly answerBy: CalendarDate | null;
  readonly payBy: CalendarDate | null;
  readonly disputed: readonly Money[];
  readonly undisputed: readonly Money[];
  readonly creditNotes: readonly string[];
  readonly credited: readonly Money[];
  readonly remaining: readonly Money[];
  readonly promisedOn: CalendarDate | null;
  readonly promisedAmount: readonly Money[];
  readonly total: readonly Money[];
  readonly paidOn: CalendarDate | null;
  readonly items: readonly ItemAsOf[];
  readonly instalments: readonly Instalment[];
  readonly customer: string | null;
  readonly account: string | null;
  readonly words: string | null;
};

export const NO_FACTS: LetterFacts = {
  caseNumber: null,
  contact: null,
  collector: null,
  heardOn: null,
  reasons: [],
  resolver: null,
  answerBy: null,
  payBy: null,
  disputed: [],
  undisputed: [],
  creditNotes: [],
  credited: [],
  remaining: [],
  promisedOn: null,
  promisedAmount: [],
  total: [],
  paidOn: null,
  items: [],
  instalments: [],
  customer: null,
  account: null,
  words: null,
};
