import type { ItemAsOf } from '#ledger/ledger.ts';
import type { DisputeEnd } from '../disputes/dispute.ts';
import { customerDay, reasonsOf } from './dispute-facts.ts';
import type { LetterFacts } from './letter-facts.ts';
import { itemsNamed, type LetterSeen, payableOf, payBy } from './look-at-letter.ts';
import { sumsOf } from './sums.ts';

/** The variants of the letter on an outcome, and the ends of disputes that each is about. */
const ENDS: Readonly<Record<string, (end: DisputeEnd) => boolean>> = {
  credited: ({ outcome, creditNumber }) => outcome === 'credited' && creditNumber !== null,
  credit_follows: ({ outcome, creditNumber }) => outcome === 'credited' && creditNumber === null,
  redelivered: ({ outcome }) => outcome === 'redelivered',
  corrected: ({ outcome }) => outcome === 'corrected',
  refused: ({ outcome }) => outcome === 'refused',
  other: ({ outcome }) => outcome === 'other',
};

/** How the disputes ended, and what is left to pay. */
export function outcomeFacts(looked: LetterSeen, variant: string): Partial<LetterFacts> {
  const disputes = endedBy(looked, variant);
  if (disputes.length === 0) return {};
  const numbers = new Set(disputes.flatMap(({ end }) => end?.creditNumber ?? []));
  const credits = looked.scene.collectionCase.credits.filter(({ creditNumber }) => numbers.has(creditNumber));
  const items = itemsNamed(
    looked,
    disputes.flatMap((dispute) => dispute.items),
  ).concat(notSetOff(looked, numbers));
  return {
    items,
    reasons: reasonsOf(disputes),
    creditNotes: [...numbers],
    credited: sumsOf(credits.map(({ amount }) => amount)),
    remaining: sumsOf(items.map((item) => payableOf(looked, item))).filter(({ minor }) => minor > 0),
    payBy: payBy(looked, items),
    answerBy: customerDay(looked),
  };
}

/** Credit notes that still stand open beside their invoices: what is left to pay is less by them. */
function notSetOff({ scene: { items } }: LetterSeen, numbers: ReadonlySet<string>): readonly ItemAsOf[] {
  return items.filter(({ number, isOpen, type }) => isOpen && type === 'credit_note' && numbers.has(number));
}

function endedBy({ ended }: LetterSeen, variant: string) {
  return ended.filter(({ end }) => end !== null && ENDS[variant]?.(end) === true);
}
