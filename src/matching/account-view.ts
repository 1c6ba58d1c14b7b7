import { keyOf } from '#base/reference-key.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import { AGREEMENTS, type Agreement, agreementOf, isTypingErrorOf } from './compare-numbers.ts';
import { nameWordsOf } from './fold.ts';
import { groupBy } from './group-by.ts';
import type { Candidates } from './match.ts';
import { type NumberShape, shapeOf } from './number-shape.ts';

export type ItemView = { readonly item: ItemAsOf; readonly shape: NumberShape; readonly orderKey: string };

/** The words of a customer's names without legal forms, see `nameWordsOf`, and the first of them. */
export type AccountNames = {
  readonly head: string;
  readonly name: readonly string[];
  readonly legalName: readonly string[];
};

/** A customer with its items, names and numbers taken apart once, and the keys of its own numbers. */
export type AccountView = {
  readonly customer: Customer;
  readonly names: AccountNames;
  readonly items: readonly ItemView[];
  readonly accountKey: string;
  readonly vatKey: string;
};

export function accountViewsOf(candidates: Candidates): readonly AccountView[] {
  const byAccount = groupBy(candidates.items, (item) => item.accountNumber);
  return candidates.customers.map((customer) => ({
    customer,
    names: namesOf(customer),
    items: (byAccount.get(customer.accountNumber) ?? []).map(itemViewOf),
    accountKey: keyOf(customer.accountNumber),
    vatKey: keyOf(customer.vatId),
  }));
}

function namesOf(customer: Customer): AccountNames {
  const name = nameWordsOf(customer.name);
  return { head: name[0] ?? '', name, legalName: nameWordsOf(customer.legalName) };
}

function itemViewOf(item: ItemAsOf): ItemView {
  return { item, shape: shapeOf(item.number), orderKey: keyOf(item.orderNumber) };
}

/** Items whose number agrees best with what was said, and how; empty when none does. */
export type Agreeing = { readonly how: Agreement; readonly items: readonly ItemView[] };

/** The items of an account that a number may mean, by its best agreement; typing errors only when nothing else. */
export function agreeingItems(account: AccountView, said: NumberShape, isTail: boolean): Agreeing | null {
  let best: number = AGREEMENTS.length;
  let items: ItemView[] = [];
  for (const view of account.items) {
    const agreement = agreementOf(said, view.shape, isTail);
    const rank = agreement === null ? AGREEMENTS.length : AGREEMENTS.indexOf(agreement);
    if (rank < best) [best, items] = [rank, []];
    if (agreement !== null && rank === best) items.push(view);
  }
  const how = AGREEMENTS[best];
  return how ? { how, items } : null;
}

/** The items of an account one typing error away from what was said. */
export function neighbouringItems(account: AccountView, said: NumberShape): readonly ItemView[] {
  return account.items.filter((view) => isTypingErrorOf(said, view.shape));
}

/** Whether any is. */
export function hasNeighbour(account: AccountView, said: NumberShape): boolean {
  return account.items.some((view) => isTypingErrorOf(said, view.shape));
}

/** Whether there are items of such an order. */
export function isOrdered(account: AccountView, said: NumberShape): boolean {
  return account.items.some((view) => isOfOrder(view, said));
}

/** The items of an order. */
export function orderedItems(account: AccountView, said: NumberShape): readonly ItemView[] {
  return account.items.filter((view) => isOfOrder(view, said));
}

function isOfOrder({ orderKey }: ItemView, said: NumberShape): boolean {
  return orderKey !== '' && (orderKey === said.key || isDigitsOf(orderKey, said));
}

/** Digits from which "order 2814" is `OC 2814`. */
const ORDER_DIGITS = 4;

function isDigitsOf(orderKey: string, said: NumberShape): boolean {
  const isBare = said.letters === '' && said.digitGroups.length === 1 && said.digits.length >= ORDER_DIGITS;
  return isBare && orderKey.replace(/^\p{L}+/u, '') === said.digits;
}
