import { keyOf } from '#base/reference-key.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import { AGREEMENTS, type Agreement, agreementOf, isTypingErrorOf } from './compare-numbers.ts';
import { groupBy } from './group-by.ts';
import type { Candidates } from './match.ts';
import { type NumberShape, shapeOf } from './number-shape.ts';

export type ItemView = { readonly item: ItemAsOf; readonly shape: NumberShape; readonly orderKey: string };

/** A customer with its items, their numbers taken apart once. */
export type AccountView = { readonly customer: Customer; readonly items: readonly ItemView[] };

export function accountViewsOf(candidates: Candidates): readonly AccountView[] {
  const byAccount = groupBy(candidates.items, (item) => item.accountNumber);
  return candidates.customers.map((customer) => ({
    customer,
    items: (byAccount.get(customer.accountNumber) ?? []).map(itemViewOf),
  }));
}

function itemViewOf(item: ItemAsOf): ItemView {
  return { item, shape: shapeOf(item.number), orderKey: keyOf(item.orderNumber) };
}

/** Items whose number agrees best with what was said, and how; empty when none does. */
export type Agreeing = { readonly how: Agreement; readonly items: readonly ItemView[] };

/** The items of an account that a number may mean, by its best agreement; typing errors only when nothing else. */
export function agreeingItems(account: AccountView, said: NumberShape, isTail: boolean): Agreeing | null {
  const found = account.items.map((view) => ({ view, how: agreementOf(said, view.shape, isTail) }));
  for (const how of AGREEMENTS) {
    const items = found.filter((one) => one.how === how).map((one) => one.view);
    if (items.length > 0) return { how, items };
  }
  return null;
}

/** The items of an account one typing error away from what was said. */
export function neighbouringItems(account: AccountView, said: NumberShape): readonly ItemView[] {
  return account.items.filter((view) => isTypingErrorOf(said, view.shape));
}

/** The items of an order. */
export function orderedItems(account: AccountView, said: NumberShape): readonly ItemView[] {
  return account.items.filter((view) => view.orderKey !== '' && view.orderKey === said.key);
}
