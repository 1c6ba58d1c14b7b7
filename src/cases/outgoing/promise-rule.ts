import type { ItemAsOf } from '#ledger/ledger.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { PromiseToPay } from '../promises/promise-to-pay.ts';
import { promisesOf } from '../promises/promises.ts';
import { asksOnlyFor } from './amounts-named.ts';
import { heardIn, isSure, mailOf, partsOf, type SeenItem } from './said.ts';
import type { Parts, ReasonOf } from './verdict.ts';

/** A promise for a later day; a draft that names that very day, or asks for the rest only, keeps to it. */
export function promised(seen: SeenItem): ReasonOf<'promised'> | null {
  for (const one of seen.cases) {
    const reason = promisedIn(one, seen);
    if (reason) return reason;
  }
  return null;
}

function promisedIn(one: CollectionCase, seen: SeenItem): ReasonOf<'promised'> | null {
  const { chased, known, reading } = seen;
  const promise = promisesOf(one, known.today, known.policy.graceDays).findLast((made) =>
    isAhead(made, seen),
  );
  const by = promise?.by ?? null;
  if (!promise || by === null) return null;
  const mail = mailOf(one, promise.messageId);
  const parts = partPromised(promise, chased.item);
  if (parts && asksOnlyFor(parts.rest.minor, chased, reading)) return null;
  if (reading.days.some(({ future, evidence }) => future === by && evidence.in === 'body')) return null;
  if (!isSure(mail, 'promise', ({ on }) => on === by)) return null;
  return { kind: 'promised', item: chased.item.number, by, parts, ...heardIn(one, mail, promise.madeOn) };
}

function isAhead({ status, items, by }: PromiseToPay, { chased, known }: SeenItem): boolean {
  return status === 'open' && by !== null && by > known.today && items.includes(chased.item.number);
}

/** Of several items nobody can say how the sum falls on them: then each is promised whole. */
function partPromised({ items, amount }: PromiseToPay, item: ItemAsOf): Parts | null {
  if (items.length !== 1 || amount === null || amount.currency !== item.open.currency) return null;
  return partsOf(item, amount, { ...amount, minor: item.open.minor - amount.minor });
}
