import { overlaps } from '#base/span.ts';
import type { Finding } from '#reading/reading.ts';
import { sentenceOf } from './beside.ts';
import { groupBy } from './group-by.ts';
import { isAboutItems } from './kinds-about-items.ts';
import type { MatchedItem } from './match.ts';
import { distinctItems, matched, type Play } from './play.ts';
import { type Resolved, viewsOf } from './resolve-references.ts';

/** A finding and the items it is on. */
export type OnItems = { readonly finding: Finding; readonly items: readonly MatchedItem[] };

/** "The rest" is all that is open and not named: seldom to the last item. */
const BY_REST = 0.7;

/** What findings leave to each other: the rest to one that takes the rest, what is paid by nobody's dispute. */
export function shareItems(
  play: Play,
  all: readonly OnItems[],
  resolved: readonly Resolved[],
): readonly OnItems[] {
  const left = all.map((one) => onWhatIsLeft(play, one, all));
  const contested = left.map((one) => onWhatIsContested(play, one, left));
  return contested.map((one) => onTheSecond(play, one, resolved));
}

/** "20411 on Friday, the rest in April": where others speak for the whole items, the rest is the other open invoices. */
function onWhatIsLeft(play: Play, one: OnItems, all: readonly OnItems[]): OnItems {
  const { finding, items } = one;
  if (finding.amount?.share !== 'rest' || namesItems(finding) || namesSums(play) || !isAboutItems(finding))
    return one;
  const others = payments(one, all);
  const whole = others.filter((other) => !other.finding.amount).flatMap((other) => other.items);
  const isSpokenFor = items.length > 0 && items.every((item) => isAmong(whole, item));
  if (!isSpokenFor) return one;
  const known = others.flatMap((other) => other.items.map(({ number }) => number));
  const left = play.account.items.filter(
    ({ item }) => item.isOpen && item.type === 'invoice' && !known.includes(item.number),
  );
  const { evidence } = finding;
  return {
    finding,
    items: left.map((view) => matched(view, { confidence: BY_REST, evidence, because: 'pointing' })),
  };
}

/** Where sums are told, "the rest" is what is left of a sum. */
function namesSums({ reading }: Play): boolean {
  return reading.amounts.some(
    ({ decimal, share }) => decimal !== null || (share !== null && share !== 'rest'),
  );
}

/** In its own words, not in those before them. */
function namesItems({ references, evidence }: Finding): boolean {
  return references.some((one) => one.evidence.in === evidence.in && overlaps(one.evidence, evidence));
}

/**
 * "4512 and 4513 are the same delivery. 4512 is paid, cancel the other": what is paid as a whole is not contested.
 * Nor is a credit note that stands beside the invoice which lacks one.
 */
function onWhatIsContested(play: Play, one: OnItems, all: readonly OnItems[]): OnItems {
  const { finding, items } = one;
  if (finding.kind !== 'dispute' || items.length < 2) return one;
  const settled = payments(one, all)
    .filter((other) => !other.finding.amount || finding.reason === 'duplicate')
    .flatMap((other) => other.items);
  const invoices = viewsOf(play, items).filter(({ item }) => item.type === 'invoice');
  const contested = items.filter(
    (item) => !isAmong(settled, item) && invoices.some((view) => view.item.number === item.number),
  );
  return contested.length > 0 ? { finding, items: contested } : one;
}

/** "4512 and 4513 are one delivery. … Please cancel 4513.": of a pair that is one, the item named alone and last. */
function onTheSecond(play: Play, one: OnItems, resolved: readonly Resolved[]): OnItems {
  const { finding, items } = one;
  if (finding.reason !== 'duplicate' || items.length !== 2) return one;
  const ofPair = resolved.filter(
    ({ reference, items: meant }) =>
      reference.evidence.in === finding.evidence.in && meant.some((item) => isAmong(items, item)),
  );
  const bySentence = groupBy(ofPair, ({ reference }) => sentenceOf(play.reading, reference.evidence));
  const named = [...bySentence.values()].map((some) =>
    distinctItems(some.flatMap(({ items: meant }) => meant)),
  );
  const last = named.at(-1)?.filter((item) => isAmong(items, item)) ?? [];
  const isPairNamed = named.slice(0, -1).some((some) => items.every((item) => isAmong(some, item)));
  return isPairNamed && last.length === 1 ? { finding, items: last } : one;
}

function payments(one: OnItems, all: readonly OnItems[]): readonly OnItems[] {
  return all.filter(
    (other) => other !== one && (other.finding.kind === 'promise' || other.finding.kind === 'paid'),
  );
}

function isAmong(items: readonly MatchedItem[], { number }: MatchedItem): boolean {
  return items.some((other) => other.number === number);
}
