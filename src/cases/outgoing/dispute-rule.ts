import type { ItemAsOf } from '#ledger/ledger.ts';
import type { CollectionCase } from '../collection-case.ts';
import { type Dispute, isOpenDispute } from '../disputes/dispute.ts';
import { disputedPartsOf } from '../disputes/disputed-parts.ts';
import { asksOnlyFor } from './amounts-named.ts';
import { heardIn, isSure, mailOf, partsOf, type SeenItem } from './said.ts';
import type { ReasonOf } from './verdict.ts';

type OpenDispute = { readonly dispute: Dispute; readonly one: CollectionCase };

/** An open dispute on the item, unless the draft asks for the undisputed part only. */
export function disputed({ chased, cases, reading }: SeenItem): ReasonOf<'disputed'> | null {
  const { item } = chased;
  const open = cases.flatMap((one) => openDisputesOn(item, one));
  const first = open[0];
  if (!first) return null;
  const { disputed: part, undisputed: rest } = disputedPartsOf(
    item,
    open.map(({ dispute }) => dispute),
  );
  const parts = partsOf(item, part, rest);
  if (parts && asksOnlyFor(rest.minor, chased, reading)) return null;
  const { dispute, one } = first;
  const heard = heardIn(one, mailOf(one, dispute.messageId), dispute.since);
  return { kind: 'disputed', item: item.number, reason: dispute.reason, parts, ...heard };
}

/** Disputes heard for certain on this item; one that names none is about the only item of its case. */
function openDisputesOn({ number }: ItemAsOf, one: CollectionCase): readonly OpenDispute[] {
  const isOnlyItem = one.items.length === 1 && one.items[0]?.number === number;
  return one.disputes.filter(isOpenDispute).flatMap((dispute) => {
    const items = dispute.items.length === 0 && isOnlyItem ? [number] : dispute.items;
    const isHeard = isSure(
      mailOf(one, dispute.messageId),
      'dispute',
      ({ reason }) => (reason ?? 'other') === dispute.reason,
    );
    return isHeard && items.includes(number) ? [{ one, dispute: { ...dispute, items } }] : [];
  });
}
