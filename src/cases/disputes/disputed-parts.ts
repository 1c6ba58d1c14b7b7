import type { Money } from '#base/money.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import { type Dispute, isOpenDispute } from './dispute.ts';

/** What of an item is contested, and what is open beside it. Never negative, never more than is open. */
export type DisputedParts = { readonly disputed: Money; readonly undisputed: Money };

/**
 * The parts of an open item under these disputes. A dispute without an amount, or in another currency, contests the
 * whole; one over several items has its amount on the first of them only, so that nothing is counted twice.
 */
export function disputedPartsOf(item: ItemAsOf, disputes: readonly Dispute[]): DisputedParts {
  const open = Math.max(0, item.open.minor);
  const own = disputes.filter((dispute) => isOpenDispute(dispute) && dispute.items.includes(item.number));
  const sum = own.reduce((total, dispute) => total + partOf(dispute, item), 0);
  const disputed = Math.min(open, sum);
  const { currency } = item.open;
  return { disputed: { minor: disputed, currency }, undisputed: { minor: open - disputed, currency } };
}

function partOf({ amount, items }: Dispute, item: ItemAsOf): number {
  if (amount === null || amount.currency !== item.open.currency) return Math.max(0, item.open.minor);
  return items[0] === item.number ? amount.minor : 0;
}
