import type { Money } from '#base/money.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import { customerDay } from './dispute-facts.ts';
import type { LetterFacts } from './letter-facts.ts';
import { itemsNamed, type LetterSeen, payableOf, payBy } from './look-at-letter.ts';
import { type PlanProposal, proposePlan } from './plan-proposal.ts';
import { sumsOf } from './sums.ts';

/** A plan for what the customer asks time for; nothing to tell where the limits allow none. */
export function planFacts(looked: LetterSeen): Partial<LetterFacts> {
  const items = itemsOfPlan(looked);
  const plan = planOf(looked, items);
  if (!plan) return { items, answerBy: customerDay(looked) };
  return {
    items,
    instalments: plan.instalments,
    total: [plan.planned],
    remaining: sumsOf([plan.rest]),
    payBy: payBy(looked, items),
    answerBy: customerDay(looked),
  };
}

function requestOf({ scene: { mail, collectionCase } }: LetterSeen) {
  const asks = ({ findings }: typeof mail) => findings.find(({ kind }) => kind === 'plan_request');
  const heard = collectionCase.mails.filter(({ direction }) => direction === 'inbound');
  const last = heard.findLast((one) => asks(one));
  return asks(mail) ?? (last && asks(last));
}

/** The items named; else what of the case is open; else all that the customer owes. Contested ones are left out. */
function itemsOfPlan(looked: LetterSeen): readonly ItemAsOf[] {
  const numbers = requestOf(looked)?.items.map(({ number }) => number) ?? [];
  const named = itemsNamed(looked, numbers);
  const isAboutAll = numbers.length === 0 && named.length === 0;
  const all = isAboutAll ? looked.scene.items.filter(({ isOpen }) => isOpen) : named;
  return all.filter((item) => payableOf(looked, item).minor !== 0);
}

/** None where nothing is open, or where the items are in several currencies: each wants a plan of its own. */
function planOf(looked: LetterSeen, items: readonly ItemAsOf[]): PlanProposal | null {
  const sums = sumsOf(items.map((item) => payableOf(looked, item)));
  const [open, ...others] = sums;
  if (!open || others.length > 0) return null;
  const request = requestOf(looked);
  const asked = { instalments: request?.instalments ?? null, amount: request?.amount ?? null };
  const { policy, today } = looked.scene;
  return proposePlan(open satisfies Money, { asked, limits: policy.plan }, today);
}
