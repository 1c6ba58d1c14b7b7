import { monthOf, yearOf } from '#base/calendar-date.ts';
import type { PointedAt, PointingReference } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { hasAmount, isAboutAmount } from './amounts.ts';
import { besideOf } from './beside.ts';
import { itemsOfSum } from './items-of-sum.ts';
import { type Play, supportFor } from './play.ts';

/** What has been said when some words point: the items named before them, and those of the mail answered. */
export type Memory = {
  /** Items named so far in this mail, oldest mention first, without those of the subject. */
  readonly named: readonly ItemView[];
  /** For "the others": what is named further on, or by its amount alone. */
  readonly elsewhere: readonly ItemView[];
  /** The items of the last mention: one sentence may name several at once. */
  readonly last: readonly ItemView[];
  readonly inSubject: readonly ItemView[];
  /** Items that other words beside these point to: "the little one *of December*". */
  readonly beside: readonly ItemView[] | null;
};

/** More items than this are no answer to "the March one". */
const MAX_OF_A_MONTH = 12;

/** The items that pointing words mean; empty where they are unclear. */
export function resolvePointing(
  play: Play,
  reference: PointingReference,
  memory: Memory,
): readonly ItemView[] {
  const found = pointed(play, reference, memory).filter((view) => isOfKind(view, reference));
  return narrowByWords(play, reference, found);
}

/** "All open invoices" means the account, credit notes included. */
function isOfKind(view: ItemView, { kind, at }: PointingReference): boolean {
  if (at.what === 'all_open') return kind !== 'credit_note' || view.item.type === 'credit_note';
  if (kind === 'credit_note') return view.item.type === 'credit_note';
  return kind !== 'invoice' || view.item.type === 'invoice';
}

/** Where an amount, a day or an order beside the words picks some of the items, those are meant. */
function narrowByWords(
  play: Play,
  reference: PointingReference,
  found: readonly ItemView[],
): readonly ItemView[] {
  if (found.length < 2 || isWholeSet(reference.at)) return found;
  const agreeing = found.filter((view) =>
    supportFor(play, view, reference.evidence).some((how) => how === 'amount' || how === 'order'),
  );
  return agreeing.length > 0 ? agreeing : found;
}

function isWholeSet(at: PointedAt): boolean {
  return at.what === 'all_open' || at.what === 'all_overdue' || at.what === 'these' || at.what === 'others';
}

function pointed(play: Play, reference: PointingReference, memory: Memory): readonly ItemView[] {
  const { at } = reference;
  const items = play.account.items;
  switch (at.what) {
    case 'all_open':
      return items.filter((view) => view.item.isOpen);
    case 'all_overdue':
      return overdue(play);
    case 'month':
      return ofMonth(play, at).slice(0, MAX_OF_A_MONTH);
    case 'issued_on':
      return openFirst(items.filter((view) => view.item.issuedOn === at.on));
    case 'due_on':
      return openFirst(items.filter((view) => view.item.dueOn === at.on));
    case 'amount':
      return ofAmount(play, at);
    case 'this':
      return thisOne(play, memory);
    case 'these':
      return itemsOfTotal(play, reference, at.count) ?? these(play, at.count, memory);
    case 'others':
      return others(play, at.count, memory);
    case 'rank':
      return ranked(play, at.rank, memory);
  }
}

function overdue(play: Play): readonly ItemView[] {
  const isLate = ({ item }: ItemView) => item.isOpen && item.amount.minor > 0 && item.dueOn < play.sentOn;
  return play.account.items.filter(isLate);
}

type AtMonth = Extract<PointedAt, { what: 'month' }>;

/** "The two of August": where a count is told, the open ones, those cleared, or all of them are so many. */
function ofMonth(play: Play, at: AtMonth): readonly ItemView[] {
  const issued = issuedInMonth(play, at);
  if (at.count === null) return openFirst(issued);
  const invoices = issued.filter(({ item }) => item.type === 'invoice');
  const open = invoices.filter(({ item }) => item.isOpen);
  const cleared = invoices.filter(({ item }) => !item.isOpen);
  const known = invoices.filter((view) => play.thread.includes(view));
  return [known, open, cleared, invoices].find((set) => set.length === at.count) ?? [];
}

/** The latest such month on or before the mail. */
function issuedInMonth(play: Play, at: AtMonth): readonly ItemView[] {
  const passed = at.month <= monthOf(play.sentOn);
  const year = at.year ?? yearOf(play.sentOn) - (passed ? 0 : 1);
  return play.account.items.filter(
    ({ item }) => monthOf(item.issuedOn) === at.month && yearOf(item.issuedOn) === year,
  );
}

/** What is spoken of is mostly still open; a cleared item only where no open one fits. */
function openFirst(views: readonly ItemView[]): readonly ItemView[] {
  const open = views.filter((view) => view.item.isOpen);
  return open.length > 0 ? open : views;
}

/** The item of an amount, to the cent or else about; of several that of the thread, else the first due. */
function ofAmount(play: Play, at: Extract<PointedAt, { what: 'amount' }>): readonly ItemView[] {
  const exact = play.account.items.filter((view) => hasAmount(view.item, at));
  if (exact.length > 0) return nearestOf(play, openFirst(exact));
  const about = play.account.items.filter((view) => view.item.isOpen && isAboutAmount(view.item, at));
  return about.length === 1 ? about : about.filter((view) => play.thread.includes(view)).slice(0, 1);
}

function nearestOf(play: Play, views: readonly ItemView[]): readonly ItemView[] {
  const known = views.filter((view) => play.thread.includes(view));
  const [first] = [...(known.length > 0 ? known : views)].sort((a, b) =>
    a.item.dueOn < b.item.dueOn ? -1 : 1,
  );
  return first ? [first] : [];
}

/** What was spoken of last, else the one item of the mail answered, else the only open invoice. */
function thisOne(play: Play, memory: Memory): readonly ItemView[] {
  if (memory.last.length > 0) return memory.last.slice(-1);
  if (play.prior.length > 1) return [];
  return [play.prior, memory.inSubject, openInvoices(play)].find((set) => set.length === 1) ?? [];
}

function these(play: Play, count: number | null, memory: Memory): readonly ItemView[] {
  const sets = [memory.last, memory.named, play.prior, memory.inSubject];
  if (count === null)
    return sets.find((set) => set.length > 1) ?? (play.prior.length > 0 ? play.prior : memory.last);
  const exact = [...sets, overdue(play), openInvoices(play)].find((set) => set.length === count);
  return exact ?? (play.prior.length > count ? play.prior.slice(0, count) : []);
}

/** "The two invoices totalling 812.40": the items whose sum stands beside the words. */
function itemsOfTotal(
  play: Play,
  reference: PointingReference,
  count: number | null,
): readonly ItemView[] | null {
  const sums = besideOf(play.reading, reference.evidence).amounts.map((amount) => itemsOfSum(play, amount));
  return sums.find((items) => items.length > 1 && (count === null || items.length === count)) ?? null;
}

function openInvoices(play: Play): readonly ItemView[] {
  return play.account.items.filter(({ item }) => item.isOpen && item.type === 'invoice');
}

/**
 * Of a pair named before the one not named last ("4512 and 4513 … 4512 is paid. The other …"); else what the mail
 * answered spoke of, less what is named here; else what is left overdue or open.
 */
function others(play: Play, count: number | null, memory: Memory): readonly ItemView[] {
  const { named, last } = memory;
  const ofPair = named.filter((view) => !last.includes(view));
  if (count !== null && count === ofPair.length && last.length === 1) return ofPair;
  if (count === null && named.length === 2 && ofPair.length === 1) return ofPair;
  const taken = [...named, ...memory.elsewhere];
  const rest = (views: readonly ItemView[]) => views.filter((view) => !taken.includes(view));
  const known = rest(play.prior);
  if (count === null && known.length > 0) return known;
  const sets = [known, rest(overdue(play)), rest(openInvoices(play))];
  return sets.find((set) => set.length === (count ?? 1)) ?? [];
}

/** In play: what stands beside, what the mail answered spoke of, what is overdue, what is open. */
function ranked(
  play: Play,
  rank: Extract<PointedAt, { what: 'rank' }>['rank'],
  memory: Memory,
): readonly ItemView[] {
  const sets = [play.prior, overdue(play), openInvoices(play)];
  const inPlay = memory.beside ?? sets.find((set) => set.length > 1) ?? [];
  const sorted = typeof rank === 'number' ? inPlay : [...inPlay].sort(ORDERS[rank]);
  const view = sorted[typeof rank === 'number' ? rank - 1 : 0];
  return view ? [view] : [];
}

type Order = (a: ItemView, b: ItemView) => number;

const ORDERS: Readonly<Record<'largest' | 'smallest' | 'oldest' | 'newest', Order>> = {
  largest: (a, b) => sizeOf(b) - sizeOf(a),
  smallest: (a, b) => sizeOf(a) - sizeOf(b),
  oldest: (a, b) => (a.item.issuedOn < b.item.issuedOn ? -1 : 1),
  newest: (a, b) => (a.item.issuedOn > b.item.issuedOn ? -1 : 1),
};

function sizeOf(view: ItemView): number {
  return Math.abs(view.item.amount.minor);
}
