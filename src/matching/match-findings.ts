import { overlaps } from '#base/span.ts';
import type { Finding } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { moneyOf } from './amounts.ts';
import { citedItems } from './cited-items.ts';
import { dayOfFinding } from './finding-day.ts';
import { moneyOfFinding } from './finding-money.ts';
import { impliedItems } from './implied-items.ts';
import { isAboutItems } from './kinds-about-items.ts';
import type { MatchedFinding, MatchedItem } from './match.ts';
import { itemsByAmounts, ownItems } from './own-items.ts';
import { distinctItems, type Play } from './play.ts';
import { type Resolved, resolveReferences, viewsOf } from './resolve-references.ts';
import { type OnItems, shareItems } from './share-items.ts';

/** The items of a mail, and its findings each on its own items. */
export type MatchedContent = {
  readonly items: readonly MatchedItem[];
  readonly findings: readonly MatchedFinding[];
};

/** Resolves what a mail says against the items in play. */
export function matchContent(play: Play): MatchedContent {
  const resolved = resolveReferences(play);
  const findings = play.reading.findings.map((one) => withoutNumbers(one, resolved));
  const own = findings.map((finding) => ({ finding, items: ownItems(play, finding, resolved) }));
  const said = distinctItems([...citedItems(play, resolved, findings), ...own.flatMap((one) => one.items)]);
  const named = distinctItems([...said, ...itemsByAmounts(play, said, resolved)]);
  const scene = { play, resolved, named, own, isOnlyOne: findings.filter(isAboutItems).length <= 1 };
  const implied = own.map(({ finding, items }) => ({
    finding,
    items: items.length > 0 ? items : impliedItems(scene, finding),
  }));
  const all = shareItems(play, implied, resolved);
  const content = all.map((one) => matchedFinding(play, one, all));
  return { items: distinctItems([...named, ...content.flatMap((one) => one.items)]), findings: content };
}

/** "2000 on Friday" is a sum, unless the ledger knows an item of that number. */
function withoutNumbers(finding: Finding, resolved: readonly Resolved[]): Finding {
  const { amount } = finding;
  const isNumber = ({ reference, items }: Resolved) =>
    amount !== null &&
    reference.form === 'number' &&
    items.length > 0 &&
    reference.evidence.in === amount.evidence.in &&
    overlaps(reference.evidence, amount.evidence);
  return resolved.some(isNumber) ? { ...finding, amount: null } : finding;
}

function matchedFinding(play: Play, { finding, items }: OnItems, all: readonly OnItems[]): MatchedFinding {
  const views = viewsOf(play, items);
  const others = all.filter((other) => other.finding !== finding && haveCommon(other.items, items));
  const { references: _references, day: _day, amount: _amount, ...said } = finding;
  return {
    ...said,
    items,
    amount: moneyOfFinding(finding, views, {
      others: others.map((other) => other.finding),
      currency: currencyOf(play, views),
    }),
    on: dayOfFinding(finding, views),
  };
}

/** What a finding says by itself, where no account is picked: a sum only if it names its currency. */
export function findingWithoutItems(finding: Finding): MatchedFinding {
  const { references: _references, day: _day, amount, ...said } = finding;
  const money = amount?.currency ? moneyOf(amount, amount.currency) : null;
  return { ...said, items: [], amount: money, on: dayOfFinding(finding, []) };
}

function currencyOf(play: Play, views: readonly ItemView[]): string {
  return views[0]?.item.amount.currency ?? play.account.customer.currency;
}

function haveCommon(a: readonly MatchedItem[], b: readonly MatchedItem[]): boolean {
  return a.some((one) => b.some((other) => other.number === one.number));
}
