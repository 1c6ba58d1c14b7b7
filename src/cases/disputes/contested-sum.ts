import type { Money } from '#base/money.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import { type Dispute, isOpenDispute } from './dispute.ts';
import { disputedPartsOf } from './disputed-parts.ts';

/**
 * What a dispute is about in money: while it is open never more than is open; once ended the part that was told, else
 * the items in full. Null where nothing is known, or where the items are in several currencies.
 */
export function contestedSumOf(dispute: Dispute, items: readonly ItemAsOf[]): Money | null {
  const own = items.filter(({ number }) => dispute.items.includes(number));
  if (!isOpenDispute(dispute)) return dispute.amount ?? sumOf(own.map(({ amount }) => amount));
  const open = own.filter(({ isOpen }) => isOpen);
  return sumOf(open.map((item) => disputedPartsOf(item, [dispute]).disputed)) ?? dispute.amount;
}

function sumOf(sums: readonly Money[]): Money | null {
  const [first] = sums;
  if (!first || sums.some(({ currency }) => currency !== first.currency)) return null;
  return { minor: sums.reduce((all, { minor }) => all + minor, 0), currency: first.currency };
}
