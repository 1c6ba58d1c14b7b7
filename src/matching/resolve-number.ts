import { keyOf } from '#base/reference-key.ts';
import type { NumberReference, RangeReference } from '#reading/reading.ts';
import {
  type Agreeing,
  agreeingItems,
  type ItemView,
  neighbouringItems,
  orderedItems,
} from './account-view.ts';
import { isAboutAmount, roundedDigits } from './amounts.ts';
import type { Agreement } from './compare-numbers.ts';
import type { MatchedItem } from './match.ts';
import { type NumberShape, shapeOf } from './number-shape.ts';
import { matched, type Play, supportFor } from './play.ts';

/** How sure each way of naming an item makes us, before doubt. */
const CONFIDENCE: Readonly<Record<Agreement | 'order' | 'orders' | 'amount', number>> = {
  exact: 0.99,
  loose: 0.97,
  shortened: 0.93,
  tail: 0.88,
  'typing error': 0.8,
  order: 0.95,
  orders: 0.85,
  amount: 0.8,
};
/** What lowers it: no word says invoice; nothing beside it agrees. */
const UNLABELLED = 0.92;
const UNSUPPORTED = 0.85;

/** Up to here an unlabelled number may be a count, a house number or a room. */
const SHORT_DIGITS = 3;
/** …and one cut off in the middle of the running number ("the 4590" of `F26-104590`) needs an article or a line. */
const SHORT_TAIL_DIGITS = 4;
/** From here on a number of digits alone is no postcode or year. */
const WHOLE_DIGITS = 6;
/** Groups of digits from which a number is written as ours are (`8-332-3661`), and no voucher's. */
const PIECED = 3;
/** An order seldom has more invoices; beyond, it is a framework and says nothing. */
const MAX_ITEMS_OF_ORDER = 6;
/** Kinds of number that never are an item's. */
const NEVER_ITEMS: ReadonlySet<NumberReference['kind']> = new Set(['delivery', 'vat']);
/** From this confidence on the reading saw a sign that the number is a document's: an article, a line of its own. */
const NAMED = 0.6;
/** Digits that must be told of a sum without its cents. */
const TOLD_DIGITS = 3;
/** Up to here a number of so many digits seldom hits one of the account's items by chance. */
const BY_CHANCE = 0.02;

/** The items of the account that a number means; none where it is another's, a decoy or unclear. */
export function resolveNumber(play: Play, reference: NumberReference): readonly MatchedItem[] {
  if (NEVER_ITEMS.has(reference.kind)) return [];
  const said = shapeOf(reference.number);
  for (const way of waysOf(reference)) {
    const items = way(play, reference, said);
    if (items.length > 0) return items;
  }
  return [];
}

type Way = (play: Play, reference: NumberReference, said: NumberShape) => readonly MatchedItem[];

/** "Overdue account - VHU-702264": what is said to be an account's is an item's only where it is its very number. */
function waysOf({ kind }: NumberReference): readonly Way[] {
  if (kind === 'account') return [byAgreement];
  return kind === 'order'
    ? [byOrder, byAgreement]
    : [byAgreement, byOrder, byTypingError, byDigits, byAmount];
}

/** Kinds of number that are no item's, unless the ledger has an item of that very number. */
const ONLY_EXACT: ReadonlySet<NumberReference['kind']> = new Set(['order', 'account']);

function byAgreement(play: Play, reference: NumberReference, said: NumberShape): readonly MatchedItem[] {
  const agreeing = agreeingItems(play.account, said, reference.isTail);
  if (!agreeing || (ONLY_EXACT.has(reference.kind) && agreeing.how !== 'exact')) return [];
  const meant = narrowed(play, reference, agreeing.items);
  if (!meant || !isSpokenOf(play, reference, { ...agreeing, items: [meant] })) return [];
  const mended = isContradicted(play, reference, meant) ? byTypingError(play, reference, said) : [];
  if (mended.length > 0) return mended;
  return [matched(meant, { ...grounds(reference, agreeing.how), because: agreeing.how })];
}

function grounds(reference: NumberReference, how: Agreement): Pick<MatchedItem, 'confidence' | 'evidence'> {
  const doubt = reference.kind === 'number' && /^\d+$/.test(reference.number) ? UNLABELLED : 1;
  return { confidence: CONFIDENCE[how] * doubt, evidence: reference.evidence };
}

/** Of several items with such a number, the one that the words or the open balance point to; null where unclear. */
function narrowed(play: Play, reference: NumberReference, items: readonly ItemView[]): ItemView | null {
  const ranked = items.map((view) => ({ view, worth: worthOf(play, reference, view) }));
  ranked.sort((a, b) => b.worth - a.worth);
  const [best, next] = ranked;
  return best && best.worth > (next?.worth ?? -1) ? best.view : null;
}

function worthOf(play: Play, reference: NumberReference, view: ItemView): number {
  const isCredit = view.item.type === 'credit_note';
  const isKind = reference.kind === 'credit_note' ? isCredit : reference.kind === 'invoice' && !isCredit;
  const support = supportFor(play, view, reference.evidence).length;
  return support * 4 + (isKind ? 2 : 0) + (view.item.isOpen ? 1 : 0);
}

/** A decoy may look like an item ("our PO-48213"): the less a number looks like one, the more must speak for it. */
function isSpokenOf(play: Play, reference: NumberReference, agreeing: Agreeing): boolean {
  const view = agreeing.items[0];
  if (!view || reference.kind !== 'number') return true;
  const { letters, digits } = shapeOf(reference.number);
  if (letters !== '' && view.shape.letters !== '') return true;
  if (supportFor(play, view, reference.evidence).length > 0) return true;
  if (letters !== '') return false;
  if (digits.length >= WHOLE_DIGITS && agreeing.how !== 'tail') return true;
  const isLongEnough = digits.length > (agreeing.how === 'tail' ? SHORT_TAIL_DIGITS : SHORT_DIGITS);
  if (isLongEnough) return view.item.isOpen || (agreeing.how !== 'tail' && isRare(play, digits));
  const isNamed = reference.confidence >= NAMED && view.item.isOpen && isRare(play, digits);
  return isNamed || isRepeated(play, reference);
}

/** "3118" of an account of eight items is no chance; in one of thousands it may be anything. */
function isRare(play: Play, digits: string): boolean {
  return play.account.items.length / 10 ** digits.length <= BY_CHANCE;
}

/** "446" in the subject and "die 446" in the text. */
function isRepeated(play: Play, reference: NumberReference): boolean {
  const same = play.reading.references.filter(
    (other) => other.form === 'number' && keyOf(other.number) === keyOf(reference.number),
  );
  return same.some((other) => other.evidence.in !== reference.evidence.in);
}

/** The number is an item's, but the amount beside it is that of another item, one typing error away. */
function isContradicted(play: Play, reference: NumberReference, view: ItemView): boolean {
  const agrees = (one: ItemView) => supportFor(play, one, reference.evidence).includes('amount');
  if (agrees(view)) return false;
  return neighbouringItems(play.account, shapeOf(reference.number)).some(
    (other) => other.item.isOpen && agrees(other),
  );
}

function byOrder(play: Play, reference: NumberReference, said: NumberShape): readonly MatchedItem[] {
  const all = orderedItems(play.account, said);
  const open = all.filter((view) => view.item.isOpen);
  const supported = all.filter((view) =>
    supportFor(play, view, reference.evidence).some((how) => how !== 'order'),
  );
  const items = [supported, open, all].find((some) => some.length > 0) ?? [];
  if (items.length > MAX_ITEMS_OF_ORDER) return [];
  const confidence = items.length === 1 ? CONFIDENCE.order : CONFIDENCE.orders;
  return items.map((view) =>
    matched(view, { confidence, evidence: reference.evidence, because: 'order number' }),
  );
}

/**
 * One typing error away from an item of the account: the open one, the one whose amount or day agrees. Bare digits
 * may be a voucher number of theirs that stands near ours.
 */
function byTypingError(play: Play, reference: NumberReference, said: NumberShape): readonly MatchedItem[] {
  const isWhole = said.key.length >= WHOLE_DIGITS;
  const isBare = reference.kind === 'number' && said.letters === '' && said.digitGroups.length < PIECED;
  if (reference.isTail || (reference.kind === 'number' && !isWhole)) return [];
  const neighbours = neighbouringItems(play.account, said);
  const meant = narrowed(play, reference, neighbours);
  if (!meant) return [];
  const isSupported = supportFor(play, meant, reference.evidence).length > 0;
  if (!isSupported && (isBare || !meant.item.isOpen)) return [];
  const confidence = CONFIDENCE['typing error'] * (isSupported ? 1 : UNSUPPORTED);
  return [matched(meant, { confidence, evidence: reference.evidence, because: 'typing error' })];
}

/** Letters before a number may be the word for it ("RE 104333" for `RL26-104333`): its digits tell the same. */
function byDigits(play: Play, reference: NumberReference, said: NumberShape): readonly MatchedItem[] {
  if (!IS_SAID.has(reference.kind) || said.letters === '' || said.digits.length < WHOLE_DIGITS) return [];
  const agreeing = agreeingItems(play.account, shapeOf(said.digits), false);
  if (!agreeing || agreeing.how === 'tail') return [];
  const ofKind = agreeing.items.filter(
    ({ item }) => (item.type === 'credit_note') === (reference.kind === 'credit_note'),
  );
  const meant = narrowed(play, reference, ofKind);
  return meant ? [matched(meant, { ...grounds(reference, agreeing.how), because: agreeing.how })] : [];
}

/** Kinds that a word or a prefix tells. */
const IS_SAID: ReadonlySet<NumberReference['kind']> = new Set(['invoice', 'credit_note']);

/** "The 455 one", "Rechnung mit 595": no number of theirs, but what one open item comes to. */
function byAmount(play: Play, reference: NumberReference): readonly MatchedItem[] {
  const isSum = reference.confidence >= NAMED && /^\d{3,5}$/.test(reference.number) && !reference.isTail;
  if (!isSum) return [];
  const said = { decimal: reference.number, currency: null };
  const about = play.account.items.filter(
    ({ item }) => item.isOpen && roundedDigits(said) >= TOLD_DIGITS && isAboutAmount(item, said),
  );
  const [view, ...more] = about;
  if (!view || more.length > 0) return [];
  return [matched(view, { confidence: CONFIDENCE.amount, evidence: reference.evidence, because: 'amount' })];
}

/** Items in one series of numbers; a longer one is no range that a person names. */
const MAX_RANGE = 60;

/** The two ends, and what the account has between them, if they are one series. */
export function resolveRange(play: Play, reference: RangeReference): readonly MatchedItem[] {
  const ends = [reference.from, reference.to].map((number) => {
    const end: NumberReference = { ...reference, form: 'number', number, isTail: false, isExcepted: false };
    return resolveNumber(play, end);
  });
  const [from, to] = ends.map((found) =>
    play.account.items.find((view) => view.item.number === found[0]?.number),
  );
  const between = from && to ? itemsBetween(play, from, to) : [];
  const inner = between.map((view) =>
    matched(view, { confidence: CONFIDENCE.tail, evidence: reference.evidence, because: 'range' }),
  );
  return [...(ends[0] ?? []), ...inner, ...(ends[1] ?? [])];
}

function itemsBetween(play: Play, from: ItemView, to: ItemView): readonly ItemView[] {
  const [low = 0, high = 0] = [from, to].map((view) => Number(view.shape.serial)).sort((a, b) => a - b);
  if (seriesOf(from.shape) !== seriesOf(to.shape)) return [];
  const inside = play.account.items.filter((view) => {
    const serial = Number(view.shape.serial);
    return seriesOf(view.shape) === seriesOf(from.shape) && view.item.isOpen && serial > low && serial < high;
  });
  return inside.length <= MAX_RANGE ? inside : [];
}

/** All but the running number: prefix and year. */
function seriesOf(shape: NumberShape): string {
  return shape.groups.filter((group) => group !== shape.serial).join(' ');
}
