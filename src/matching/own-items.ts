import { overlaps } from '#base/span.ts';
import type { AmountSeen, Finding } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { hasAmount } from './amounts.ts';
import { sentenceOf } from './beside.ts';
import { isInvoiceNamed, speaksOfOpen } from './cited-items.ts';
import { itemsOfSum } from './items-of-sum.ts';
import { isAboutItems } from './kinds-about-items.ts';
import type { MatchedItem } from './match.ts';
import { distinctItems, matched, type Play, placeOf } from './play.ts';
import { type Resolved, viewsOf } from './resolve-references.ts';

/** How sure we are of items that an amount names. */
const BY_AMOUNT = 0.88;
const BY_SUM = 0.8;
/** "All but 4512" is seldom to the last item. */
const BY_EXCEPTION = 0.75;

/** What the finding's own references mean; where it only looks back to them, rather the item that its amount is. */
export function ownItems(
  play: Play,
  finding: Finding,
  resolved: readonly Resolved[],
): readonly MatchedItem[] {
  const keys = new Set(finding.references.map(placeOf));
  const meant = resolved.filter((one) => keys.has(placeOf(one.reference)) && speaksOfOpen(finding, one));
  const left = meant.filter((one) => isLeftOut(play, one, finding));
  if (left.length > 0) return allBut(play, finding, { meant, left });
  const items = distinctItems(meant.flatMap((one) => one.items));
  const { amount } = finding;
  if (!amount || !isAboutItems(finding)) return items;
  if (meant.some((one) => isInWords(one, finding))) return withTheRest(play, finding, items);
  const paid = itemsPaid(play, finding, items);
  const told = items.filter(({ number }) => paid.some(({ item }) => item.number === number));
  if (paid.length === 0) return items;
  return told.length === paid.length ? told : byAmount(paid, amount);
}

/** "1,032.51 sent, that is 4512 less your credit note": the sum of a payment tells what else is in it. */
function withTheRest(play: Play, finding: Finding, items: readonly MatchedItem[]): readonly MatchedItem[] {
  const { amount } = finding;
  if (!amount || !isPayment(finding)) return items;
  const more = itemsOfSum(play, amount).filter((view) => !isAmong(items, view));
  const isWhole =
    more.length > 0 && viewsOf(play, items).length + more.length === itemsOfSum(play, amount).length;
  return isWhole ? [...items, ...byAmount(more, amount)] : items;
}

function isAmong(items: readonly MatchedItem[], { item }: ItemView): boolean {
  return items.some(({ number }) => number === item.number);
}

function isPayment({ kind }: Finding): boolean {
  return kind === 'promise' || kind === 'paid';
}

/** The one item of that amount; several of that sum where none is named before, or where it is a payment. */
function itemsPaid(play: Play, finding: Finding, before: readonly MatchedItem[]): readonly ItemView[] {
  const exact = itemOfAmount(play, finding);
  if (exact || !finding.amount) return exact ? [exact] : [];
  const sum = itemsOfSum(play, finding.amount);
  return before.length === 0 || (isPayment(finding) && sum.length > 1) ? sum : [];
}

/**
 * "Everything except 4512": named in the sentence of the finding, and none of its items. A credit note is no
 * exception but taken off: "4512 menos el abono 77".
 */
function isLeftOut(play: Play, { reference, items }: Resolved, { evidence }: Finding): boolean {
  if (reference.form !== 'number' || !reference.isExcepted) return false;
  if (!viewsOf(play, items).some(({ item }) => item.type === 'invoice')) return false;
  const sentence = sentenceOf(play.reading, reference.evidence);
  return sentence !== null && sentence.in === evidence.in && overlaps(sentence, evidence);
}

type Parts = { readonly meant: readonly Resolved[]; readonly left: readonly Resolved[] };

/** What else is named in the same words; where nothing is, all that the thread is about, or all that is open. */
function allBut(play: Play, finding: Finding, { meant, left }: Parts): readonly MatchedItem[] {
  const out = viewsOf(
    play,
    left.flatMap(({ items }) => items),
  );
  const rest = meant.filter((one) => isInWords(one, finding)).flatMap(({ items }) => items);
  const named = distinctItems(rest).filter(({ number }) => !out.some(({ item }) => item.number === number));
  if (named.length > 0 || !isAboutItems(finding)) return named;
  const open = play.account.items.filter(({ item }) => item.isOpen);
  const whole = play.prior.length > 1 ? play.prior : open;
  const { evidence } = finding;
  return whole
    .filter((view) => !out.includes(view))
    .map((view) => matched(view, { confidence: BY_EXCEPTION, evidence, because: 'pointing' }));
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
