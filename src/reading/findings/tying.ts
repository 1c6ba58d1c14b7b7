import type { PaymentPatterns } from '../amounts/payment-places.ts';
import type { Reading } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { Facts } from './facts.ts';
import type { Said } from './said.ts';

/** What a finding is tied with: all clauses and facts of the mail, and its texts. */
export type TyingContext = {
  readonly clauses: readonly Clause[];
  readonly said: readonly Said[];
  readonly facts: Facts;
  readonly texts: Reading['texts'];
  readonly instalmentsIn: (folded: string) => number | null;
  readonly payments: PaymentPatterns;
  readonly isValueDate: (folded: string) => boolean;
};
