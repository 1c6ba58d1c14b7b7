import type { ItemAsOf } from '#ledger/ledger.ts';
import type { MatchedFinding } from '#matching/match.ts';
import type { CollectionCase } from '../collection-case.ts';
import { heardIn, isSure, type SeenItem } from './said.ts';
import type { ReasonOf } from './verdict.ts';

/** The customer says that it is paid, and nobody has looked for the money since. */
export function claimedPaid({ chased: { item }, cases }: SeenItem): ReasonOf<'claimed_paid'> | null {
  for (const one of cases) {
    const state = one.items.find(({ number }) => number === item.number);
    if (state?.state !== 'claimed_paid' || isLookedUp(one, state)) continue;
    const mail = one.mails.findLast(
      (heard) => heard.sentOn === state.since && isSure(heard, 'paid', (finding) => isOn(finding, item)),
    );
    if (mail) return { kind: 'claimed_paid', item: item.number, ...heardIn(one, mail, state.since) };
  }
  return null;
}

function isLookedUp({ steps }: CollectionCase, { number, since }: CollectionCase['items'][number]): boolean {
  return steps.some(
    (step) =>
      step.kind === 'payment-looked-up' &&
      step.on >= since &&
      (step.items.length === 0 || step.items.includes(number)),
  );
}

/** On this item, or on none in particular. */
function isOn({ items }: MatchedFinding, { number }: ItemAsOf): boolean {
  return items.length === 0 || items.some((one) => one.number === number);
}
