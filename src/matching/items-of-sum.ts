import type { AmountSeen } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { hasAmount, isAboutAmount, moneyOf, roundedDigits } from './amounts.ts';
import type { Play } from './play.ts';

/** Open items among which sums are sought: 40 make 10,000 triples. More items make chance sums. */
const MAX_ITEMS = 40;
/** Digits that must be told of a sum without its cents. */
const TOLD_DIGITS = 3;

/**
 * The items that an amount pays: one of that amount, all of the thread, all overdue, all open, or the only two or
 * three open items with that sum, credit notes included. Empty where none fits or several do.
 */
export function itemsOfSum(
  play: Play,
  amount: Pick<AmountSeen, 'decimal' | 'currency'>,
): readonly ItemView[] {
  const open = play.account.items.filter((view) => view.item.isOpen);
  const single = oneOf(
    play,
    open.filter((view) => hasAmount(view.item, amount)),
  );
  if (single) return [single];
  const minor = moneyOf(amount, play.account.customer.currency)?.minor ?? 0;
  if (minor <= 0) return [];
  const late = open.filter((view) => view.item.dueOn < play.sentOn);
  const whole = [play.prior, late, open].find((views) => views.length > 1 && sumOf(views) === minor);
  if (whole) return whole;
  if (play.prior.length > 1 && issuedSumOf(play.prior) === minor) return play.prior;
  const about = oneOf(
    play,
    open.filter((view) => isNearly(view, amount)),
  );
  if (about) return [about];
  const fitting = [...fewWithSum(play.prior, minor), ...fewWithSum(open, minor)];
  const [first] = fitting;
  return first && fitting.every((views) => isSameSet(views, first)) ? first : [];
}

/** "327 euros" for 327.30; with fewer digits the sum may be anything. */
function isNearly(view: ItemView, amount: Pick<AmountSeen, 'decimal' | 'currency'>): boolean {
  return roundedDigits(amount) >= TOLD_DIGITS && isAboutAmount(view.item, amount);
}

/** Of several items of one amount, that of the thread; none where it stays unclear. */
function oneOf(play: Play, views: readonly ItemView[]): ItemView | null {
  const known = views.filter((view) => play.prior.includes(view));
  const [view, ...more] = known.length > 0 ? known : views;
  return view && more.length === 0 ? view : null;
}

function sumOf(views: readonly ItemView[]): number {
  return views.reduce((sum, view) => sum + view.item.open.minor, 0);
}

/** What the items came to when issued: "the 4,235.74 arrived", when all are cleared. */
function issuedSumOf(views: readonly ItemView[]): number {
  return views.reduce((sum, view) => sum + view.item.amount.minor, 0);
}

/** All pairs with the sum; where there are none, all triples. */
function fewWithSum(views: readonly ItemView[], minor: number): readonly (readonly ItemView[])[] {
  if (views.length > MAX_ITEMS) return [];
  const pairs = pairsWithSum(views, minor);
  if (pairs.length > 0) return pairs;
  return views.flatMap((first, at) =>
    pairsWithSum(views.slice(at + 1), minor - first.item.open.minor).map((pair) => [first, ...pair]),
  );
}

function pairsWithSum(views: readonly ItemView[], minor: number): readonly (readonly ItemView[])[] {
  return views.flatMap((first, at) =>
    views
      .slice(at + 1)
      .filter((second) => first.item.open.minor + second.item.open.minor === minor)
      .map((second) => [first, second]),
  );
}

function isSameSet(a: readonly ItemView[], b: readonly ItemView[]): boolean {
  return a.length === b.length && a.every((view) => b.includes(view));
}
