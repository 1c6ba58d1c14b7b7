import type { FindingKind } from '#base/finding.ts';
import { type Evidence, overlaps } from '#base/span.ts';
import type { Finding, PointedAt, Reference } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { moneyOf } from './amounts.ts';
import { sentenceOf } from './beside.ts';
import { dayOfFinding } from './finding-day.ts';
import { moneyOfFinding } from './finding-money.ts';
import { itemsOfSum } from './items-of-sum.ts';
import type { MatchedFinding, MatchedItem } from './match.ts';
import { distinctItems, matched, type Play } from './play.ts';
import { type Resolved, resolveReferences, viewsOf } from './resolve-references.ts';

/** The items of a mail, and its findings each on its own items. */
export type MatchedContent = {
  readonly items: readonly MatchedItem[];
  readonly findings: readonly MatchedFinding[];
};

/** Kinds that almost always speak of items, even where they name none. */
const ABOUT_ITEMS: ReadonlySet<FindingKind> = new Set([
  'dispute',
  'promise',
  'paid',
  'plan_request',
  'resolution',
]);
/** Kinds that take the mail's own items, but are not read with those of the thread. */
const MAY_BE_ABOUT_ITEMS: ReadonlySet<FindingKind> = new Set([
  ...ABOUT_ITEMS,
  'acknowledgement',
  'document_request',
  'question',
  'legal',
]);
/** How sure we are of items that an amount names, or only the thread. */
const BY_AMOUNT = 0.88;
const BY_SUM = 0.8;
const BY_THREAD = 0.6;
/** "The rest" is all that is open and not named: seldom to the last item. */
const BY_REST = 0.7;

/** Resolves what a mail says against the items in play. */
export function matchContent(play: Play): MatchedContent {
  const resolved = resolveReferences(play);
  const findings = play.reading.findings.map((one) => withoutNumbers(one, resolved));
  const cited = resolved.filter((one) => isCited(one, findings)).flatMap((one) => one.items);
  const own = findings.map((finding) => ({ finding, items: ownItems(play, finding, resolved) }));
  const said = distinctItems([...cited, ...own.flatMap((one) => one.items)]);
  const named = distinctItems([...said, ...itemsByAmounts(play, said)]);
  const scene = { play, resolved, named, isOnlyOne: findings.filter(isAboutItems).length <= 1 };
  const implied = own.map(({ finding, items }) => ({
    finding,
    items: items.length > 0 ? items : impliedItems(scene, finding),
  }));
  const all = implied.map((one) => onWhatIsLeft(play, one, implied));
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

/** "All open items" counts where something is said of them; "thanks for your statement" says nothing. */
function isCited({ reference }: Resolved, findings: readonly Finding[]): boolean {
  if (!isWhole(reference)) return true;
  return findings.some(
    (finding) =>
      !OF_MAIL_TO_COME.has(finding.kind) &&
      finding.references.some((one) => placeOf(one) === placeOf(reference)),
  );
}

/** "Please send all invoices to …" speaks of mail to come, of no item that is open. */
const OF_MAIL_TO_COME: ReadonlySet<FindingKind> = new Set([
  'contact_change',
  'bank_change',
  'auto_reply',
  'unrelated',
]);

function isWhole(reference: Reference): boolean {
  return reference.form === 'pointing' && WHOLE.has(reference.at.what);
}

const WHOLE: ReadonlySet<PointedAt['what']> = new Set(['all_open', 'all_overdue']);

function isAboutItems(finding: Finding): boolean {
  return ABOUT_ITEMS.has(finding.kind);
}

/** What the finding's own references mean, else what its amount pays. */
function ownItems(play: Play, finding: Finding, resolved: readonly Resolved[]): readonly MatchedItem[] {
  const keys = new Set(finding.references.map(placeOf));
  const isOpen = ({ reference }: Resolved) => !(OF_MAIL_TO_COME.has(finding.kind) && isWhole(reference));
  const items = resolved
    .filter((one) => keys.has(placeOf(one.reference)) && isOpen(one))
    .flatMap((one) => one.items);
  if (items.length > 0 || !finding.amount || !isAboutItems(finding)) return distinctItems(items);
  const views = itemsOfSum(play, finding.amount);
  const confidence = views.length > 1 ? BY_SUM : BY_AMOUNT;
  const { evidence } = finding.amount;
  return views.map((view) => matched(view, { confidence, evidence, because: 'amount' }));
}

/** Items that only their amount names: "551.82 on the 10th and the 272.97 a week later". */
function itemsByAmounts(play: Play, said: readonly MatchedItem[]): readonly MatchedItem[] {
  const known = viewsOf(play, said);
  return play.reading.amounts.flatMap((amount) => {
    if (amount.evidence.in === 'subject' || amount.share !== null) return [];
    const views = itemsOfSum(play, amount);
    const isNew = views.some((view) => !known.includes(view));
    if (!isNew || (views.length > 1 && known.some((view) => !views.includes(view)))) return [];
    const confidence = views.length > 1 ? BY_SUM : BY_AMOUNT;
    return views.map((view) => matched(view, { confidence, evidence: amount.evidence, because: 'amount' }));
  });
}

function placeOf(reference: Reference): string {
  const { evidence, form } = reference;
  return `${form} ${evidence.in} ${evidence.start} ${evidence.end}`;
}

type Implied = {
  readonly play: Play;
  readonly resolved: readonly Resolved[];
  readonly named: readonly MatchedItem[];
  readonly isOnlyOne: boolean;
};

/** A finding that names no item: the mail's only item, what was spoken of just before, or what the thread is about. */
function impliedItems(scene: Implied, finding: Finding): readonly MatchedItem[] {
  if (!MAY_BE_ABOUT_ITEMS.has(finding.kind)) return [];
  const { named } = scene;
  if (named.length === 1) return named;
  if (named.length > 1)
    return isAboutItems(finding) ? (scene.isOnlyOne ? named : spokenOfBefore(scene, finding)) : [];
  return isAboutItems(finding) ? ofThread(scene.play, finding.evidence) : [];
}

/** "20411 on Friday, the rest in April": where others speak for the whole items, the rest is the other open invoices. */
function onWhatIsLeft(play: Play, one: OnItems, all: readonly OnItems[]): OnItems {
  const { finding, items } = one;
  if (finding.amount?.share !== 'rest' || namesItems(finding) || namesSums(play) || !isAboutItems(finding))
    return one;
  const others = all.filter(
    (other) => other !== one && (other.finding.kind === 'promise' || other.finding.kind === 'paid'),
  );
  const whole = others.filter((other) => !other.finding.amount).flatMap((other) => other.items);
  const isSpokenFor =
    items.length > 0 && items.every(({ number }) => whole.some((item) => item.number === number));
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

/** The items of the last sentence before the finding that names any; all of the mail's where none does. */
function spokenOfBefore(scene: Implied, finding: Finding): readonly MatchedItem[] {
  const before = scene.resolved.filter(
    (one) => one.items.length > 0 && isBefore(one.reference.evidence, finding.evidence),
  );
  const last = before.at(-1);
  if (!last) return scene.named;
  const sentence = sentenceOf(scene.play.reading, last.reference.evidence);
  const together = before.filter(
    (one) => sentenceOf(scene.play.reading, one.reference.evidence) === sentence,
  );
  return distinctItems(together.flatMap((one) => one.items));
}

function isBefore(a: Evidence, b: Evidence): boolean {
  return a.in === b.in && a.start < b.end;
}

function ofThread(play: Play, evidence: Evidence): readonly MatchedItem[] {
  return play.prior.map((view) =>
    matched(view, { confidence: BY_THREAD, evidence, because: 'conversation' }),
  );
}

type OnItems = { readonly finding: Finding; readonly items: readonly MatchedItem[] };

function matchedFinding(play: Play, { finding, items }: OnItems, all: readonly OnItems[]): MatchedFinding {
  const views = viewsOf(play, items);
  const others = all.filter((other) => other.finding !== finding && sharesItems(other.items, items));
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

function sharesItems(a: readonly MatchedItem[], b: readonly MatchedItem[]): boolean {
  return a.some((one) => b.some((other) => other.number === one.number));
}
