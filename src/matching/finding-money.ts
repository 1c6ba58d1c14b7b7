import type { CurrencyCode, Money } from '#base/money.ts';
import type { AmountSeen, Finding } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { moneyOf } from './amounts.ts';

/** What a finding stands beside: the other findings on its items, and the currency where the mail names none. */
export type Beside = { readonly others: readonly Finding[]; readonly currency: CurrencyCode };

/** The amount of a finding as money: as said, or worked out of the open balance of its items ("the rest", "half"). */
export function moneyOfFinding(finding: Finding, views: readonly ItemView[], beside: Beside): Money | null {
  const { amount } = finding;
  if (!amount) return null;
  const said = moneyOf(amount, beside.currency);
  if (said || amount.share === null) return said;
  const open = openOf(views, beside.currency);
  if (open === null || open <= 0) return null;
  const minor = amount.share === 'rest' ? open - takenBy(beside, open) : Math.round(open * amount.share);
  return minor > 0 ? { minor, currency: beside.currency } : null;
}

function openOf(views: readonly ItemView[], currency: CurrencyCode): number | null {
  const open = views.filter((view) => view.item.open.currency === currency);
  return open.length > 0 && open.length === views.length
    ? open.reduce((sum, view) => sum + view.item.open.minor, 0)
    : null;
}

/** What the other findings on the same items already speak for: disputed, promised or paid. */
function takenBy(beside: Beside, open: number): number {
  return beside.others
    .filter((other) => other.kind === 'dispute' || other.kind === 'promise' || other.kind === 'paid')
    .reduce((sum, other) => sum + (other.amount ? partOf(other.amount, beside.currency, open) : 0), 0);
}

function partOf(amount: AmountSeen, currency: CurrencyCode, open: number): number {
  const said = moneyOf(amount, currency);
  if (said) return said.currency === currency ? Math.abs(said.minor) : 0;
  return typeof amount.share === 'number' ? Math.round(open * amount.share) : 0;
}
