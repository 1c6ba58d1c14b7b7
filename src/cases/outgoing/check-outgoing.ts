import { accountStop } from './account-rules.ts';
import { chaseOf } from './chased-items.ts';
import type { Draft, KnownOfCustomer } from './draft.ts';
import { internalQuote } from './internal-quotes.ts';
import { itemReason } from './item-rules.ts';
import { outsidersOf, strangersAmong } from './recipients.ts';
import { SURE } from './sure.ts';
import { VERDICT_KINDS, type Verdict, type VerdictReason } from './verdict.ts';

const ALLOWED: Verdict = { is: 'allow', reasons: [] };

/**
 * Checks a mail before it goes out: whether it chases what must not be chased, goes to a stranger, or carries outside what
 * was written inside. Speaks only of certain facts (`SURE`); a mail among ourselves is always allowed.
 */
export function checkOutgoing(draft: Draft, known: KnownOfCustomer): Verdict {
  const outsiders = outsidersOf(draft, known);
  if (outsiders.length === 0) return ALLOWED;
  const quote = internalQuote(draft, known);
  const reasons = [...(quote ? [quote] : []), ...reasonsOf(draft, known, outsiders)].toSorted(byWeight);
  return reasons.length > 0 ? { is: 'warn', reasons } : ALLOWED;
}

function reasonsOf(
  draft: Draft,
  known: KnownOfCustomer,
  outsiders: readonly string[],
): readonly VerdictReason[] {
  if ((draft.match.account?.confidence ?? 0) < SURE.account) return [];
  const chase = chaseOf(draft, known);
  const strangers = strangersAmong(outsiders, known, chase.asks);
  const stop = accountStop(chase, known);
  const { reading } = draft.read;
  const items = chase.items.flatMap((chased) => {
    const cases = known.cases.filter((one) => one.items.some(({ number }) => number === chased.item.number));
    return itemReason({ chased, cases, known, reading });
  });
  return [...strangers, ...(stop ? [stop] : []), ...items];
}

function byWeight(a: VerdictReason, b: VerdictReason): number {
  return VERDICT_KINDS.indexOf(a.kind) - VERDICT_KINDS.indexOf(b.kind);
}
