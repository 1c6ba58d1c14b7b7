import type { CalendarDate } from '#base/calendar-date.ts';
import type { DisputeReason } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import { addWorkingDays } from '#base/working-days.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import { lastStep } from '../actions/look.ts';
import type { Dispute } from '../disputes/dispute.ts';
import { clockOf } from '../disputes/dispute-clock.ts';
import { disputedPartsOf } from '../disputes/disputed-parts.ts';
import { resolverFor } from '../policy/house-rules.ts';
import type { ResolverRole } from '../policy/resolver-role.ts';
import type { LetterFacts } from './letter-facts.ts';
import { CUSTOMER_DAYS, itemsNamed, type LetterSeen, payBy } from './look-at-letter.ts';
import { sumsOf } from './sums.ts';

/** Working days in which we answer where the company has no service level. */
const ANSWER_DAYS = 5;

/** What the open disputes come to: their items, parts and reasons, who decides, and by when we answer. */
export function disputeFacts(looked: LetterSeen): Partial<LetterFacts> {
  const { disputes } = looked;
  if (disputes.length === 0) return { answerBy: answerBy(looked) };
  const items = itemsNamed(
    looked,
    disputes.flatMap((dispute) => dispute.items),
  );
  const parts = partsOf(items, disputes);
  return {
    items,
    ...parts,
    reasons: reasonsOf(disputes),
    resolver: resolverOf(looked, parts.disputed),
    answerBy: answerBy(looked),
    payBy: payBy(looked, items),
  };
}

/** The same for a letter in which the customer is asked for something. */
export function askingFacts(looked: LetterSeen): Partial<LetterFacts> {
  return { ...disputeFacts(looked), answerBy: customerDay(looked) };
}

/** The day by which a customer is asked to answer. */
export function customerDay({ scene }: LetterSeen): CalendarDate {
  return addWorkingDays(scene.today, CUSTOMER_DAYS);
}

export function reasonsOf(disputes: readonly Dispute[]): readonly DisputeReason[] {
  return [...new Set(disputes.map(({ reason }) => reason))];
}

type Parts = { readonly disputed: readonly Money[]; readonly undisputed: readonly Money[] };

function partsOf(items: readonly ItemAsOf[], disputes: readonly Dispute[]): Parts {
  const parts = items.filter(({ isOpen }) => isOpen).map((item) => disputedPartsOf(item, disputes));
  return {
    disputed: sumsOf(parts.map(({ disputed }) => disputed)),
    undisputed: sumsOf(parts.map(({ undisputed }) => undisputed)),
  };
}

/** Whoever has it; else who should have it by the rules. */
function resolverOf(
  { scene: { collectionCase, policy, customer }, disputes: [first] }: LetterSeen,
  [sum]: readonly Money[],
): ResolverRole | null {
  const given = lastStep(collectionCase, 'assigned');
  if (!first || (given && given.on >= first.since)) return given?.resolver ?? null;
  return resolverFor({ policy, customer }, first.reason, sum ?? null)?.resolver ?? null;
}

/** The day of the service level; where it has passed, the day by which the customer hears of it again. */
function answerBy({ scene: { policy, customer, today }, disputes }: LetterSeen): CalendarDate {
  const clocks = disputes.flatMap((dispute) => clockOf(dispute, today, { policy, customer }) ?? []);
  const [last] = clocks.toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  if (!last) return addWorkingDays(today, ANSWER_DAYS);
  return last.dueOn > today ? last.dueOn : addWorkingDays(today, last.level.statusDays);
}
