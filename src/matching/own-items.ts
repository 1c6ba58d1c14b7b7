import { overlaps } from '#base/span.ts';
import type { AmountSeen, Finding } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { hasAmount } from './amounts.ts';
import { isInvoiceNamed, speaksOfOpen } from './cited-items.ts';
import { itemsOfSum } from './items-of-sum.ts';
import { isAboutItems } from './kinds-about-items.ts';
import type { MatchedItem } from './match.ts';
import { distinctItems, matched, type Play, placeOf } from './play.ts';
import { type Resolved, viewsOf } from './resolve-references.ts';

/** How sure we are of items that an amount names. */
const BY_AMOUNT = 0.88;
const BY_SUM = 0.8;

/** What the finding's own references mean; where it only looks back to them, rather the item that its amount is. */
export function ownItems(
  play: Play,
  finding: Finding,
  resolved: readonly Resolved[],
): readonly MatchedItem[] {
  const keys = new Set(finding.references.map(placeOf));
  const meant = resolved.filter((one) => keys.has(placeOf(one.reference)) && speaksOfOpen(finding, one));
  const items = distinctItems(meant.flatMap((one) => one.items));
  const { amount } = finding;
  if (!amount || !isAboutItems(finding) || meant.some((one) => isInWords(one, finding))) return items;
  const exact = itemOfAmount(play, finding);
  if (!exact) return items.length > 0 ? items : byAmount(itemsOfSum(play, amount), amount);
  const told = items.filter(({ number }) => number === exact.item.number);
  return told.length > 0 ? told : byAmount([exact], amount);
}

/** Named in the very words of the finding. */
function isInWords({ reference, items }: Resolved, { evidence }: Finding): boolean {
  return items.length > 0 && reference.evidence.in === evidence.in && overlaps(reference.evidence, evidence);
}

/** The one open item of exactly that amount; of a payment told, else the one that was cleared. */
function itemOfAmount(play: Play, { amount, kind }: Finding): ItemView | null {
  const views = amount ? play.account.items.filter((view) => hasAmount(view.item, amount)) : [];
  const open = views.filter((view) => view.item.isOpen);
  const meant = open.length > 0 || kind !== 'paid' ? open : views;
  const [view, ...more] = meant;
  return view && more.length === 0 ? view : null;
}

/** Items that only their amount names: "551.82 on the 10th and the 272.97 a week later". */
export function itemsByAmounts(
  play: Play,
  said: readonly MatchedItem[],
  resolved: readonly Resolved[],
): readonly MatchedItem[] {
  const known = viewsOf(play, said);
  const isOwn = isInvoiceNamed(play, resolved);
  return play.reading.amounts.flatMap((amount) => {
    const { share, evidence } = amount;
    if (evidence.in === 'subject' || (evidence.in === 'forwarded' && isOwn) || share !== null) return [];
    const views = itemsOfSum(play, amount);
    const isNew = views.some((view) => !known.includes(view));
    if (!isNew || (views.length > 1 && known.some((view) => !views.includes(view)))) return [];
    return byAmount(views, amount);
  });
}

function byAmount(views: readonly ItemView[], { evidence }: AmountSeen): readonly MatchedItem[] {
  const confidence = views.length > 1 ? BY_SUM : BY_AMOUNT;
  return views.map((view) => matched(view, { confidence, evidence, because: 'amount' }));
}
