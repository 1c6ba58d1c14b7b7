import type { Money } from '#base/money.ts';
import { isBroken, type PromiseToPay } from '../promises/promise-to-pay.ts';
import { customerDay } from './dispute-facts.ts';
import type { Instalment, LetterFacts } from './letter-facts.ts';
import { itemsNamed, type LetterSeen, payableOf } from './look-at-letter.ts';
import { sumsOf } from './sums.ts';

/** What was promised. The sum is what the ledger has open, or the part of it that the customer named. */
export function promiseFacts(looked: LetterSeen): Partial<LetterFacts> {
  const { promises } = looked;
  if (promises.length === 0) return {};
  const all = promises.flatMap((promise) => itemsNamed(looked, promise.items));
  const items = [...new Map(all.map((item) => [item.number, item])).values()];
  const open = sumsOf(items.map((item) => payableOf(looked, item)));
  const promised = sumsOf(promises.flatMap((promise) => promisedOf(looked, promise)));
  const [only] = promises.length === 1 ? promises : [];
  return {
    items,
    promisedOn: only?.by ?? null,
    promisedAmount: only ? promised : [],
    remaining: restOf(open, promised),
    instalments: instalmentsOf(looked, open),
    answerBy: customerDay(looked),
  };
}

/** What was promised for a day that has passed, and is still open. */
export function brokenFacts(looked: LetterSeen): Partial<LetterFacts> {
  const { promise } = looked.seen;
  if (promise === null || !isBroken(promise)) return {};
  const items = itemsNamed(looked, promise.items).filter((item) => payableOf(looked, item).minor > 0);
  return { items, promisedOn: promise.by, answerBy: customerDay(looked) };
}

/** The amount named, where it is a part of what is open on the items; else all that is open. */
function promisedOf(looked: LetterSeen, { amount, items }: PromiseToPay): readonly Money[] {
  const sums = sumsOf(itemsNamed(looked, items).map((item) => payableOf(looked, item)));
  const open = sums.filter(({ minor }) => minor > 0);
  const same = open.find(({ currency }) => currency === amount?.currency);
  const isPart = amount !== null && open.length === 1 && amount.minor > 0;
  return isPart && same && amount.minor < same.minor ? [amount] : open;
}

function restOf(open: readonly Money[], promised: readonly Money[]): readonly Money[] {
  const paid = promised.map((sum) => ({ ...sum, minor: -sum.minor }));
  return sumsOf([...open, ...paid]).filter(({ minor }) => minor > 0);
}

/** Several promises of one mail with their days; none where one has no day, or they come to more than is open. */
function instalmentsOf(looked: LetterSeen, open: readonly Money[]): readonly Instalment[] {
  const all = looked.promises.flatMap((promise) =>
    promisedOf(looked, promise).map((amount) => ({ on: promise.by, amount })),
  );
  const dated = all.flatMap(({ on, amount }) => (on === null ? [] : [{ on, amount }]));
  const isTooMuch = sumsOf([
    ...open,
    ...dated.map(({ amount }) => ({ ...amount, minor: -amount.minor })),
  ]).some(({ minor }) => minor < 0);
  return dated.length < all.length || isTooMuch ? [] : dated.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
