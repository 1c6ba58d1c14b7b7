import { type CalendarDate, daysBetween } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';
import { addWorkingDays } from '#base/working-days.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import { look, type Seen } from '../actions/look.ts';
import { type Dispute, isOpenDispute } from '../disputes/dispute.ts';
import { disputedPartsOf } from '../disputes/disputed-parts.ts';
import type { PromiseToPay } from '../promises/promise-to-pay.ts';
import { promisesOf } from '../promises/promises.ts';
import type { LetterScene } from './letter.ts';

/** Working days that we give a customer to answer or to pay. */
export const CUSTOMER_DAYS = 5;

/** What the letters of a case look at. */
export type LetterSeen = {
  readonly scene: LetterScene;
  readonly seen: Seen;
  /** Open disputes: those of the mail that is answered, else all of the case. */
  readonly disputes: readonly Dispute[];
  /** Disputes that ended otherwise than by the customer. */
  readonly ended: readonly Dispute[];
  /** Promises whose day has not passed: of the mail that is answered, else of the latest that made one. */
  readonly promises: readonly PromiseToPay[];
};

export function lookAtLetter(scene: LetterScene): LetterSeen {
  const { collectionCase, policy, customer, today, mail } = scene;
  const open = collectionCase.disputes.filter(isOpenDispute);
  const running = promisesOf(collectionCase, today, policy.graceDays).filter(
    ({ status, by }) => (status === 'open' || status === 'due_today') && (by === null || by >= today),
  );
  const own = running.filter(({ messageId }) => messageId === mail.messageId);
  const latest = running.filter(({ messageId }) => messageId === running.at(-1)?.messageId);
  const answered = open.filter(({ messageId }) => messageId === mail.messageId);
  return {
    scene,
    seen: look(collectionCase, today, { policy, customer }),
    disputes: answered.length > 0 ? answered : open,
    ended: collectionCase.disputes.filter(({ end }) => end !== null && end.outcome !== 'withdrawn'),
    promises: own.length > 0 ? own : latest,
  };
}

/** These items as the ledger has them, the unknown left out; where none is named, what of the case is open. */
export function itemsNamed(
  { scene: { items, collectionCase } }: LetterSeen,
  numbers: readonly string[],
): readonly ItemAsOf[] {
  const named = new Set(numbers);
  if (named.size > 0) return items.filter(({ number }) => named.has(number));
  const ofCase = new Set(collectionCase.items.map(({ number }) => number));
  return items.filter(({ number, isOpen }) => isOpen && ofCase.has(number));
}

/** What of an item may be asked for: what is open and not contested. */
export function payableOf({ seen }: LetterSeen, item: ItemAsOf): Money {
  return item.open.minor < 0 ? item.open : disputedPartsOf(item, seen.openDisputes).undisputed;
}

/** The day by which something is paid: a week on, and never before it falls due. */
export function payBy({ scene: { today } }: LetterSeen, items: readonly ItemAsOf[]): CalendarDate {
  const soonest = addWorkingDays(today, CUSTOMER_DAYS);
  const due = items.filter(({ isOpen }) => isOpen).map(({ dueOn }) => dueOn);
  return due.reduce((latest, dueOn) => (daysBetween(latest, dueOn) > 0 ? dueOn : latest), soonest);
}
