import type { Known } from '#languages/shape/outgoing.ts';
import { claimedPaid } from './claim-rule.ts';
import { disputed } from './dispute-rule.ts';
import { creditedPart, creditedWhole, paid } from './ledger-rules.ts';
import { promised } from './promise-rule.ts';
import type { SeenItem } from './said.ts';
import type { VerdictReason } from './verdict.ts';

type ItemRule = {
  readonly when: (seen: SeenItem) => VerdictReason | null;
  /** Who shows in the draft to know of it needs no telling. */
  readonly unlessKnown: Known;
  readonly because: string;
};

/** What the ledger says goes before what was said. */
const ITEM_RULES: readonly ItemRule[] = [
  { when: creditedWhole, unlessKnown: 'dispute', because: 'nothing is owed any more' },
  { when: paid, unlessKnown: 'payment', because: 'the money is here' },
  { when: disputed, unlessKnown: 'dispute', because: 'who contests is answered, not chased' },
  { when: creditedPart, unlessKnown: 'dispute', because: 'only the rest is owed' },
  { when: claimedPaid, unlessKnown: 'payment', because: 'our books may be late' },
  { when: promised, unlessKnown: 'promise', because: 'a day that was agreed is waited for' },
];

/** Why an item must not be chased, by the first rule that fits. */
export function itemReason(seen: SeenItem): readonly VerdictReason[] {
  for (const { when, unlessKnown } of ITEM_RULES) {
    const reason = when(seen);
    if (reason) return seen.chased.knows.includes(unlessKnown) ? [] : [reason];
  }
  return [];
}
